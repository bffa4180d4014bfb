package io.github.sourcedfigures.validator.ledger;

import io.github.sourcedfigures.validator.json.JsonStream;
import io.github.sourcedfigures.validator.json.Position;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads a ledger entry by entry, however many there are.
 *
 * <p>A ledger is written by a program and not mended by hand, so what is wrong with it ends the run.
 */
public final class LedgerReader implements AutoCloseable {
    /**
     * An entry and where it stands.
     *
     * @param entry the entry
     * @param position of its object
     */
    public record Placed(LedgerEntry entry, Position position) {}

    private final Path file;
    private final JsonStream json;
    private final LedgerHead head;

    /**
     * Opens a ledger.
     *
     * @throws IOException if it cannot be read or is no ledger
     */
    public LedgerReader(Path file) throws IOException {
        this.file = file;
        this.json = new JsonStream(file, "records");
        try {
            this.head = LedgerHead.of(new Members(json.head()));
        } catch (IllegalArgumentException broken) {
            json.close();
            throw broken(broken);
        }
    }

    /** What it says of the release. */
    public LedgerHead head() {
        return head;
    }

    /** The next entry; null after the last. */
    public @Nullable Placed next() throws IOException {
        JsonStream.Element element = json.next();
        if (element == null) {
            return null;
        }
        try {
            return new Placed(LedgerEntry.of(Members.of(element.value(), "an entry")), element.position());
        } catch (IllegalArgumentException | ArithmeticException broken) {
            throw broken(broken);
        }
    }

    private IOException broken(RuntimeException broken) {
        return new IOException(
                file + " is no ledger: " + broken.getMessage() + "; put back the file of that release", broken);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
