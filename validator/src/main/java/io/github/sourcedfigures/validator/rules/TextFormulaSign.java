package io.github.sourcedfigures.validator.rules;

/** A spreadsheet takes a cell that starts with one of these signs for a formula and runs it (OWASP, CSV injection). */
final class TextFormulaSign implements RecordRule {
    private static final String SIGNS = "=+-@";

    @Override
    public RuleInfo info() {
        return RuleInfo.error("text-formula-sign", "A text starts with a sign that spreadsheets take for a formula.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Texts.visit(subject.tree(), (pointer, text) -> {
            if (!text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0) {
                report.fault(
                        pointer,
                        "the text starts with " + text.charAt(0)
                                + ", which a spreadsheet takes for a formula; start with a word");
            }
        });
    }
}
