package io.github.sourcedfigures.validator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command new of the shaded jar, with made statements, on the records of the first release. */
class NewIT {
    private static final String OIL = "oil-shipments-rise-2024";
    private static final String FIGURE = "dataset/data/figures/arms-containers-sent-to-russia/made.json";

    @TempDir
    private Path temp = Path.of("");

    private RealDataset dataset = new RealDataset(temp);

    @BeforeEach
    void writeTheDataset() throws IOException {
        dataset = RealDataset.writeInto(temp);
    }

    @Test
    void whatTheQuoteSaysIsWorkedOutInItsLanguageAndTheFileIsRight() throws IOException {
        Jar.Run run = Jar.run(
                temp,
                "new",
                "figure",
                "--source=" + OIL,
                "--quote=entre 13 000 et 14 000 conteneurs par an",
                "--measure=arms-containers-sent-to-russia",
                "--id=made",
                "--today=2026-11-21");

        assertEquals("", run.err());
        assertTrue(run.out().contains("worked out: --qualifier between\n"), run.out());
        assertTrue(run.out().contains("wrote " + FIGURE + ": check finds"), run.out());
        assertEquals("""
                {
                  "$schema": "https://sourcedfigures.github.io/schema/v1/figure.schema.json",
                  "id": "made",
                  "version": 1,
                  "measure": "arms-containers-sent-to-russia",
                  "value": {
                    "qualifier": "between",
                    "lower": 13000,
                    "upper": 14000,
                    "unit": "container",
                    "per": [
                      "year"
                    ]
                  },
                  "nature": "asserted",
                  "asserted_by": [],
                  "through": [],
                  "citations": [
                    {
                      "source": "oil-shipments-rise-2024",
                      "quote": "entre 13 000 et 14 000 conteneurs par an",
                      "fidelity": "faithful"
                    }
                  ],
                  "relations": [],
                  "published": "2026-11-21",
                  "modified": "2026-11-21"
                }
                """, dataset.text(FIGURE));
        assertEquals(1, run.code());
        assertTrue(run.out().contains("value-per-foreign"), "what is found is printed: " + run.out());
    }

