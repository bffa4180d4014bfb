package io.github.sourcedfigures.schema.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Party;
import io.github.sourcedfigures.schema.PartyKind;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.SourceKind;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Units;
import io.github.sourcedfigures.schema.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static Party party(String id, String name, @Nullable Withdrawal withdrawn) {
        return new Party(id, 1, name, PartyKind.BODY, null, null, List.of(), DAY, DAY, withdrawn);
    }

    private static Party party(String id, String name) {
        return party(id, name, null);
    }

    private static Source source(String id) {
        return new Source(id, 1, SourceKind.NEWS, id, null, "en", null, null, null, null, null, null, DAY, DAY, null);
    }

    private static Units units(String... ids) {
        return new Units(
                "units",
                1,
                Arrays.stream(ids).map(id -> new Unit(id, id, null, null)).toList(),
                DAY,
                DAY);
    }

    private static Records records(DatasetRecord... records) {
        return Records.of(List.of(records));
    }

    private static List<String> told(Changes changes) {
        return changes.all().stream()
                .map(change -> change.kind() + " " + change.type().word() + " " + change.id())
                .toList();
    }

    @Test
    void eachRecordThatDiffersIsOneChange() {
        Withdrawal withdrawal = new Withdrawal(DAY, "Not so.", null);
        Changes changes = Changes.between(
                records(party("a", "A"), party("b", "B"), party("c", "C"), party("d", "D")),
                records(party("a", "A"), party("b", "Bee"), party("c", "C", withdrawal), party("e", "E"), source("d")));

        assertEquals(
                List.of("ADDED source d", "CHANGED party b", "WITHDRAWN party c", "REMOVED party d", "ADDED party e"),
                told(changes));
        assertEquals("c", changes.heaviest().orElseThrow().id());
        assertEquals(Increment.MAJOR, changes.increment());
    }

    @Test
    void nothingChangedIsNoChange() {
        Changes none = Changes.between(records(party("a", "A")), records(party("a", "A")));

        assertEquals(new Changes(List.of()), none);
        assertEquals(Optional.empty(), none.heaviest());
        assertEquals(Increment.NONE, none.increment());
    }

    @ParameterizedTest
    @CsvSource({"a b, a b c, MINOR", "a b, a, MAJOR", "a b, a c, MAJOR", "a b, b a, PATCH"})
    void wordsOfTheVocabularyCountOneByOne(String before, String after, Increment increment) {
        Changes changes = Changes.between(records(units(before.split(" "))), records(units(after.split(" "))));

        assertEquals(increment, changes.increment());
    }

    @Test
    void appliedToTheOldTheyGiveTheNewAndBackwards() {
        Random random = new Random(5);
        List<String> names = List.of("A", "B", "C");
        Records before = records();
        for (int i = 0; i < 200; i++) {
            List<DatasetRecord> next = new ArrayList<>();
            Stream.of("p", "q", "r", "s", "t")
                    .filter(id -> random.nextInt(4) > 0)
                    .forEach(id ->
                            next.add(random.nextInt(5) == 0 ? source(id) : party(id, names.get(random.nextInt(3)))));
            Records after = Records.of(next);
            Changes changes = Changes.between(before, after);

            assertEquals(after, changes.applyTo(before));
            assertEquals(before, changes.reversed().applyTo(after));
            before = after;
        }
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Changes changes = Changes.between(records(party("a", "A")), records(party("a", "Ay")));

        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> changes.applyTo(records(party("a", "Eh"))));
        assertEquals("the changes do not fit: the party \"a\" is not what it was before them", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> changes.applyTo(records()));
    }

    @Test
    void aChangeIsOfOneRecord() {
        assertThrows(IllegalArgumentException.class, () -> new Change(null, null));
        assertThrows(IllegalArgumentException.class, () -> new Change(party("a", "A"), party("b", "A")));
        assertThrows(IllegalArgumentException.class, () -> new Change(party("a", "A"), source("a")));
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.3, NONE, 1.2.3",
        "1.2.3, PATCH, 1.2.4",
        "1.2.3, MINOR, 1.3.0",
        "1.2.3, MAJOR, 2.0.0",
        "0.1.0, MAJOR, 0.2.0",
        "0.1.0, MINOR, 0.2.0",
        "0.1.0, PATCH, 0.1.1"
    })
    void versionRisesByWhatChanged(String version, Increment increment, String next) {
        assertEquals(next, DataVersion.parse(version).next(increment).toString());
    }

    @ParameterizedTest
    @CsvSource({"0.1.0, 0.2.0", "0.9.0, 0.10.0", "0.9.9, 1.0.0", "1.0.9, 1.0.10"})
    void versionsAreOrderedByNumber(String lower, String higher) {
        assertEquals(-1, Integer.signum(DataVersion.parse(lower).compareTo(DataVersion.parse(higher))));
    }

    @ParameterizedTest
    @CsvSource({"1.0", "01.0.0", "1.0.0-rc", "v1.0.0", "''"})
    void whatIsNoVersionIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> DataVersion.parse(text));
    }
}
