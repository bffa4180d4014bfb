package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Relation;
import io.github.sourcedfigures.schema.Statement;
import java.util.function.BiConsumer;

/** The relations of a record that still counts, each with its pointer. */
final class Relations {
    private Relations() {}

    /** Shows a visitor the relations to other records; relation-target-self reports those to itself. */
    static void visit(Subject subject, BiConsumer<Relation, String> visitor) {
        if (!(subject.typed() instanceof Statement statement) || statement.withdrawn() != null) {
            return;
        }
        for (int i = 0; i < statement.relations().size(); i++) {
            Relation relation = statement.relations().get(i);
            if (!relation.target().equals(statement.id())) {
                visitor.accept(relation, "/relations/" + i);
            }
        }
    }
}
