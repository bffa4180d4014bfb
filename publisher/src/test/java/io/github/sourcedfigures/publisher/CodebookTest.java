package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.publisher.metadata.Codebook;
import io.github.sourcedfigures.publisher.metadata.DatasetDescription;
import io.github.sourcedfigures.publisher.table.TableRows;
import io.github.sourcedfigures.schema.Fidelity;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Nature;
import io.github.sourcedfigures.schema.Party;
import io.github.sourcedfigures.schema.PartyKind;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Word;
import io.github.sourcedfigures.schema.table.Column;
import io.github.sourcedfigures.schema.table.TableShape;
import io.github.sourcedfigures.schema.table.Tables;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.Settings;
import io.github.sourcedfigures.validator.ledger.DatasetHeader;
import io.github.sourcedfigures.validator.ledger.ReleaseChain;
import io.github.sourcedfigures.validator.ledger.ReleasesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * {@code publisher/docs/CODEBOOK.md} is the codebook of the newest release, so that it changes when there is one and not
 * with every record.
 */
class CodebookTest {
    private static final Path DOCUMENT = Path.of("docs", "CODEBOOK.md");

    @Test
    void theDocumentIsThatOfTheNewestRelease() throws IOException {
        String fresh = newest();
        if (Boolean.getBoolean("sourced-figures.update")) {
            Files.writeString(DOCUMENT, fresh);
        }
        assertEquals(
                fresh,
                Files.readString(DOCUMENT),
                "stale; write it anew with: mvn -q -pl publisher -am test -Dtest=CodebookTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dsourced-figures.update=true");
    }

    @Test
    void itNamesEveryTableColumnAndWord() throws IOException {
        String codebook = newest();

        for (TableShape table : Tables.all()) {
            assertTrue(codebook.contains("\n### " + table.name() + "\n"), table.name());
            for (Column column : table.columns()) {
                assertTrue(codebook.contains("\n| `" + column.name() + "` | "), column.name());
            }
        }
        List<Word> words = new ArrayList<>();
        words.addAll(List.of(Qualifier.values()));
        words.addAll(List.of(Nature.values()));
        words.addAll(List.of(Fidelity.values()));
        for (Word word : words) {
            assertTrue(codebook.contains("\n| `" + word.word() + "` | "), word.word());
        }
        for (String part : List.of("Bounds", "Contradictions", "Origins", "Series")) {
            assertTrue(codebook.contains("\n### " + part + ": "), part);
        }
        assertFalse(codebook.contains("{@"), "no tag of Javadoc is left");
        assertFalse(codebook.contains("null"));
    }

    @Test
    void itsExamplesAreFiguresOfTheDataset() throws IOException {
        String codebook = newest();
        Figure figure = chain().newestRecords().figures().stream()
                .filter(candidate -> candidate.value().qualifier() == Qualifier.NEARLY)
                .findFirst()
                .orElseThrow();

        assertTrue(codebook.contains("`" + figure.id() + "`: " + figure.value() + ", “"));
    }

    @Test
    void aTextFullOfHtmlAndMarkdownShowsAsText() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        String nasty = "<script>alert(1)</script> | `code` *bold* [link](x)\n# heading";
        Records records =
                Records.of(List.of(new Party("one", 1, nasty, PartyKind.BODY, null, null, List.of(), day, day, null)));
        DatasetDescription dataset =
                DatasetDescription.of(Described.settings(nasty, nasty), "1.2.3", records, Map.of());

        String codebook = Codebook.of(dataset, records, TableRows.of(records));

        String shown = "&lt;script&gt;alert(1)&lt;/script&gt; \\| \\`code\\` \\*bold\\* \\[link\\](x) # heading";
        assertTrue(codebook.startsWith("# Codebook of " + shown + "\n"), codebook.substring(0, 200));
        assertTrue(codebook.contains("| `body` | 1 | `one`: " + shown + " |\n"));
        assertFalse(codebook.contains("<script>"));
    }

    private static ReleaseChain chain() throws IOException {
        return ReleaseChain.read(ReleasesFolder.of(new DatasetFolder(Datasets.REAL)));
    }

    private static String newest() throws IOException {
        ReleaseChain chain = chain();
        DatasetHeader header = chain.newest().changes().after();
        Records records = chain.newestRecords();
        Settings settings = new Settings(
                header.name(),
                header.title(),
                header.description(),
                header.version(),
                header.released(),
                header.licence(),
                "",
                List.of(),
                List.of());
        DatasetDescription dataset = DatasetDescription.of(settings, header.version(), records, Map.of());
        return Codebook.of(dataset, records, TableRows.of(records));
    }
}
