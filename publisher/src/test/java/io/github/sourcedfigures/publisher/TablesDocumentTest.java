package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sourcedfigures.publisher.document.SchemaDescriptions;
import io.github.sourcedfigures.schema.table.Column;
import io.github.sourcedfigures.schema.table.TableShape;
import io.github.sourcedfigures.schema.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** {@code publisher/docs/TABLES.md} is generated from the tables' shapes and the schemas' descriptions. */
class TablesDocumentTest {
    private static final Path DOCUMENT = Path.of("docs", "TABLES.md");

    @Test
    void theDocumentIsFresh() throws IOException {
        String fresh = document();
        if (Boolean.getBoolean("sourced-figures.update")) {
            Files.writeString(DOCUMENT, fresh);
        }
        assertEquals(
                fresh,
                Files.readString(DOCUMENT),
                "stale; write it anew with: mvn -q -pl publisher -am test -Dtest=TablesDocumentTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dsourced-figures.update=true");
    }

    private static String document() {
        SchemaDescriptions descriptions = new SchemaDescriptions();
        StringBuilder text = new StringBuilder("""
                # The tables of a release

                Generated from the schemas; a test fails when it is stale. Every table is there as CSV, JSON and Parquet,
                and in `sourced-figures.sqlite` and `sourced-figures.xlsx`, with the same rows, sorted by identifier. Types: text, integer, decimal (Parquet: `DECIMAL(38,9)`),
                boolean, date (a full date; partial dates are text, in EDTF), list of texts. A cell is never missing in a
                column marked *always*; a list without members is missing (NULL) in every format.
                """);
        for (TableShape table : Tables.all()) {
            text.append("\n## ").append(table.name()).append("\n\n").append(table.description());
            text.append(" Key: ").append(String.join(", ", table.primaryKey())).append(".\n\n");
            text.append("| column | type | holds |\n| --- | --- | --- |\n");
            for (Column column : table.columns()) {
                text.append("| `")
                        .append(column.name())
                        .append("` | ")
                        .append(type(column))
                        .append(" | ");
                text.append(descriptions.of(table, column).replace("|", "\\|"));
                if (column.references() != null) {
                    text.append(" → `").append(column.references()).append('`');
                }
                text.append(" |\n");
            }
        }
        return text.toString();
    }

    private static String type(Column column) {
        String type = switch (column.type()) {
            case TEXT_LIST -> "list of texts";
            default -> column.type().name().toLowerCase(Locale.ROOT);
        };
        return column.required() ? type + ", *always*" : type;
    }
}
