package io.github.sourcedfigures.validator.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExcerptsTest {
    private static final String LONG = "It is said that a great many words stand before the one that matters to the"
            + " reader, and that as many stand after it, none of which has changed at all.";

    @Test
    void shortTextsAreShownWhole() {
        assertEquals(new Excerpts.Pair("“a b”", "“a c”"), Excerpts.Pair.of("a b", "a c"));
    }

    @Test
    void ofLongTextsOnlyWhatDiffersIsShownWithSomeWordsAroundIt() {
        assertEquals(
                new Excerpts.Pair(
                        "“…that matters to the reader, and that as many stand…”",
                        "“…that matters to the critic, and that as many stand…”"),
                Excerpts.Pair.of(LONG, LONG.replace("reader", "critic")));
    }

    @Test
    void aTextIsCutAtAWord() {
        assertEquals("“It is said…”", Excerpts.of(LONG, 12));
    }

    @Test
    void twoTextsThatDifferAreNeverShownAlike() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String before = words(random);
            String after = edited(before, random);
            if (!before.equals(after)) {
                Excerpts.Pair pair = Excerpts.Pair.of(before, after);
                assertNotEquals(pair.before(), pair.after(), () -> "seed " + seed + ": " + before + " / " + after);
                assertTrue(pair.before().length() < 320, "seed " + seed);
            }
        }
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        int length = random.nextInt(600);
        while (words.length() < length) {
            words.append(random.nextInt(8) == 0 ? ' ' : (char) ('a' + random.nextInt(2)));
        }
        return words.toString();
    }

    private static String edited(String text, Random random) {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + random.nextInt(5));
        return text.substring(0, start) + "ab".repeat(random.nextInt(3)) + text.substring(end);
    }
}
