package io.github.sourcedfigures.publisher.metadata;

import io.github.sourcedfigures.schema.SourceKind;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code sources.bib}: the sources for BibLaTeX, UTF-8. Dates are EDTF as in the records, which is what BibLaTeX reads;
 * addresses are verbatim, all other texts are escaped for LaTeX.
 */
public final class BibTex {
    /** Where it stands in a release. */
    public static final String FILE = "sources.bib";

    private static final Map<Character, String> ESCAPES = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\{",
            '}', "\\}",
            '%', "\\%",
            '&', "\\&",
            '$', "\\$",
            '#', "\\#",
            '_', "\\_",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}");

    private BibTex() {}

    /** The sources, in the order of their identifiers, which are the keys. */
    public static String ofSources(DatasetDescription dataset) {
        return dataset.sources().stream().map(BibTex::entry).collect(Collectors.joining("\n"));
    }

    /** The dataset itself. */
    static String ofDataset(DatasetDescription dataset) {
        return new Entry("dataset", dataset.name() + "-" + dataset.version())
                .protectedText("author", dataset.creator())
                .protectedText("title", dataset.title())
                .text("date", dataset.released().toString())
                .text("version", dataset.version())
                .text("language", DatasetDescription.LANGUAGE)
                .end();
    }

    private static String entry(BibliographyItem item) {
        return new Entry(type(item.kind()), item.id())
                .protectedText("title", item.title())
                .protectedText(item.kind() == SourceKind.REPORT ? "institution" : "organization", item.publisher())
                .text("date", item.issued() == null ? null : item.issued().toString())
                .text("language", item.language())
                .verbatim("url", item.url())
                .text("keywords", item.kind().word())
                .text("note", item.note().isEmpty() ? null : item.note())
                .end();
    }

    private static String type(SourceKind kind) {
        return switch (kind) {
            case REPORT -> "report";
            case LAW -> "legislation";
            case NEWS, NEWS_AGENCY, BROADCAST, OFFICIAL, ANALYSIS, DATABASE, SOCIAL_MEDIA, BLOG, INTERVIEW -> "online";
        };
    }

    /** One entry under construction; a field without a value is left out. */
    private static final class Entry {
        private final StringBuilder lines = new StringBuilder();

        Entry(String type, String key) {
            lines.append('@').append(type).append('{').append(key);
        }

        Entry text(String name, @Nullable String value) {
            return value == null ? this : field(name, escape(value));
        }

        /** Within braces of its own: a title keeps its capitals, a body is no person with a first and a last name. */
        Entry protectedText(String name, @Nullable String value) {
            return value == null ? this : field(name, '{' + escape(value) + '}');
        }

        Entry verbatim(String name, @Nullable String value) {
            return value == null ? this : field(name, encode(value));
        }

        private Entry field(String name, String value) {
            lines.append(",\n  ").append(name).append(" = {").append(value).append('}');
            return this;
        }

        String end() {
            return lines.append("\n}\n").toString();
        }
    }

    private static String escape(String text) {
        return text.chars()
                .mapToObj(character -> ESCAPES.getOrDefault((char) character, String.valueOf((char) character)))
                .collect(Collectors.joining())
                // Two hyphens would be printed as a dash.
                .replaceAll("-(?=-)", "-{}");
    }

    /** Percent-encodes what would end a field, which no address may hold as it is (RFC 3986). */
    private static String encode(String address) {
        return address.chars()
                .mapToObj(character -> "{}\\".indexOf(character) < 0
                        ? String.valueOf((char) character)
                        : "%" + Integer.toHexString(character).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
