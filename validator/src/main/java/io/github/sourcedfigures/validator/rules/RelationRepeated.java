package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Relation;
import io.github.sourcedfigures.schema.RelationRole;
import io.github.sourcedfigures.schema.RelationType;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A relation is told once. One figure may be base and factor of another: that is a square. */
final class RelationRepeated implements RecordRule {
    private record Told(RelationType type, String target, RelationRole role) {
        static Told of(Relation relation) {
            return new Told(relation.type(), relation.target(), orBase(relation.role()));
        }

        private static RelationRole orBase(@Nullable RelationRole role) {
            return role == null ? RelationRole.BASE : role;
        }
    }

    @Override
    public RuleInfo info() {
        return RuleInfo.error("relation-repeated", "A record has one relation to one target twice.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Set<Told> told = new HashSet<>();
        Relations.visit(subject, (relation, pointer) -> {
            if (!told.add(Told.of(relation))) {
                report.fault(
                        pointer,
                        "the relation " + relation.type().word() + " to \"" + relation.target()
                                + "\" stands here twice; keep one, with all that is known of it");
            }
        });
    }
}
