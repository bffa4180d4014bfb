package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.RelationType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two relations to one target cannot say what excludes each other. */
final class RelationContradictory implements RecordRule {
    /** Of each set, one type at most goes with one target. */
    private static final List<Set<RelationType>> EXCLUSIVE = List.of(
            EnumSet.of(RelationType.DENIES, RelationType.CONFIRMS, RelationType.COULD_NOT_CONFIRM),
            EnumSet.of(
                    RelationType.ALTERNATIVE_OF,
                    RelationType.PART_OF,
                    RelationType.SUPERSEDES,
                    RelationType.RIVAL_REPORT_OF));

    @Override
    public RuleInfo info() {
        return RuleInfo.error("relation-contradictory", "Two relations to one target exclude each other.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Map<String, Set<RelationType>> seen = new HashMap<>();
        Relations.visit(subject, (relation, pointer) -> {
            Set<RelationType> earlier =
                    seen.computeIfAbsent(relation.target(), first -> EnumSet.noneOf(RelationType.class));
            excluded(relation.type(), earlier)
                    .ifPresent(other -> report.fault(
                            pointer + "/type",
                            relation.type().word() + " \"" + relation.target() + "\" excludes " + other.word()
                                    + ", which stands before it; keep the one that the page bears out"));
            earlier.add(relation.type());
        });
    }

    private static Optional<RelationType> excluded(RelationType type, Set<RelationType> earlier) {
        return EXCLUSIVE.stream()
                .filter(types -> types.contains(type))
                .flatMap(Set::stream)
                .filter(other -> other != type && earlier.contains(other))
                .findFirst();
    }
}
