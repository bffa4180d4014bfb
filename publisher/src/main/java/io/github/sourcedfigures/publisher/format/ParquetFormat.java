package io.github.sourcedfigures.publisher.format;

import io.github.sourcedfigures.publisher.table.Table;
import io.github.sourcedfigures.schema.table.Column;
import io.github.sourcedfigures.schema.table.TableShape;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * Parquet by parquet-java, without Hadoop at run time: local files, plain configuration, and a zstd codec in pure Java.
 * Types: STRING, INT64, DECIMAL(38,9), BOOLEAN, DATE, and LIST of STRING in the three-level form of the specification.
 */
final class ParquetFormat implements TableFormat {
    private static final int PRECISION = 38;
    private static final int SCALE = 9;
    private static final int DECIMAL_BYTES = 16;
    private static final String LIST = "list";
    private static final String ELEMENT = "element";

    @Override
    public void write(Table table, Map<String, String> metadata, Path file) throws IOException {
        try (ParquetWriter<List<@Nullable Object>> writer = new Builder(table.shape(), metadata, file).build()) {
            for (List<@Nullable Object> row : table.rows()) {
                writer.write(row);
            }
        }
    }

    @Override
    public List<List<@Nullable Object>> read(TableShape shape, Path file) throws IOException {
        // ParquetReader would ask Hadoop for its file filters; the file reader below it does not.
        ParquetReadOptions options = ReadOptions.of(new ZstdCodecFactory());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            MessageType schema = reader.getFileMetaData().getSchema();
            if (!schema.equals(message(shape))) {
                throw new IOException(file + " does not have the columns of the table " + shape.name());
            }
            MessageColumnIO columns = new ColumnIOFactory().getColumnIO(schema);
            for (PageReadStore pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                RecordReader<Group> groups = columns.getRecordReader(pages, new GroupRecordConverter(schema));
                for (long i = 0; i < pages.getRowCount(); i++) {
                    rows.add(row(shape, groups.read()));
                }
            }
        }
        return rows;
    }

    private static List<@Nullable Object> row(TableShape shape, Group group) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Column column : shape.columns()) {
            row.add(group.getFieldRepetitionCount(column.name()) == 0 ? null : cell(column, group));
        }
        return row;
    }

    private static Object cell(Column column, Group group) {
        String name = column.name();
        return switch (column.type()) {
            case TEXT -> group.getString(name, 0);
            case INTEGER -> group.getLong(name, 0);
            case DECIMAL -> {
                BigDecimal number =
                        new BigDecimal(new BigInteger(group.getBinary(name, 0).getBytes()), SCALE).stripTrailingZeros();
                yield number.scale() < 0 ? number.setScale(0) : number;
            }
            case BOOLEAN -> group.getBoolean(name, 0);
            case DATE -> LocalDate.ofEpochDay(group.getInteger(name, 0));
            case TEXT_LIST -> {
                Group list = group.getGroup(name, 0);
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < list.getFieldRepetitionCount(LIST); i++) {
                    texts.add(list.getGroup(LIST, i).getString(ELEMENT, 0));
                }
                yield texts;
            }
        };
    }

    private static MessageType message(TableShape shape) {
        Types.MessageTypeBuilder message = Types.buildMessage();
        shape.columns().forEach(column -> message.addField(field(column)));
        return message.named(shape.name());
    }

    private static Type field(Column column) {
        Repetition repetition = column.required() ? Repetition.REQUIRED : Repetition.OPTIONAL;
        return switch (column.type()) {
            case TEXT ->
                Types.primitive(PrimitiveTypeName.BINARY, repetition)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case INTEGER -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(column.name());
            case DECIMAL ->
                Types.primitive(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY, repetition)
                        .length(DECIMAL_BYTES)
                        .as(LogicalTypeAnnotation.decimalType(SCALE, PRECISION))
                        .named(column.name());
            case BOOLEAN ->
                Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(column.name());
            case DATE ->
                Types.primitive(PrimitiveTypeName.INT32, repetition)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(column.name());
            case TEXT_LIST ->
                Types.list(repetition)
                        .requiredElement(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
        };
    }

    @SuppressWarnings("deprecation") // Parquet's abstract methods still name Hadoop's Configuration.
    private static final class Builder extends ParquetWriter.Builder<List<@Nullable Object>, Builder> {
        private final TableShape shape;
        private final Map<String, String> metadata;

        Builder(TableShape shape, Map<String, String> metadata, Path file) {
            super(new LocalOutputFile(file));
            this.shape = shape;
            this.metadata = metadata;
            withConf(new PlainParquetConfiguration());
            // Without this the writer asks Hadoop for its codecs.
            withCodecFactory(new ZstdCodecFactory());
            withCompressionCodec(CompressionCodecName.ZSTD);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<List<@Nullable Object>> getWriteSupport(ParquetConfiguration configuration) {
            return new RowWriteSupport(shape, metadata);
        }

        @Override
        protected WriteSupport<List<@Nullable Object>> getWriteSupport(Configuration hadoop) {
            throw new IllegalStateException("Hadoop is not used");
        }
    }

    @SuppressWarnings("deprecation") // As above.
    private static final class RowWriteSupport extends WriteSupport<List<@Nullable Object>> {
        private final TableShape shape;
        private final Map<String, String> metadata;
        private @Nullable RecordConsumer consumer;

        RowWriteSupport(TableShape shape, Map<String, String> metadata) {
            this.shape = shape;
            this.metadata = metadata;
        }

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            return new WriteContext(message(shape), metadata);
        }

        @Override
        public WriteContext init(Configuration hadoop) {
            throw new IllegalStateException("Hadoop is not used");
        }

        @Override
        public void prepareForWrite(RecordConsumer target) {
            consumer = target;
        }

        @Override
        public void write(List<@Nullable Object> row) {
            RecordConsumer out = consumer;
            if (out == null) {
                throw new IllegalStateException("prepareForWrite comes first");
            }
            out.startMessage();
            for (int i = 0; i < row.size(); i++) {
                Object cell = row.get(i);
                if (cell != null) {
                    String name = shape.columns().get(i).name();
                    out.startField(name, i);
                    write(out, cell);
                    out.endField(name, i);
                }
            }
            out.endMessage();
        }

        private static void write(RecordConsumer out, Object cell) {
            if (cell instanceof String text) {
                out.addBinary(Binary.fromString(text));
            } else if (cell instanceof Long number) {
                out.addLong(number);
            } else if (cell instanceof BigDecimal number) {
                out.addBinary(decimal(number));
            } else if (cell instanceof Boolean truth) {
                out.addBoolean(truth);
            } else if (cell instanceof LocalDate date) {
                out.addInteger(Math.toIntExact(date.toEpochDay()));
            } else if (cell instanceof List<?> texts) {
                out.startGroup();
                out.startField(LIST, 0);
                for (Object text : texts) {
                    out.startGroup();
                    out.startField(ELEMENT, 0);
                    out.addBinary(Binary.fromString(String.valueOf(text)));
                    out.endField(ELEMENT, 0);
                    out.endGroup();
                }
                out.endField(LIST, 0);
                out.endGroup();
            } else {
                throw new IllegalArgumentException("no cell holds a " + cell.getClass());
            }
        }

        /** Two's complement, big-endian, sign-extended to the fixed length (Parquet: logical type DECIMAL). */
        private static Binary decimal(BigDecimal number) {
            byte[] bytes = number.setScale(SCALE).unscaledValue().toByteArray();
            byte[] fixed = new byte[DECIMAL_BYTES];
            Arrays.fill(fixed, (byte) (number.signum() < 0 ? -1 : 0));
            System.arraycopy(bytes, 0, fixed, DECIMAL_BYTES - bytes.length, bytes.length);
            return Binary.fromConstantByteArray(fixed);
        }
    }
}
