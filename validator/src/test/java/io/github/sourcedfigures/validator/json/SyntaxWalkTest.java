package io.github.sourcedfigures.validator.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.validator.json.JsonFault.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The messages and places are proved by the corpus of the StrictReadingTest; this proves that none is left out. */
class SyntaxWalkTest {
    private static final String SOUND =
            "{\"a\": [1, -0.5, \"\\u00e9\\n\\ud834\\udd1e𝄞\", true], \"b\":{\"c\" :null,\"d\":[ ]}}\n";
    private static final String SIGNS = "{}[]\",:\\/u0d8c.-+eE1 \t\n\r\u00a0'#NtfnaIéĹ𝄞";

    @Test
    void soundTextHasNoFault() throws JsonFaultException {
        StrictJson.read(SOUND.getBytes(UTF_8), 1);
        assertEquals(Optional.empty(), walk(SOUND));
    }

    /** Jackson decides whether there is a fault; the walk must find it, and none that Jackson does not. */
    @Test
    void walkAgreesWithJacksonOnRandomTexts() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Map<Kind, Integer> faults = new EnumMap<>(Kind.class);
        for (int i = 0; i < 50_000; i++) {
            String text = mutated(random);
            Optional<JsonFault> walked = walk(text);
            try {
                StrictJson.read(text.getBytes(UTF_8), 1);
                assertEquals(Optional.empty(), walked, "seed " + seed + ": " + Shown.of(text));
            } catch (JsonFaultException refused) {
                JsonFault fault = refused.fault();
                faults.merge(fault.kind(), 1, Integer::sum);
                if (fault.kind() == Kind.SYNTAX) {
                    assertEquals(Optional.of(fault), walked, "seed " + seed + ": " + Shown.of(text));
                }
            }
        }
        assertTrue(faults.getOrDefault(Kind.SYNTAX, 0) > 25_000, () -> "seed " + seed + ": " + faults);
        assertTrue(faults.getOrDefault(Kind.ENCODING, 0) > 10, () -> "seed " + seed + ": " + faults);
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(SOUND);
        for (int times = 1 + random.nextInt(3); times > 0 && !text.isEmpty(); times--) {
            int at = random.nextInt(text.length());
            int[] signs = SIGNS.codePoints().toArray();
            String sign = Character.toString(signs[random.nextInt(signs.length)]);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, sign);
                case 1 -> text.deleteCharAt(at);
                case 2 -> text.replace(at, at + 1, sign);
                default -> text.setLength(at + 1);
            }
        }
        // Half of a pair that was cut becomes a question mark, as in the bytes.
        return new String(text.toString().getBytes(UTF_8), UTF_8);
    }

    private static Optional<JsonFault> walk(String text) {
        return SyntaxWalk.firstFault(text, new Positions.TextLines(text, 1));
    }
}
