package io.github.sourcedfigures.schema.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class OriginFoldTest {
    @Test
    void figuresThatShareAnOriginAreOne() {
        OriginFold fold = new OriginFold(List.of(Set.of("a"), Set.of("a", "b"), Set.of("b"), Set.of("c"), Set.of()));

        assertEquals(3, fold.count(figure -> true));
        assertEquals(0, fold.count(figure -> false));
    }

    @Test
    void figureThatIsNotCountedInJoinsNothing() {
        OriginFold fold = new OriginFold(List.of(Set.of("a"), Set.of("a", "b"), Set.of("b")));

        assertEquals(2, fold.count(figure -> figure != 1));
        assertEquals(1, fold.count(figure -> true));
    }

    @Test
    void randomGroupsAreCountedAsByHand(TestReporter reporter) {
        long seed = Long.getLong("test.seed", 20_261_120L);
        reporter.publishEntry("test.seed", Long.toString(seed));
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            List<Set<String>> names = new ArrayList<>();
            Set<Integer> countedIn = new HashSet<>();
            for (int figure = 0; figure < 12; figure++) {
                Set<String> own = new HashSet<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    own.add("origin " + random.nextInt(16));
                }
                names.add(own);
                if (random.nextInt(4) > 0) {
                    countedIn.add(figure);
                }
            }

            assertEquals(
                    byHand(countedIn.stream().map(names::get).toList()),
                    new OriginFold(names).count(countedIn::contains),
                    () -> "test.seed " + seed + ": " + countedIn + " of " + names);
        }
    }

    /** Puts each set together with all those that it has a member in common with. */
    private static int byHand(List<Set<String>> sets) {
        List<Set<String>> groups = new ArrayList<>();
        for (Set<String> set : sets) {
            Set<String> group = new HashSet<>(set);
            groups.stream().filter(other -> !Collections.disjoint(other, set)).forEach(group::addAll);
            groups.removeIf(other -> !Collections.disjoint(other, set));
            groups.add(group);
        }
        return groups.size();
    }
}