    @Test
    void measureAndIdentifierAreProposedAndCheckFindsNothing() throws IOException {
        Jar.Run run = Jar.run(temp, "new", "figure", "--source", OIL, "--quote", "près de 12 500 conteneurs");

        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.out()
                        .endsWith(
                                "worked out: --measure arms-containers-sent-to-russia, the only one that is counted in"
                                        + " container\nworked out: --nature asserted\n"
                                        + "worked out: --id container-oil-shipments-rise-2024\n"
                                        + "wrote dataset/data/figures/arms-containers-sent-to-russia/container-oil-shipments-rise-2024.json:"
                                        + " check finds nothing\n"),
                run.out());
        assertEquals(0, Jar.run(temp, "check").code());
        assertEquals(0, Jar.run(temp, "fmt", "--check").code());
    }

    @Test
    void whatCannotBeWorkedOutIsNamedAndNothingIsWritten() throws IOException {
        Map<String, String> before = dataset.texts();

        Jar.Run bare = Jar.run(temp, "new", "figure");
        Jar.Run unclear = Jar.run(temp, "new", "figure", "--source", OIL, "--quote", "plus de 260 000 barils");

        assertEquals(2, bare.code());
        assertTrue(bare.err().startsWith("still to be said: --source (dprk-missiles-for-russia, "), bare.err());
        assertTrue(bare.err().contains("); --quote\nSee validator new figure --help.\n"), bare.err());
        assertEquals(2, unclear.code());
        assertTrue(unclear.err().startsWith("still to be said: --measure (oil-"), unclear.err());
        assertEquals(2, Jar.run(temp, "new").code());
        assertEquals(before, dataset.texts());
    }

    @Test
    void whatIsThereAlreadyIsCitedAndNotWrittenAgain() throws IOException {
        String known = "oil-supplied-open-source-centre-2024-11";
        String file = "dataset/data/figures/oil-supplied-by-russia-to-dprk/" + known + ".json";
        Map<String, String> before = dataset.texts();
        String[] quote = {
            "new", "figure", "--source=kim-belousov-talks", "--quote=plus d’un million de barils", "--today=2026-11-21"
        };

        Jar.Run run = Jar.run(temp, with(quote, "--measure=oil-supplied-by-russia-to-dprk"));

        assertEquals(1, run.code(), run.err());
        assertEquals(
                "this looks like a citation of " + known + "; nothing is written\nto cite it, say --cite " + known
                        + "\nto write a record of its own, say --separate\n",
                run.out());
        assertEquals(before, dataset.texts());

        Jar.Run cited = Jar.run(temp, with(quote, "--cite=" + known));

        assertTrue(cited.out().startsWith("wrote " + file + ": check finds"), cited.out() + cited.err());
        assertTrue(dataset.text(file).contains("\"quote\": \"plus d’un million de barils\""));
        assertTrue(dataset.text(file).contains("\"modified\": \"2026-11-21\""));
        assertEquals(2, Jar.run(temp, with(quote, "--cite=nobody")).code());
    }

    @Test
    void whatAPageSaysInsteadIsReadFromItsQuoteOrGiven() throws IOException {
        String known = "oil-supplied-open-source-centre-2024-11";
        String file = "dataset/data/figures/oil-supplied-by-russia-to-dprk/" + known + ".json";
        String[] cite = {"new", "figure", "--cite=" + known, "--source=kim-belousov-talks"};
        String quote = "--quote=un million de barils";

        Jar.Run read = Jar.run(temp, with(cite, quote, "--fidelity=bound-changed"));

        assertEquals(0, read.code(), read.out() + read.err());
        assertTrue(
                read.out().startsWith("worked out: --reported qualifier=exactly, amount=1000000, unit=barrel\nwrote "),
                read.out());
        assertTrue(
                dataset.text(file)
                        .contains(
                                "\"value\": {\n          \"qualifier\": \"exactly\",\n          \"amount\": 1000000,"),
                dataset.text(file));

        Jar.Run given = Jar.run(
                temp,
                with(cite, "--quote=plus d’un million", "--fidelity=nature-changed", "--reported=nature=declared"));

        assertTrue(given.out().startsWith("wrote "), given.out() + given.err());
        assertTrue(dataset.text(file).contains("\"reported\": {\n        \"nature\": \"declared\"\n"));
        assertEquals(0, Jar.run(temp, "fmt", "--check").code());
    }

    @Test
    void whatGoesNotWithACitationIsNamedAndNothingIsWritten() throws IOException {
        Map<String, String> before = dataset.texts();
        String[] cite = {
            "new",
            "figure",
            "--cite=oil-supplied-open-source-centre-2024-11",
            "--source=kim-belousov-talks",
            "--quote=plus d’un million"
        };

        Jar.Run silent = Jar.run(temp, with(cite, "--fidelity=time-changed"));
        Jar.Run amount = Jar.run(temp, with(cite, "--amount=3"));

        assertEquals(2, silent.code());
        assertTrue(silent.err().startsWith("still to be said: --reported\n"), silent.err());
        assertEquals(2, amount.code());
        assertTrue(amount.err().startsWith("--amount says something of the record, and --cite adds"), amount.err());
        assertEquals(before, dataset.texts());
    }

    @Test
    void whatHasTheNameOrTheAddressOfAnotherIsNotWrittenUnasked() throws IOException {
        Path parties = temp.resolve("dataset/data/parties");
        String[] party = {"new", "party", "--name=A Made Ministry", "--kind=body", "--id=made-two"};
        Jar.run(temp, "new", "party", "--name=A made ministry", "--kind=body");

        Jar.Run run = Jar.run(temp, party);

        assertEquals(1, run.code(), run.out());
        assertTrue(run.out().contains(" party-name-shared "), run.out());
        assertTrue(
                run.out().endsWith("\nnothing is written; to write a record of its own, say --separate\n"), run.out());
        assertFalse(Files.exists(parties.resolve("made-two.json")));

        Jar.Run separate = Jar.run(temp, with(party, "--separate"));

        assertTrue(separate.out().endsWith("\nnothing uses it yet\n"), separate.out());
        assertTrue(Files.exists(parties.resolve("made-two.json")));
    }

    @Test
    void aRatioSaysWhatItIsMeasuredAgainst() {
        Jar.Run run = Jar.run(
                temp,
                "new",
                "figure",
                "--source=" + OIL,
                "--quote=près de 12 500 conteneurs",
                "--base=measure=arms-containers-sent-to-russia",
                "--base=period=2023",
                "--dry-run");

        assertTrue(run.out().contains("""
                                "base": {
                                      "measure": "arms-containers-sent-to-russia",
                                      "period": "2023"
                                    }
                                """), run.out());
    }

    @Test
    void whoIsAskedAnswersLineByLine() {
        Jar.Run run = Jar.feed(
                temp,
                String.join(
                        "\n",
                        "oil-shipment-rise-2024",
                        OIL,
                        "plus de 260 000 barils",
                        "oil-imports-of-dprk-per-year",
                        "limit",
                        "",
                        "",
                        ""),
                "new",
                "figure",
                "--ask=always",
                "--dry-run");

        assertTrue(run.out().contains("no oil-shipment-rise-2024; did you mean oil-shipments-rise-2024?\n"), run.out());
        assertTrue(run.out().contains("\n[asserted] > "), run.out());
        assertTrue(run.out().contains("    \"qualifier\": \"more-than\",\n    \"amount\": 260000,\n"), run.out());
        assertTrue(run.out().contains("  \"nature\": \"limit\",\n"), run.out());
        assertTrue(
                run.out().contains("\nwould write dataset/data/figures/oil-imports-of-dprk-per-year/barrel-"),
                run.out());
    }

    @Test
    void everyOtherTypeIsWrittenWhereItBelongs() throws IOException {
        Path page = Files.writeString(temp.resolve("page.txt"), "A made text.");

        assertWritten("dataset/data/parties/a-made-ministry.json", "party", "--name=A Made Ministry", "--kind=body");
        assertWritten(
                "dataset/data/sources/a-made-page-2026-01.json",
                "source",
                "--kind=news",
                "--title=A made page",
                "--language=en",
                "--published-on=2026-01-02",
                "--evidence=" + page);
        assertWritten(
                "dataset/data/measures/made-crates.json",
                "measure",
                "--name=Made crates",
                "--definition=Crates that were made up.",
                "--kind=stock",
                "--units=container");
        assertWritten(
                "dataset/data/events/2026/visit-dprk-russia-2026-01.json",
                "event",
                "--kind=visit",
                "--on=2026-01-02",
                "--parties=dprk",
                "--parties=russia",
                "--summary=A visit that was made up.",
                "--source=a-made-page-2026-01",
                "--quote=visited on 2 January 2026");
        assertEquals(0, Jar.run(temp, "check").code());
        assertEquals(0, Jar.run(temp, "fmt", "--check").code());
    }

    private void assertWritten(String file, String... said) {
        Jar.Run run = Jar.run(temp, with(new String[] {"new"}, said));

        assertEquals(0, run.code(), run.out() + run.err());
        assertTrue(run.out().contains("wrote " + file), run.out());
        assertFalse(run.out().contains("error"), run.out());
        assertTrue(Files.exists(temp.resolve(file)));
    }

    private static String[] with(String[] some, String... others) {
        String[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }
}
