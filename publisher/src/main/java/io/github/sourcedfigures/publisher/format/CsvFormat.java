package io.github.sourcedfigures.publisher.format;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.sourcedfigures.publisher.table.Table;
import io.github.sourcedfigures.schema.table.Column;
import io.github.sourcedfigures.schema.table.TableShape;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** CSV by RFC 4180, with LF as line end so that differences between releases read well. */
final class CsvFormat implements TableFormat {
    /** Stands between the members of a list; the validator keeps it out of texts that stand in lists. */
    static final String LIST_SEPARATOR = "|";

    @Override
    public void write(Table table, Map<String, String> metadata, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(table.shape().columns().stream().map(Column::name).toList());
            for (List<@Nullable Object> row : table.rows()) {
                csv.writeRecord(row.stream().map(CsvFormat::text).toList());
            }
        }
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell instanceof List<?> texts
                ? String.join(
                        LIST_SEPARATOR, texts.stream().map(String::valueOf).toList())
                : cell.toString();
    }

    @Override
    public List<List<@Nullable Object>> read(TableShape shape, Path file) throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowUnclosedQuote(false)
                .ofCsvRecord(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            Iterator<CsvRecord> records = csv.iterator();
            List<String> names = shape.columns().stream().map(Column::name).toList();
            if (!records.hasNext() || !records.next().getFields().equals(names)) {
                throw new IOException(file + " does not start with the columns of the table " + shape.name());
            }
            while (records.hasNext()) {
                List<@Nullable Object> row = new ArrayList<>(names.size());
                List<String> fields = records.next().getFields();
                for (int i = 0; i < fields.size(); i++) {
                    row.add(cell(shape.columns().get(i), fields.get(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static @Nullable Object cell(Column column, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (column.type()) {
            case TEXT -> text;
            case INTEGER -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case DATE -> LocalDate.parse(text);
            case TEXT_LIST -> List.of(text.split("\\" + LIST_SEPARATOR, -1));
        };
    }
}
