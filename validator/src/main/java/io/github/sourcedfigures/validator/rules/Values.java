package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Fidelity;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Relation;
import io.github.sourcedfigures.schema.Reported;
import io.github.sourcedfigures.schema.Statement;
import io.github.sourcedfigures.schema.Value;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;

/** The values of a record, each with its pointer. */
final class Values {
    /** Fidelities of pages that may count something else than the measure. */
    private static final Set<Fidelity> UNIT_MAY_DIFFER =
            EnumSet.of(Fidelity.UNIT_CHANGED, Fidelity.ALTERED, Fidelity.ERRONEOUS);

    private Values() {}

    /** Takes a value and the measure that it is a value of. */
    @FunctionalInterface
    interface Measured {
        void value(String measure, Value value, String pointer);
    }

    /** All values: the figure's own, what pages report instead, and factors. */
    static void visit(DatasetRecord typed, BiConsumer<Value, String> visitor) {
        if (typed instanceof Figure figure) {
            visitor.accept(figure.value(), "/value");
        }
        if (typed instanceof Statement statement) {
            for (int i = 0; i < statement.citations().size(); i++) {
                Reported reported = statement.citations().get(i).reported();
                if (reported != null && reported.value() != null) {
                    visitor.accept(reported.value(), reportedAt(i));
                }
            }
            for (int i = 0; i < statement.relations().size(); i++) {
                Relation relation = statement.relations().get(i);
                if (relation.factor() != null) {
                    visitor.accept(relation.factor(), "/relations/" + i + "/factor");
                }
            }
        }
    }

    /**
     * The figure's own value and what pages report instead, each with its measure. Left out is what a page gives for the
     * same measure where its fidelity says that it counts otherwise.
     */
    static void measured(Figure figure, Measured visitor) {
        visitor.value(figure.measure(), figure.value(), "/value");
        for (int i = 0; i < figure.citations().size(); i++) {
            Citation citation = figure.citations().get(i);
            Reported reported = citation.reported();
            if (reported == null || reported.value() == null) {
                continue;
            }
            if (reported.measure() != null) {
                visitor.value(reported.measure(), reported.value(), reportedAt(i));
            } else if (!UNIT_MAY_DIFFER.contains(citation.fidelity())) {
                visitor.value(figure.measure(), reported.value(), reportedAt(i));
            }
        }
    }

    private static String reportedAt(int citation) {
        return "/citations/" + citation + "/reported/value";
    }
}
