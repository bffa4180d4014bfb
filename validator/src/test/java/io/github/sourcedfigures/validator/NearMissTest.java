package io.github.sourcedfigures.validator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "kind, kind, 0",
        "kind, knid, 1",
        "kind, ind, 1",
        "kind, kinds, 1",
        "kind, kine, 1",
        "kind, mine, 2",
        "'', kind, 4",
        "ca, abc, 3"
    })
    void distanceCountsInsertionsDeletionsSubstitutionsAndSwaps(String a, String b, int distance) {
        assertEquals(distance, NearMiss.distance(a, b));
        assertEquals(distance, NearMiss.distance(b, a));
    }

    @Test
    void nearestWordIsFound() {
        assertEquals(Optional.of("faithful"), NearMiss.of("faithfull", Stream.of("altered", "faithful", "rounded")));
    }

    @Test
    void firstInOrderIsFoundAmongWordsAsNear() {
        assertEquals(Optional.of("bad"), NearMiss.of("bxd", Stream.of("bid", "bed", "bad")));
    }

    @Test
    void oneEditIsTheLimitForShortWordsAndFourForLongOnes() {
        assertEquals(Optional.of("on"), NearMiss.of("no", Stream.of("on")));
        assertEquals(Optional.empty(), NearMiss.of("kind", Stream.of("mine")));
        assertEquals(
                Optional.of("strategic-partnership"),
                NearMiss.of("strtgc-prtnership", Stream.of("strategic-partnership")));
        assertEquals(Optional.empty(), NearMiss.of("strtgc-prtnershp", Stream.of("strategic-partnership")));
    }

    @Test
    void farWordsAndNoWordsGiveNothing() {
        assertEquals(Optional.empty(), NearMiss.of("population", Stream.of("id", "version", "published")));
        assertEquals(Optional.empty(), NearMiss.of("kind", Stream.of()));
    }
}
