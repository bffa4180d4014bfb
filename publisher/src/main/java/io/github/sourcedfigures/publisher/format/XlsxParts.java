package io.github.sourcedfigures.publisher.format;

import io.github.sourcedfigures.publisher.table.Table;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parts of a workbook around its sheets (ECMA-376 part 1 §18, part 2), and how text stands in all of them. */
final class XlsxParts {
    /** The sheet before the tables. */
    static final String COVER = "about";

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** What XML cannot hold, and what would be read as such an escape (ST_Xstring, part 1 §22.9.2.19). */
    private static final Pattern TO_ESCAPE =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxParts() {}

    /** The name of a sheet's part; 0 is the cover. */
    static String sheet(int index) {
        return "xl/worksheets/sheet" + (index + 1) + ".xml";
    }

    static Map<String, String> around(List<Table> tables, Map<String, String> about) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes(tables.size() + 1));
        parts.put(
                "_rels/.rels",
                relationships(relationship(1, OFFICE + "/officeDocument", "xl/workbook.xml")
                        + relationship(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")));
        parts.put("docProps/core.xml", properties(about));
        parts.put("xl/workbook.xml", workbook(tables));
        parts.put("xl/_rels/workbook.xml.rels", relationships(sheets(tables.size() + 1)));
        parts.put("xl/styles.xml", styles());
        return parts;
    }

    private static String contentTypes(int sheets) {
        StringBuilder types = new StringBuilder(DECLARATION);
        types.append("<Types xmlns=\"").append(PACKAGE).append("content-types\">");
        types.append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        types.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.append(part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
        types.append(part("xl/workbook.xml", TYPE + "sheet.main+xml"));
        types.append(part("xl/styles.xml", TYPE + "styles+xml"));
        for (int i = 0; i < sheets; i++) {
            types.append(part(sheet(i), TYPE + "worksheet+xml"));
        }
        return types.append("</Types>").toString();
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relationships(String all) {
        return DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String sheets(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(relationship(i + 1, OFFICE + "/worksheet", sheet(i).substring("xl/".length())));
        }
        return all.append(relationship(count + 1, OFFICE + "/styles", "styles.xml"))
                .toString();
    }

    private static String properties(Map<String, String> about) {
        return DECLARATION
                + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dc:title>" + value(about, "title") + "</dc:title>"
                + "<dc:creator>" + value(about, "creator") + "</dc:creator>"
                + "<dc:description>" + value(about, "description") + "</dc:description>"
                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + value(about, "released")
                + "T00:00:00Z</dcterms:created>"
                + "<cp:version>" + value(about, "version") + "</cp:version>"
                + "</cp:coreProperties>";
    }

    private static String value(Map<String, String> about, String name) {
        return escaped(about.getOrDefault(name, ""));
    }

    private static String workbook(List<Table> tables) {
        StringBuilder sheets = new StringBuilder("<bookViews><workbookView/></bookViews><sheets>");
        StringBuilder filters = new StringBuilder();
        sheets.append(sheetOf(COVER, 1));
        for (int i = 0; i < tables.size(); i++) {
            String name = tables.get(i).shape().name();
            sheets.append(sheetOf(name, i + 2));
            // Excel wants the range of a filter under this name as well.
            filters.append("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"")
                    .append(i + 1);
            filters.append("\" hidden=\"1\">").append(name).append('!');
            filters.append(XlsxSheet.range(tables.get(i)).replaceAll("([A-Z]+)([0-9]+)", "\\$$1\\$$2"));
            filters.append("</definedName>");
        }
        return xml("workbook", sheets + "</sheets><definedNames>" + filters + "</definedNames>");
    }

    private static String sheetOf(String name, int number) {
        return "<sheet name=\"" + name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
    }

    private static String styles() {
        String cells = Arrays.stream(XlsxStyle.values()).map(XlsxStyle::element).collect(Collectors.joining());
        return xml(
                "styleSheet",
                "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
                        + "<fonts count=\"3\">" + font("11", false) + font("11", true) + font("16", true) + "</fonts>"
                        + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
                        + "<fill><patternFill patternType=\"gray125\"/></fill>"
                        + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE7E6E6\"/></patternFill></fill>"
                        + "</fills><borders count=\"1\"><border/></borders>"
                        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
                        + "</cellStyleXfs><cellXfs count=\"" + XlsxStyle.values().length + "\">" + cells + "</cellXfs>"
                        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
    }

    private static String font(String size, boolean bold) {
        return "<font>" + (bold ? "<b/>" : "") + "<sz val=\"" + size + "\"/><name val=\"Calibri\"/></font>";
    }

    /** A part of SpreadsheetML. */
    static String xml(String root, String content) {
        return DECLARATION + "<" + root + " xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + content + "</" + root
                + ">";
    }

    /** A text within an element. */
    static String escaped(String text) {
        return TO_ESCAPE
                .matcher(text)
                .replaceAll(match -> "_x" + hexadecimal(match.group().charAt(0)) + "_")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static String hexadecimal(char unit) {
        String digits = Integer.toHexString(unit);
        return "0".repeat(4 - digits.length()) + digits;
    }

    /** The text that {@link #escaped} was given, after XML's own escapes. */
    static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
