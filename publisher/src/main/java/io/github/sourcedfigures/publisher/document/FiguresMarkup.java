package io.github.sourcedfigures.publisher.document;

import io.github.sourcedfigures.publisher.table.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures as a plain HTML table, for those whose browser runs no script. */
final class FiguresMarkup {
    private static final List<String> COLUMNS = List.of(
            "measure_name",
            "qualifier",
            "low",
            "best",
            "high",
            "unit_id",
            "per",
            "nature",
            "scope",
            "stated_on",
            "asserted_by",
            "citation_count",
            "origin_count");

    private final Table figures;
    private final Map<Object, Object> parties = new HashMap<>();

    private FiguresMarkup(List<Table> tables) {
        figures = named("figures", tables);
        for (List<@Nullable Object> party : named("parties", tables).rows()) {
            parties.put(String.valueOf(party.get(0)), String.valueOf(party.get(1)));
        }
    }

    static String of(List<Table> tables) {
        return new FiguresMarkup(tables).table();
    }

    private static Table named(String name, List<Table> tables) {
        return tables.stream()
                .filter(table -> table.shape().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String table() {
        StringBuilder html = new StringBuilder("<table>\n<thead><tr>");
        for (String column : COLUMNS) {
            html.append("<th scope=\"col\">").append(column.replace('_', ' ')).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (List<@Nullable Object> row : figures.rows()) {
            html.append("<tr>");
            for (String column : COLUMNS) {
                Object cell = row.get(figures.shape().indexOf(column));
                html.append("<td>").append(cell == null ? "" : text(cell)).append("</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table>").toString();
    }

    private String text(Object cell) {
        if (cell instanceof List<?> members) {
            return Markup.escaped(String.join(
                    ", ",
                    members.stream()
                            .map(member -> String.valueOf(parties.getOrDefault(member, member)))
                            .toList()));
        }
        return Markup.escaped(cell instanceof BigDecimal number ? number.toPlainString() : cell.toString());
    }
}
