package io.github.sourcedfigures.publisher.format;

import io.github.sourcedfigures.publisher.table.Table;
import io.github.sourcedfigures.schema.table.Column;
import io.github.sourcedfigures.schema.table.ColumnType;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A table as a worksheet: header frozen and filtered, numbers as numbers, full dates as dates, and every text a string
 * in the text format, so that Excel neither computes nor converts it, even after an edit.
 */
final class XlsxSheet {
    /** Excel's limits: support.microsoft.com, "Excel specifications and limits". */
    static final int LONGEST_TEXT = 32_767;

    private static final int MOST_ROWS = 1_048_576;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int LETTERS = 26;

    /** Day 0 of Excel's 1900 system, which is right from 1900-03-01 on (it believes in a 29 February 1900). */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_RIGHT_DAY = LocalDate.of(1900, 3, 1);

    /** White space that a reader may fold away. */
    private static final Pattern AT_STAKE = Pattern.compile("^\\s|\\s$|\\s{2}|[\\t\\n]");

    private XlsxSheet() {}

    static String of(Table table) throws IOException {
        List<Column> columns = table.shape().columns();
        if (table.rows().size() >= MOST_ROWS) {
            throw new IOException("the table " + table.shape().name() + " has "
                    + table.rows().size() + " rows, and a sheet of Excel holds at most " + (MOST_ROWS - 1));
        }
        StringBuilder sheet = new StringBuilder();
        sheet.append("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"")
                .append(" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/></sheetView>")
                .append("</sheetViews><cols>");
        for (int i = 0; i < columns.size(); i++) {
            column(i, width(table, i), sheet);
        }
        sheet.append("</cols><sheetData>\n");
        row(1, columns.stream().map(column -> header(column.name())).toList(), sheet);
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> cells = new ArrayList<>();
            for (int j = 0; j < columns.size(); j++) {
                cells.add(cell(table.rows().get(i).get(j), table, columns.get(j)));
            }
            row(i + 2, cells, sheet);
        }
        sheet.append("</sheetData><autoFilter ref=\"").append(range(table)).append("\"/>");
        return XlsxParts.xml("worksheet", sheet.toString());
    }

    /** The cells of a table with its header, as Excel writes a range. */
    static String range(Table table) {
        return "A1:" + letters(table.shape().columns().size() - 1)
                + (table.rows().size() + 1);
    }

    static void column(int index, int width, StringBuilder sheet) {
        sheet.append("<col min=\"").append(index + 1).append("\" max=\"").append(index + 1);
        sheet.append("\" width=\"").append(width).append("\" customWidth=\"1\"/>");
    }

    private static int width(Table table, int index) {
        int widest = table.rows().stream()
                .map(row -> row.get(index))
                .mapToInt(cell -> cell == null ? 0 : text(cell).length())
                .max()
                .orElse(0);
        int header = table.shape().columns().get(index).name().length() + 3;
        return Math.min(WIDEST, Math.max(NARROWEST, Math.max(header, widest + 1)));
    }

    /** A row of cells, each without its address, or empty where it is missing. */
    static void row(int number, List<String> cells, StringBuilder sheet) {
        sheet.append("<row r=\"").append(number).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.append("<c r=\"")
                        .append(letters(i))
                        .append(number)
                        .append('"')
                        .append(cells.get(i))
                        .append("</c>");
            }
        }
        sheet.append("</row>\n");
    }

    private static String cell(@Nullable Object cell, Table table, Column column) throws IOException {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Long || (cell instanceof BigDecimal number && SignificantDigits.fitDouble(number))) {
            XlsxStyle style = column.type() == ColumnType.DECIMAL && text(cell).indexOf('.') < 0
                    ? XlsxStyle.WHOLE_NUMBER
                    : XlsxStyle.GENERAL;
            return style.attribute() + "><v>" + text(cell) + "</v>";
        }
        if (cell instanceof Boolean truth) {
            return XlsxStyle.GENERAL.attribute() + " t=\"b\"><v>" + (truth ? 1 : 0) + "</v>";
        }
        if (cell instanceof LocalDate date && !date.isBefore(FIRST_RIGHT_DAY)) {
            return XlsxStyle.DATE.attribute() + "><v>" + (date.toEpochDay() - DAY_ZERO.toEpochDay()) + "</v>";
        }
        String text = text(cell);
        if (text.length() > LONGEST_TEXT) {
            throw new IOException("a text of the column " + column.name() + " of the table "
                    + table.shape().name() + " has " + text.length() + " characters, and a cell of Excel holds at most "
                    + LONGEST_TEXT);
        }
        return string(text, XlsxStyle.TEXT);
    }

    /** The day that a date's number stands for. */
    static LocalDate day(long number) {
        return DAY_ZERO.plusDays(number);
    }

    private static String text(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell instanceof List<?> texts
                ? texts.stream().map(String::valueOf).collect(Collectors.joining(CsvFormat.LIST_SEPARATOR))
                : cell.toString();
    }

    static String header(String text) {
        return string(text, XlsxStyle.HEADER);
    }

    static String string(String text, XlsxStyle style) {
        // Only where it is needed: the schema does not know the attribute, though Excel itself writes it.
        String space = AT_STAKE.matcher(text).find() ? " xml:space=\"preserve\"" : "";
        return style.attribute() + " t=\"inlineStr\"><is><t" + space + ">" + XlsxParts.escaped(text) + "</t></is>";
    }

    /** A column's letters: A to Z, AA and so on. */
    private static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
    }

    /** The rows of a sheet, each with its cells' texts by column. */
    static List<Map<Integer, String>> read(InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        List<Map<Integer, String>> rows = new ArrayList<>();
        int column = 0;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in, "UTF-8");
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "row" -> rows.add(new TreeMap<>());
                        case "c" -> column = column(xml.getAttributeValue(null, "r"));
                        case "v", "t" ->
                            rows.get(rows.size() - 1).put(column, XlsxParts.unescaped(xml.getElementText()));
                        default -> {
                            // Widths, panes and filters say nothing of the rows.
                        }
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
        return rows;
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * LETTERS + address.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
