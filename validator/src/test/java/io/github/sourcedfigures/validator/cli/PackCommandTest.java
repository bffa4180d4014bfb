package io.github.sourcedfigures.validator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.tree.DatasetPack;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.LoadResult;
import io.github.sourcedfigures.validator.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the dataset's jar reads is written for a valid dataset, and for no other. */
class PackCommandTest {
    private static final Path REAL = Path.of("..", "dataset");

    @TempDir
    private Path temp = Path.of("");

    private final StringWriter err = new StringWriter();

    private int pack(Path dataset, Path out) {
        return new CommandLine(new PackCommand())
                .setErr(new PrintWriter(err, true))
                .execute(dataset.toString(), "--out", out.toString());
    }

    @Test
    void validDatasetIsPackedWhole() throws IOException {
        assertEquals(ExitCode.FINE, pack(REAL, temp.resolve("out")), err::toString);

        LoadResult.Valid valid = (LoadResult.Valid) new Validator().load(new DatasetFolder(REAL));
        try (InputStream records = Files.newInputStream(temp.resolve("out").resolve(DatasetPack.RECORDS));
                InputStream history = Files.newInputStream(temp.resolve("out").resolve(DatasetPack.HISTORY))) {
            assertEquals(valid.records(), DatasetPack.read(records).records());
            assertFalse(DatasetPack.readHistory(history).isEmpty());
        }
    }

    @Test
    void oneBadRecordLeavesNothing() throws IOException {
        Path copy = temp.resolve("dataset");
        copy(REAL.resolve("data"), copy.resolve("data"));
        copy(REAL.resolve("releases"), copy.resolve("releases"));
        Files.copy(REAL.resolve("sourced-figures.json"), copy.resolve("sourced-figures.json"));
        assertEquals(ExitCode.FINE, pack(copy, temp.resolve("before")), err::toString);
        Path party = copy.resolve("data/parties/nis.json");
        Files.writeString(party, Files.readString(party).replace("\"kind\": \"body\"", "\"kind\": \"bodi\""));

        assertEquals(ExitCode.FINDINGS, pack(copy, temp.resolve("out")));

        assertTrue(err.toString().contains("nis.json"), err::toString);
        assertFalse(Files.exists(temp.resolve("out")));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
