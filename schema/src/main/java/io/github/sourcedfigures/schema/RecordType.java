package io.github.sourcedfigures.schema;

import java.util.Optional;

/** The types of record, each with its schema. */
public enum RecordType implements Word {
    /** A statement of a quantity. */
    FIGURE(Figure.class),
    /** Something dated. */
    EVENT(Event.class),
    /** A page or document. */
    SOURCE(Source.class),
    /** What is counted. */
    MEASURE(Measure.class),
    /** Who speaks, hands over or receives. */
    PARTY(Party.class),
    /** The vocabulary of units. */
    UNITS(Units.class);

    private final Class<? extends DatasetRecord> javaType;
    private final String schemaId = Schemas.BASE + word() + ".schema.json";

    RecordType(Class<? extends DatasetRecord> javaType) {
        this.javaType = javaType;
    }

    /** {@return the Java type of such records} */
    public Class<? extends DatasetRecord> javaType() {
        return javaType;
    }

    /** {@return the {@code $id} of the schema, which every record repeats as its {@code $schema}} */
    public String schemaId() {
        return schemaId;
    }

    /** {@return the folder below {@code data/} that holds such records; for units, the folder of their one file} */
    public String folder() {
        return switch (this) {
            case FIGURE, EVENT, SOURCE, MEASURE -> word() + "s";
            case PARTY -> "parties";
            case UNITS -> "";
        };
    }

    /**
     * {@return the type whose records carry a given {@code $schema}}
     *
     * @param schemaId the address of a schema
     */
    public static Optional<RecordType> ofSchema(String schemaId) {
        for (RecordType type : values()) {
            if (type.schemaId().equals(schemaId)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    static RecordType of(DatasetRecord datasetRecord) {
        for (RecordType type : values()) {
            if (type.javaType.isInstance(datasetRecord)) {
                return type;
            }
        }
        throw new AssertionError("sealed");
    }
}
