package io.github.sourcedfigures.schema;

import org.jspecify.annotations.Nullable;

/**
 * How a record stands to another one. Disagreement is not declared; {@link
 * io.github.sourcedfigures.schema.view.Conflicts} computes it.
 *
 * @param type the relation, read from this record to the target
 * @param target a figure's or event's identifier
 * @param role for {@link RelationType#DERIVED_FROM}: what the target contributed, or null
 * @param factor for {@link RelationType#DERIVED_FROM}: the factor that was stated, or null where nobody stated it
 * @param assumption for {@link RelationType#DERIVED_FROM}: the condition under which it holds, or null
 */
public record Relation(
        RelationType type,
        String target,
        @Nullable RelationRole role,
        @Nullable Value factor,
        @Nullable String assumption) {
    /** For people: {@code supersedes an-earlier-figure}. */
    @Override
    public String toString() {
        return type.word() + " " + target;
    }
}
