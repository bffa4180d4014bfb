package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.Counted;
import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.Party;
import io.github.sourcedfigures.schema.Relation;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.Statement;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Units;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.schema.Withdrawal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which names a record defines and which it uses, each with its pointer: one walk for all rules about references. */
public final class References {
    /** Takes the names of one record. */
    public interface Visitor {
        /** The record defines a name. */
        void defines(NameKind kind, String name, String pointer);

        /** The record uses a name. */
        void uses(NameKind kind, String name, String pointer);
    }

    private final Visitor visitor;

    private References(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Shows a visitor every name that a record defines or uses. */
    public static void visit(DatasetRecord datasetRecord, Visitor visitor) {
        new References(visitor).visit(datasetRecord);
    }

    private void visit(DatasetRecord datasetRecord) {
        if (datasetRecord instanceof Figure figure) {
            visitor.uses(NameKind.MEASURE, figure.measure(), "/measure");
            value(figure.value(), "/value");
            statement(figure);
        } else if (datasetRecord instanceof Event event) {
            all(NameKind.PARTY, event.parties(), "/parties");
            statement(event);
        } else if (datasetRecord instanceof Source source) {
            visitor.defines(NameKind.SOURCE, source.id(), "/id");
            visitor.defines(NameKind.RELAY, source.id(), "/id");
            replacement(NameKind.SOURCE, source.withdrawn());
        } else if (datasetRecord instanceof Measure measure) {
            visitor.defines(NameKind.MEASURE, measure.id(), "/id");
            all(NameKind.UNIT, measure.units(), "/units");
            all(NameKind.UNIT, measure.per(), "/per");
            one(NameKind.PARTY, measure.from(), "/from");
            one(NameKind.PARTY, measure.to(), "/to");
            all(NameKind.PARTY, measure.between(), "/between");
            replacement(NameKind.MEASURE, measure.withdrawn());
        } else if (datasetRecord instanceof Party party) {
            visitor.defines(NameKind.PARTY, party.id(), "/id");
            visitor.defines(NameKind.RELAY, party.id(), "/id");
            one(NameKind.PARTY, party.body(), "/body");
            replacement(NameKind.PARTY, party.withdrawn());
        } else if (datasetRecord instanceof Units units) {
            for (int i = 0; i < units.units().size(); i++) {
                visitor.defines(NameKind.UNIT, units.units().get(i).id(), "/units/" + i + "/id");
            }
        }
    }

    private void statement(Statement statement) {
        visitor.defines(NameKind.STATEMENT, statement.id(), "/id");
        all(NameKind.PARTY, statement.assertedBy(), "/asserted_by");
        all(NameKind.PARTY, statement.through(), "/through");
        for (int i = 0; i < statement.citations().size(); i++) {
            citation(statement.citations().get(i), "/citations/" + i);
        }
        for (int i = 0; i < statement.relations().size(); i++) {
            Relation relation = statement.relations().get(i);
            visitor.uses(NameKind.STATEMENT, relation.target(), "/relations/" + i + "/target");
            if (relation.factor() != null) {
                value(relation.factor(), "/relations/" + i + "/factor");
            }
        }
        replacement(NameKind.STATEMENT, statement.withdrawn());
    }

    private void replacement(NameKind kind, @Nullable Withdrawal withdrawn) {
        if (withdrawn != null) {
            one(kind, withdrawn.replacedBy(), "/withdrawn/replaced_by");
        }
    }

    private void citation(Citation citation, String pointer) {
        visitor.uses(NameKind.SOURCE, citation.source(), pointer + "/source");
        all(NameKind.RELAY, citation.relays(), pointer + "/relays");
        if (citation.reported() != null) {
            one(NameKind.MEASURE, citation.reported().measure(), pointer + "/reported/measure");
            all(NameKind.PARTY, citation.reported().assertedBy(), pointer + "/reported/asserted_by");
            if (citation.reported().value() != null) {
                value(citation.reported().value(), pointer + "/reported/value");
            }
        }
    }

    private void value(Value value, String pointer) {
        Counted counted = value.counted();
        visitor.uses(NameKind.UNIT, counted.unit(), counted.unit().equals(Unit.FRACTION) ? pointer : pointer + "/unit");
        all(NameKind.UNIT, counted.per(), pointer + "/per");
        if (!Counted.UNSPECIFIED.equals(counted.of())) {
            one(NameKind.MEASURE, counted.of(), pointer + "/of");
        }
        if (counted.base() != null) {
            visitor.uses(NameKind.MEASURE, counted.base().measure(), pointer + "/base/measure");
        }
    }

    private void one(NameKind kind, @Nullable String name, String pointer) {
        if (name != null) {
            visitor.uses(kind, name, pointer);
        }
    }

    private void all(NameKind kind, List<String> names, String pointer) {
        for (int i = 0; i < names.size(); i++) {
            visitor.uses(kind, names.get(i), pointer + "/" + i);
        }
    }
}
