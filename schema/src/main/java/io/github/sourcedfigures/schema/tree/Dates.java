package io.github.sourcedfigures.schema.tree;

import io.github.sourcedfigures.schema.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The dates of one reading, each read and kept once, since most stand in many records. For one thread. */
final class Dates {
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, PartialDate> partial = new HashMap<>();

    LocalDate day(String text) {
        return days.computeIfAbsent(text, LocalDate::parse);
    }

    PartialDate partial(String text) {
        return partial.computeIfAbsent(text, PartialDate::parse);
    }
}
