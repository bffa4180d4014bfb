package io.github.sourcedfigures.publisher.format;

import io.github.sourcedfigures.publisher.table.Table;
import io.github.sourcedfigures.schema.table.Column;
import io.github.sourcedfigures.schema.table.TableShape;
import io.github.sourcedfigures.schema.table.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of SpreadsheetML (ECMA-376 part 1), written here: the libraries stamp the present time into it and
 * compress with whatever zlib the machine has, and either gives other bytes elsewhere. So the parts are stored
 * uncompressed, which part 2 allows.
 */
final class XlsxFormat implements TablesFormat {
    /** Not the first of January, which {@link ZipEntry} turns into an instant of the machine's time zone. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    @Override
    public void write(List<Table> tables, Map<String, String> about, Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(XlsxParts.around(tables, about));
        parts.put(XlsxParts.sheet(0), XlsxCover.of(tables, about));
        for (int i = 0; i < tables.size(); i++) {
            parts.put(XlsxParts.sheet(i + 1), XlsxSheet.of(tables.get(i)));
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                store(part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8), zip);
            }
        }
    }

    private static void store(String name, byte[] bytes, ZipOutputStream zip) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    @Override
    public List<List<@Nullable Object>> read(TableShape shape, Path file) throws IOException {
        String name = XlsxParts.sheet(Tables.all().indexOf(shape) + 1);
        List<Map<Integer, String>> lines;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new IOException(file + " has no " + name);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                lines = XlsxSheet.read(in);
            }
        }
        List<String> names = shape.columns().stream().map(Column::name).toList();
        if (lines.isEmpty() || !List.copyOf(lines.get(0).values()).equals(names)) {
            throw new IOException(file + " does not have the columns of the table " + shape.name());
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Map<Integer, String> line : lines.subList(1, lines.size())) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                String text = line.get(i);
                row.add(text == null ? null : cell(shape.columns().get(i), text));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Object cell(Column column, String text) {
        return switch (column.type()) {
            case TEXT -> text;
            case INTEGER -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case BOOLEAN -> text.equals("1");
            case DATE -> text.contains("-") ? LocalDate.parse(text) : XlsxSheet.day(Long.parseLong(text));
            case TEXT_LIST -> List.of(text.split("\\" + CsvFormat.LIST_SEPARATOR, -1));
        };
    }
}
