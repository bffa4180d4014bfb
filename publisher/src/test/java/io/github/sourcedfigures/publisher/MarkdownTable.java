package io.github.sourcedfigures.publisher;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a query as a document shows them. */
final class MarkdownTable {
    private MarkdownTable() {}

    static String of(List<String> names, List<List<@Nullable Object>> rows) {
        return line(names)
                + line(names.stream().map(name -> "---").toList())
                + rows.stream()
                        .map(row -> line(row.stream().map(MarkdownTable::cell).toList()))
                        .collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> " " + cell).collect(Collectors.joining(" |", "|", " |\n"));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return new DecimalFormat("#,##0.#########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
        }
        return value.toString().replace("|", "\\|");
    }
}
