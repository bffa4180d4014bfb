package io.github.sourcedfigures.validator.draft;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposes identifiers: the words that matter, in lower case, joined by hyphens, and not taken yet. */
final class Identifiers {
    private static final int LONGEST = 60;

    private Identifiers() {}

    /** An identifier of some words; empty where they hold no Latin letter or digit. */
    static String of(List<String> parts, Set<String> taken) {
        String joined = parts.stream()
                .map(Identifiers::slug)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        String id = joined.length() <= LONGEST
                ? joined
                : joined.substring(
                        0, joined.lastIndexOf('-', LONGEST) > 0 ? joined.lastIndexOf('-', LONGEST) : LONGEST);
        if (id.isEmpty() || !taken.contains(id)) {
            return id;
        }
        int number = 2;
        while (taken.contains(id + "-" + number)) {
            number++;
        }
        return id + "-" + number;
    }

    private static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
