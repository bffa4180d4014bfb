package io.github.sourcedfigures.schema;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page or document that reports figures or events.
 *
 * @param id the identifier
 * @param version 1 at first publication
 * @param kind what kind of publication
 * @param title the title as the page shows it, or null where it showed none
 * @param publisher who published it, as the page shows it, or null
 * @param language a BCP 47 tag
 * @param url the publisher's own address (http or https), or null where none is known
 * @param readAt the mirror or copy that was read, or null
 * @param evidence the text that was read, or null
 * @param publishedOn when the page was published, or null where it showed no date
 * @param publishedBasis where that date stands, or null with it
 * @param note what a reader must know to use the source, or null
 * @param published the day it first appeared in the dataset
 * @param modified the day it last changed in the dataset
 * @param withdrawn why it no longer counts, or null
 */
public record Source(
        String id,
        int version,
        SourceKind kind,
        @Nullable String title,
        @Nullable String publisher,
        String language,
        @Nullable String url,
        @Nullable String readAt,
        @Nullable Evidence evidence,
        @Nullable PartialDate publishedOn,
        @Nullable PublishedBasis publishedBasis,
        @Nullable String note,
        LocalDate published,
        LocalDate modified,
        @Nullable Withdrawal withdrawn)
        implements DatasetRecord {
    /** For people: {@code a-page: "Its title", Its publisher, 2024-10-04}. */
    @Override
    public String toString() {
        return id + ": " + (title == null ? "untitled" : '"' + title + '"')
                + (publisher == null ? "" : ", " + publisher) + (publishedOn == null ? "" : ", " + publishedOn);
    }
}
