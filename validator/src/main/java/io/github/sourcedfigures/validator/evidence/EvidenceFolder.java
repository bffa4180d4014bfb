package io.github.sourcedfigures.validator.evidence;

import io.github.sourcedfigures.validator.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A folder of evidence texts, with a count of what was looked up in it. Not safe for two threads. */
public final class EvidenceFolder {
    private final Path folder;
    private final Map<String, Optional<EvidenceText>> texts = new HashMap<>();
    private long present;
    private long missing;
    private long quotes;

    /** The texts directly in a folder. */
    public EvidenceFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The text in a file.
     *
     * @param file a file name without a folder
     * @return empty where the folder has no such file
     */
    public Optional<EvidenceText> text(String file) {
        return texts.computeIfAbsent(file, name -> {
            Path path = folder.resolve(name);
            if (!Files.isRegularFile(path)) {
                return Optional.empty();
            }
            try {
                return Optional.of(new EvidenceText(Files.readAllBytes(path)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("cannot read " + path, unreadable);
            }
        });
    }

    /** Counts a source whose text was looked for. */
    public void countText(boolean found) {
        if (found) {
            present++;
        } else {
            missing++;
        }
    }

    /** Counts a quote that was found. */
    public void countQuote() {
        quotes++;
    }

    /** What was counted. */
    public Summary.Evidence counts() {
        return new Summary.Evidence(true, present, missing, quotes);
    }
}
