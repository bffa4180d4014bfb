package io.github.sourcedfigures.validator.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: whoever reads it sees the old text or the new one. */
public final class WholeFile {
    private WholeFile() {}

    /** Puts a text in the place of a file; folders that are not there are made, and a link stays a link. */
    public static void write(Path file, String text) throws IOException {
        try {
            boolean isThere = Files.exists(file);
            Path real = isThere ? file.toRealPath() : file.toAbsolutePath();
            Files.createDirectories(real.getParent());
            Path beside = real.resolveSibling("." + real.getFileName() + ".new");
            if (isThere) {
                // For its permissions.
                Files.copy(real, beside, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            }
            try {
                Files.writeString(beside, text, StandardCharsets.UTF_8);
                Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (AccessDeniedException closed) {
            throw new IOException("cannot write " + file + ": no permission", closed);
        } catch (IOException unwritable) {
            throw new IOException("cannot write " + file + ": " + unwritable.getMessage(), unwritable);
        }
    }
}
