package io.github.sourcedfigures.validator.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EdgesTest {
    @Test
    void chainHasNoCircle() {
        assertEquals("{}", circular("a b", "b c", "c d", "a d"));
    }

    @Test
    void edgesOfACircleAreFoundAndNotThoseThatLeadToItOrAway() {
        assertEquals("{1, 2, 3}", circular("before a", "a b", "b c", "c a", "c after"));
    }

    @Test
    void twoCirclesWithAWayBetweenThemAreTwo() {
        assertEquals("{0, 1, 3, 4}", circular("a b", "b a", "b c", "c d", "d c"));
    }

    @Test
    void edgeToItselfIsLeftToAnotherRule() {
        assertEquals("{}", circular("a a", "a b"));
    }

    @Test
    void longChainThatClosesNeedsNoDeepStack() {
        Edges edges = new Edges();
        int length = 200_000;
        for (int i = 0; i < length; i++) {
            edges.add("n" + i, "n" + (i + 1) % length);
        }
        assertEquals(length, edges.circular().cardinality());
    }

    @Test
    void whatAnEdgeIsFoundToBeIsWhetherItsTargetReachesItsSource() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int names = 2 + random.nextInt(7);
            boolean[][] reaches = new boolean[names][names];
            List<int[]> pairs = new ArrayList<>();
            Edges edges = new Edges();
            for (int i = random.nextInt(12); i >= 0; i--) {
                int[] pair = {random.nextInt(names), random.nextInt(names)};
                pairs.add(pair);
                edges.add("n" + pair[0], "n" + pair[1]);
                reaches[pair[0]][pair[1]] = true;
            }
            close(reaches);
            BitSet expected = new BitSet();
            for (int i = 0; i < pairs.size(); i++) {
                int[] pair = pairs.get(i);
                expected.set(i, pair[0] != pair[1] && reaches[pair[1]][pair[0]]);
            }
            assertEquals(expected, edges.circular(), "seed " + seed);
        }
    }

    /** Warshall's closure: another way to the same answer. */
    private static void close(boolean[][] reaches) {
        for (int by = 0; by < reaches.length; by++) {
            for (int from = 0; from < reaches.length; from++) {
                for (int to = 0; to < reaches.length; to++) {
                    reaches[from][to] |= reaches[from][by] && reaches[by][to];
                }
            }
        }
    }

    private static String circular(String... pairs) {
        Edges edges = new Edges();
        for (String pair : pairs) {
            edges.add(pair.split(" ", -1)[0], pair.split(" ", -1)[1]);
        }
        return edges.circular().toString();
    }
}
