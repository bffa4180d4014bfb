package io.github.sourcedfigures.validator.report;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.json.StrictJson;
import io.github.sourcedfigures.validator.json.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines on which findings stand. Findings come by file and line, so each file is opened once and read once, whatever
 * the number of reports; no more than one line is kept. What cannot be read again, such as standard input, has no lines.
 *
 * <p>Not safe for two threads.
 */
public final class SourceLines implements AutoCloseable {
    private static final int END = -1;

    private final boolean reads;
    private String file = "";
    private @Nullable Reader reader;
    private boolean carriageReturnEnds;
    private int number;
    private @Nullable String line;

    private SourceLines(boolean reads) {
        this.reads = reads;
    }

    /** Lines from the files that findings name, relative to the working directory. */
    public static SourceLines ofFiles() {
        return new SourceLines(true);
    }

    /** No lines. */
    public static SourceLines none() {
        return new SourceLines(false);
    }

    /** What stands at a finding's place; empty where that cannot be read. */
    Optional<Token> token(Finding finding) {
        return line(finding.file(), finding.line()).flatMap(text -> Token.at(text, finding.column()));
    }

    private Optional<String> line(String wantedFile, int wanted) {
        if (!reads) {
            return Optional.empty();
        }
        try {
            if (!wantedFile.equals(file)) {
                open(wantedFile);
            }
            while (number < wanted && reader != null) {
                next(reader);
            }
        } catch (IOException | InvalidPathException gone) {
            // The finding is told all the same; only its line is not shown.
            close();
        }
        return number == wanted ? Optional.ofNullable(line) : Optional.empty();
    }

    private void open(String wanted) throws IOException {
        close();
        file = wanted;
        number = 0;
        line = null;
        // A line of NDJSON ends at a line feed alone; in a record's own file, as editors count, at a carriage return
        // too.
        carriageReturnEnds = wanted.endsWith(".json");
        Path path = Path.of(wanted);
        if (Files.isRegularFile(path)) {
            // This reader puts U+FFFD in the place of what is not UTF-8.
            reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8));
        }
    }

    private void next(Reader from) throws IOException {
        StringBuilder read = new StringBuilder();
        int unit = from.read();
        while (!endsLine(unit, from)) {
            if (read.length() < StrictJson.MAX_BYTES) {
                read.append((char) unit);
            }
            unit = from.read();
        }
        number++;
        line = read.toString();
        if (unit == END) {
            close();
        }
    }

    private boolean endsLine(int unit, Reader from) throws IOException {
        if (unit != '\r') {
            return unit == '\n' || unit == END;
        }
        from.mark(1);
        if (from.read() == '\n') {
            return true;
        }
        from.reset();
        return carriageReturnEnds;
    }

    /** Closes the file that is open. */
    @Override
    public void close() {
        Reader open = reader;
        reader = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException harmless) {
                // It was only read.
            }
        }
    }
}
