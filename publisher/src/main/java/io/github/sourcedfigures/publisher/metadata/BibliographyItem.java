package io.github.sourcedfigures.publisher.metadata;

import io.github.sourcedfigures.schema.Evidence;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.PublishedBasis;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.SourceKind;
import io.github.sourcedfigures.schema.Withdrawal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as bibliographies have it. There is no date of access: records do not say when a page was read.
 *
 * @param id the source's identifier, unique among the items
 * @param kind what kind of publication
 * @param title as the page shows it, or null
 * @param publisher as the page shows it, or null
 * @param language a BCP 47 tag
 * @param url the publisher's address; without it, that of the copy that was read; else null
 * @param issued when it was published, or null
 * @param note what a reader must know to use it; empty where there is nothing
 */
public record BibliographyItem(
        String id,
        SourceKind kind,
        @Nullable String title,
        @Nullable String publisher,
        String language,
        @Nullable String url,
        @Nullable PartialDate issued,
        String note) {
    static BibliographyItem of(Source source) {
        return new BibliographyItem(
                source.id(),
                source.kind(),
                source.title(),
                source.publisher(),
                source.language(),
                source.url() == null ? source.readAt() : source.url(),
                source.publishedOn(),
                String.join(" ", notes(source)));
    }

    private static List<String> notes(Source source) {
        List<String> notes = new ArrayList<>();
        Withdrawal withdrawn = source.withdrawn();
        if (withdrawn != null) {
            notes.add("Withdrawn from the dataset on " + withdrawn.on() + ": " + withdrawn.reason());
        }
        if (source.note() != null) {
            notes.add(source.note());
        }
        if (source.publishedBasis() == PublishedBasis.INDEX) {
            notes.add("The date stands in an index only.");
        }
        if (source.readAt() != null) {
            notes.add(
                    source.url() == null
                            ? "The address is that of the copy that was read."
                            : "Read at " + source.readAt() + " .");
        }
        Evidence evidence = source.evidence();
        if (evidence != null) {
            notes.add("Read in a text with the SHA-256 " + evidence.sha256() + ".");
        }
        return notes;
    }
}
