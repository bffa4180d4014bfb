package io.github.sourcedfigures.publisher.format;

import io.github.sourcedfigures.publisher.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first sheet: what the workbook is, how to cite it, how to read its numbers, and which sheets follow. */
final class XlsxCover {
    private static final int WIDTH_OF_NAMES = 18;
    private static final int WIDTH_OF_ROWS = 10;
    private static final int WIDTH_OF_TEXTS = 110;

    private static final Map<String, String> READING = reading();

    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private int number;

    private XlsxCover() {}

    private static Map<String, String> reading() {
        Map<String, String> reading = new LinkedHashMap<>();
        reading.put(
                "figures",
                "A row of figures is one statement that somebody made, not a fact that we vouch for: asserted_by says"
                        + " who; the sheet citations says which pages report it, in which words. Several pages on one"
                        + " statement are one witness.");
        reading.put(
                "qualifier",
                "How the number was said: more-than 10,000 is not exactly 10,000. amount, lower and upper are what was"
                        + " said.");
        reading.put(
                "low, best, high",
                "What follows from the qualifier, for comparisons. An empty low or high is open: more-than 10,000 has a"
                        + " low of 10,000 that is not included (low_included is FALSE) and no high.");
        reading.put(
                "nature", "Keeps claims of different kinds apart: a limit or a need must not be added to a delivery.");
        reading.put(
                "dates",
                "Full dates are dates. Dates of statements are partial (EDTF), and so text: 2024-03 is a month,"
                        + " 2024-03/2024-11 an interval.");
        reading.put(
                "numbers",
                "Numbers of more than 15 digits, which Excel would round, are text. Lists have | between their members."
                        + " An empty cell is missing.");
        reading.put(
                "to cite a figure",
                "Name the claimant, quote the words (quote) and the page (source_id, title, address) of its row in"
                        + " citations, with stated_on; then this dataset with its version.");
        return reading;
    }

    static String of(List<Table> tables, Map<String, String> about) {
        XlsxCover cover = new XlsxCover();
        cover.row(XlsxSheet.string(about.getOrDefault("title", ""), XlsxStyle.TITLE));
        about.forEach((name, value) -> {
            if (!name.equals("title")) {
                cover.row(text(name.replace('_', ' ')), "", text(value));
            }
        });
        cover.row();
        cover.row(XlsxSheet.header("sheet"), XlsxSheet.header("rows"), XlsxSheet.header("a row"));
        tables.forEach(cover::table);
        cover.row();
        cover.row(XlsxSheet.header("to read"), XlsxSheet.header(""), XlsxSheet.header(""));
        READING.forEach((name, words) -> cover.row(text(name), "", text(words)));
        return cover.sheet();
    }

    private static String text(String text) {
        return XlsxSheet.string(text, XlsxStyle.WRAPPED);
    }

    private void table(Table table) {
        String name = table.shape().name();
        String rowsOfTable =
                XlsxStyle.WHOLE_NUMBER.attribute() + "><v>" + table.rows().size() + "</v>";
        row(text(name), rowsOfTable, text(table.shape().description()));
        links.append("<hyperlink ref=\"A")
                .append(number)
                .append("\" location=\"")
                .append(name);
        links.append("!A1\" display=\"").append(name).append("\"/>");
    }

    private void row(String... cells) {
        number++;
        XlsxSheet.row(number, List.of(cells), rows);
    }

    private String sheet() {
        StringBuilder sheet = new StringBuilder("<sheetViews><sheetView showGridLines=\"0\" tabSelected=\"1\"");
        sheet.append(" workbookViewId=\"0\"/></sheetViews><cols>");
        XlsxSheet.column(0, WIDTH_OF_NAMES, sheet);
        XlsxSheet.column(1, WIDTH_OF_ROWS, sheet);
        XlsxSheet.column(2, WIDTH_OF_TEXTS, sheet);
        sheet.append("</cols><sheetData>\n")
                .append(rows)
                .append("</sheetData><hyperlinks>")
                .append(links);
        return XlsxParts.xml("worksheet", sheet.append("</hyperlinks>").toString());
    }
}
