package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.table.Column;
import io.github.sourcedfigures.schema.table.ColumnType;
import io.github.sourcedfigures.schema.table.TableShape;
import io.github.sourcedfigures.schema.table.Tables;

/** A release's CSV puts | between the members of a list, so no member may hold one. */
final class TextListSeparator implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "text-list-separator", "A text that stands in a list holds the sign that separates lists.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Texts.visit(subject.tree(), (pointer, text) -> {
            if (text.indexOf('|') >= 0 && standsInList(subject, pointer)) {
                report.fault(
                        pointer, "the text holds |, which separates the members of lists in CSV; write it without");
            }
        });
    }

    private static boolean standsInList(Subject subject, String pointer) {
        String schema = subject.typed().type().schemaId();
        for (TableShape table : Tables.all()) {
            for (Column column : table.columns()) {
                if (table.schema().equals(schema)
                        && column.type() == ColumnType.TEXT_LIST
                        && column.pointer() != null
                        && pointer.startsWith(column.pointer() + "/")) {
                    return true;
                }
            }
        }
        return false;
    }
}
