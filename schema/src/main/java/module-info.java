/**
 * What a record is: the JSON Schemas, the Java types that mirror them, and what follows from records alone.
 *
 * <p>Needs {@code java.base} and nothing else at run time; the JSpecify annotations are read by compilers only.
 */
module io.github.sourcedfigures.schema {
    requires static org.jspecify;

    exports io.github.sourcedfigures.schema;
    exports io.github.sourcedfigures.schema.history;
    exports io.github.sourcedfigures.schema.table;
    exports io.github.sourcedfigures.schema.tree;
    exports io.github.sourcedfigures.schema.view;
}
