/** The figures, events and sources as typed records. Needs {@code java.base} and the schema's types, nothing else. */
module io.github.sourcedfigures.dataset {
    requires transitive io.github.sourcedfigures.schema;
    requires static org.jspecify;

    exports io.github.sourcedfigures.dataset;
}
