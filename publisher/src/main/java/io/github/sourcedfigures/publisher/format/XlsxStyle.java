package io.github.sourcedfigures.publisher.format;

/** The cell styles of the workbook, in the order in which its styles part lists them. */
enum XlsxStyle {
    /** Numbers and truths as Excel shows them. */
    GENERAL(0, "numFmtId=\"0\" fontId=\"0\""),
    /** Column names. */
    HEADER(1, "numFmtId=\"49\" fontId=\"1\" fillId=\"2\" applyFont=\"1\" applyFill=\"1\" applyNumberFormat=\"1\""),
    /** Text that stays text when somebody edits it. */
    TEXT(2, "numFmtId=\"49\" fontId=\"0\" applyNumberFormat=\"1\""),
    /** A full date, written year first. */
    DATE(3, "numFmtId=\"164\" fontId=\"0\" applyNumberFormat=\"1\""),
    /** Digits in groups of three. */
    WHOLE_NUMBER(4, "numFmtId=\"3\" fontId=\"0\" applyNumberFormat=\"1\""),
    /** The cover's title. */
    TITLE(5, "numFmtId=\"49\" fontId=\"2\" applyFont=\"1\" applyNumberFormat=\"1\""),
    /** The cover's long texts. */
    WRAPPED(6, "numFmtId=\"49\" fontId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\"");

    private final int index;
    private final String format;

    XlsxStyle(int index, String format) {
        this.index = index;
        this.format = format;
    }

    String attribute() {
        return " s=\"" + index + "\"";
    }

    /** The element that the styles part has for it. */
    String element() {
        String start =
                "<xf " + format + (format.contains("fillId") ? "" : " fillId=\"0\"") + " borderId=\"0\" xfId=\"0\"";
        return this == WRAPPED ? start + "><alignment vertical=\"top\" wrapText=\"1\"/></xf>" : start + "/>";
    }
}
