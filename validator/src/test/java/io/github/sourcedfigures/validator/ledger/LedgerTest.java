package io.github.sourcedfigures.validator.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.Party;
import io.github.sourcedfigures.schema.PartyKind;
import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.schema.Withdrawal;
import io.github.sourcedfigures.schema.history.Change;
import io.github.sourcedfigures.schema.history.Changes;
import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.validator.json.JsonFaultException;
import io.github.sourcedfigures.validator.json.StrictJson;
import io.github.sourcedfigures.validator.structure.SchemaCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final LocalDate DAY = LocalDate.of(2002, 1, 10);
    private static final Withdrawal WITHDRAWAL = new Withdrawal(DAY, "Not so.", null);
    private static final DatasetHeader FIRST =
            new DatasetHeader("made", "Größe \"made\"", "Made.", "0.1.0", "1.0.0", DAY, "CC0-1.0");
    private static final DatasetHeader SECOND = FIRST.with("0.2.0", DAY.plusDays(1));
    private static final Records OLD = Records.of(List.of(party("a", 1, "A"), party("b", 1, "B"), party("c", 1, "C")));
    private static final Records NEW = Records.of(List.of(
            party("a", 2, "Ay"),
            new Party("b", 2, "B", PartyKind.BODY, null, null, List.of(), DAY, DAY.plusDays(1), WITHDRAWAL),
            party("c", 1, "C"),
            party("d", 1, "D")));

    @TempDir
    private Path temp = Path.of("");

    private static Party party(String id, int version, String name) {
        return new Party(
                id, version, name, PartyKind.BODY, null, null, List.of(), DAY, DAY.plusDays(version - 1L), null);
    }

    @Test
    void aLedgerIsReadAsItWasWritten() throws IOException {
        for (Records records : List.of(OLD, NEW, Records.of(List.of()))) {
            Ledger ledger = Ledger.of(SECOND, records);
            Path file = Files.writeString(temp.resolve("0.2.0.json"), ledger.text());

            assertEquals(ledger, Ledger.read(file));
            assertEquals(List.of(), defects(Schemas.LEDGER_ID, ledger.text()));
        }
    }

    @Test
    void eachRecordIsOneLineOfTheLedger() {
        List<String> lines = Ledger.of(SECOND, NEW)
                .text()
                .lines()
                .filter(line -> line.contains("\"type\""))
                .toList();

        assertEquals(4, lines.size());
        assertTrue(
                lines.get(1)
                        .startsWith(
                                "    { \"type\": \"party\", \"id\": \"b\", \"version\": 2, \"published\":"
                                        + " \"2002-01-10\", \"modified\": \"2002-01-11\", \"withdrawn\": \"2002-01-10\", \"sha256\": \""),
                lines.get(1));
    }

    @Test
    void theContentIsWhatTheRecordSaysWithoutItsVersionAndDays() {
        LedgerEntry first = LedgerEntry.of(party("a", 1, "A"));

        assertEquals(first.contentSha256(), LedgerEntry.of(party("a", 2, "A")).contentSha256());
        assertNotEquals(first.sha256(), LedgerEntry.of(party("a", 2, "A")).sha256());
        assertNotEquals(
                first.contentSha256(), LedgerEntry.of(party("a", 1, "Ay")).contentSha256());
    }

    @Test
    void changesLeadFromTheOldDatasetToTheNewByteForByte() throws IOException {
        ReleaseChanges first = new ReleaseChanges(null, FIRST, Changes.between(Records.of(List.of()), OLD));
        ReleaseChanges second = new ReleaseChanges(FIRST, SECOND, Changes.between(OLD, NEW));
        for (ReleaseChanges changes : List.of(first, second)) {
            Path file = Files.writeString(temp.resolve("changes.json"), changes.text());
            assertEquals(changes, ReleaseChanges.read(file));
            assertEquals(List.of(), defects(Schemas.CHANGES_ID, changes.text()));
        }

        assertEquals(SECOND.document(NEW), second.applyTo(FIRST.document(OLD)));
        assertThrows(IllegalArgumentException.class, () -> second.applyTo(SECOND.document(NEW)));
        assertThrows(IllegalArgumentException.class, () -> second.applyTo(FIRST.document(NEW)));
        assertThrows(IllegalArgumentException.class, () -> first.applyTo(FIRST.document(OLD)));
    }

    @Test
    void theSchemaOfChangesWantsRecordsWhole() {
        String text = new ReleaseChanges(FIRST, SECOND, Changes.between(OLD, NEW)).text();

        assertNotEquals(List.of(), defects(Schemas.CHANGES_ID, text.replaceFirst("\"name\": \"Ay\",", "")));
        assertNotEquals(List.of(), defects(Schemas.CHANGES_ID, text.replaceFirst("\"changed\"", "\"renamed\"")));
    }

    @Test
    void theSchemasKnowEveryTypeOfRecordAndEveryKindOfChange() {
        for (RecordType type : RecordType.values()) {
            String quoted = "\"" + type.word() + "\"";
            assertEquals(
                    List.of(),
                    defects(
                            Schemas.LEDGER_ID,
                            Ledger.of(FIRST, OLD).text().replace("\"type\": \"party\"", "\"type\": " + quoted)));
        }
        for (Change.Kind kind : Change.Kind.values()) {
            String quoted = "\"" + kind.name().toLowerCase(Locale.ROOT) + "\"";
            String text = new ReleaseChanges(FIRST, SECOND, Changes.between(OLD, NEW)).text();
            assertEquals(List.of(), defects(Schemas.CHANGES_ID, text.replace("\"added\"", quoted)));
        }
    }

    @Test
    void whatIsNoLedgerIsNamed() throws IOException {
        String text = Ledger.of(FIRST, OLD).text();
        assertRefused("is not JSON", text.substring(0, text.length() / 2));
        assertRefused("is not an object with the list \"records\"", "[]");
        assertRefused("is no ledger: \"version\" is missing", "{\"records\":[]}");
        assertRefused("is no ledger: \"published\" is not a day", text.replace("2002-01-10\", \"mod", "2002\", \"mod"));
        assertRefused("is no ledger: there is no type of record partei", text.replace("party", "partei"));
    }

    private void assertRefused(String message, String text) throws IOException {
        Path file = Files.writeString(temp.resolve("0.1.0.json"), text);
        IOException refused = assertThrows(IOException.class, () -> Ledger.read(file));
        assertTrue(String.valueOf(refused.getMessage()).startsWith(file + " " + message), refused.getMessage());
    }

    @Test
    void theNewestReleaseIsTheOneOfTheHighestVersion() throws IOException {
        ReleasesFolder folder = new ReleasesFolder(temp);
        assertEquals(List.of(), new ReleasesFolder(temp.resolve("nowhere")).versions());
        for (String name : List.of("0.9.0.json", "0.10.0.json", "0.10.0.changes.json", "notes.json")) {
            Files.writeString(temp.resolve(name), "");
        }

        assertEquals(Stream.of("0.9.0", "0.10.0").map(DataVersion::parse).toList(), folder.versions());
        assertEquals(DataVersion.parse("0.10.0"), folder.newest().orElseThrow());
    }

    private static List<String> defects(String schema, String text) {
        try {
            return new SchemaCheck()
                            .check(
                                    schema,
                                    StrictJson.read(text.getBytes(StandardCharsets.UTF_8), 1)
                                            .tree())
                            .stream()
                            .map(Object::toString)
                            .toList();
        } catch (JsonFaultException broken) {
            throw new AssertionError(broken);
        }
    }
}
