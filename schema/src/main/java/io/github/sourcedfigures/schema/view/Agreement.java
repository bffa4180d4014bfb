package io.github.sourcedfigures.schema.view;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.Records;
import java.util.List;

/** How two figures stand to each other, by what {@link Conflicts} and {@link Origins} say of them. */
public enum Agreement {
    /** They speak of the same, at the same time, and both can be so. */
    AGREE,
    /** They cannot both be so. */
    DISAGREE,
    /** They speak of different things or times, or the one stands in the place of the other. */
    NOT_COMPARABLE;

    /**
     * {@return how two figures of one measure stand to each other}
     *
     * @param measure their measure
     * @param a the one figure
     * @param b the other figure
     */
    public static Agreement of(Measure measure, Figure a, Figure b) {
        Records pair = Records.of(List.of(measure, a, b));
        if (!Conflicts.of(pair).isEmpty()) {
            return DISAGREE;
        }
        boolean agree = Comparison.groups(pair).stream()
                .anyMatch(group -> group.size() == 2 && group.get(0).agreesWith(group.get(1)));
        return agree ? AGREE : NOT_COMPARABLE;
    }
}
