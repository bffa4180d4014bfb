package io.github.sourcedfigures.publisher.metadata;

import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code sources.csl.json}: the sources as data of the Citation Style Language 1.0.2. */
public final class CslJson {
    /** Where it stands in a release. */
    public static final String FILE = "sources.csl.json";

    /** A year, a month, a season or a day, of which parts may be unspecified, and whether it is not certain. */
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([?~%]?)");

    private static final int FIRST_SEASON = 21;

    private CslJson() {}

    /** The sources as a tree, in the order of their identifiers. */
    public static List<Map<String, Object>> of(DatasetDescription dataset) {
        return dataset.sources().stream().map(CslJson::item).toList();
    }

    private static Map<String, Object> item(BibliographyItem item) {
        String type = type(item.kind());
        return Members.of(
                "id",
                item.id(),
                "type",
                type,
                "title",
                item.title(),
                // A piece stands in a newspaper or on a site; a report is published.
                publisher(item.kind()),
                item.publisher(),
                "issued",
                item.issued() == null ? null : date(item.issued()),
                "language",
                item.language(),
                "URL",
                item.url(),
                "note",
                item.note().isEmpty() ? null : item.note());
    }

    private static String type(SourceKind kind) {
        return switch (kind) {
            case NEWS, NEWS_AGENCY -> "article-newspaper";
            // What was read of a broadcaster is a page.
            case BROADCAST, OFFICIAL, ANALYSIS -> "webpage";
            case REPORT -> "report";
            case LAW -> "legislation";
            case DATABASE -> "dataset";
            case SOCIAL_MEDIA -> "post";
            case BLOG -> "post-weblog";
            case INTERVIEW -> "interview";
        };
    }

    private static String publisher(SourceKind kind) {
        return switch (kind) {
            case NEWS, NEWS_AGENCY, BROADCAST, OFFICIAL, ANALYSIS, SOCIAL_MEDIA, BLOG, INTERVIEW -> "container-title";
            case REPORT, LAW, DATABASE -> "publisher";
        };
    }

    /** As parts where parts can say it; else as the EDTF text. */
    static Map<String, Object> date(PartialDate date) {
        String text = date.toString();
        List<Matcher> ends = Stream.of(text.split("/", -1)).map(DATE::matcher).toList();
        if (!ends.stream().allMatch(Matcher::matches)) {
            return Members.of("literal", text);
        }
        @Nullable Integer season = season(ends.get(0));
        if (ends.size() > 1 && ends.stream().anyMatch(end -> season(end) != null)) {
            return Members.of("literal", text);
        }
        boolean circa = ends.stream().anyMatch(end -> !end.group(4).isEmpty());
        return Members.of(
                "date-parts",
                ends.stream().map(CslJson::parts).toList(),
                "season",
                season,
                "circa",
                circa ? true : null);
    }

    private static @Nullable Integer season(Matcher date) {
        String month = date.group(2);
        if (month == null || month.equals("XX") || Integer.parseInt(month) < FIRST_SEASON) {
            return null;
        }
        return Integer.parseInt(month) - FIRST_SEASON + 1;
    }

    /** Year, month and day, as far as they are known. */
    private static List<Integer> parts(Matcher date) {
        List<Integer> parts = new ArrayList<>();
        for (int part = 1; part <= 3; part++) {
            String digits = date.group(part);
            if (digits == null || digits.equals("XX") || (part == 2 && season(date) != null)) {
                break;
            }
            parts.add(Integer.parseInt(digits));
        }
        return parts;
    }
}
