package io.github.sourcedfigures.validator.starter;

import io.github.sourcedfigures.validator.Settings;
import io.github.sourcedfigures.validator.edit.FileForm;
import io.github.sourcedfigures.validator.edit.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a dataset to begin with: made-up records, each of which shows how one is written, and what goes around them. */
public final class Starter {
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "figure.json", "data/figures/lanterns-over-exampleton-harbour/lanterns-exampleton-council-2001-01.json",
            "event.json", "data/events/2001/ceremony-exampleton-2001-01.json",
            "source.json", "data/sources/made-up-page-2001-01.json",
            "measure.json", "data/measures/lanterns-over-exampleton-harbour.json",
            "party.json", "data/parties/exampleton-council.json",
            "units.json", "data/units.json",
            "README.md", "README.md",
            "check.yml", ".github/workflows/check.yml",
            "gitattributes", ".gitattributes"));

    private Starter() {}

    /**
     * Writes the files.
     *
     * @param folder a folder that is empty or not there
     * @param settings what the dataset is called; the day of its release is the day of its records
     * @return the files that were written, sorted
     */
    public static List<Path> write(Path folder, Settings settings) throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        texts.put(folder.resolve(Settings.FILE), FileForm.of(settings));
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            texts.put(
                    folder.resolve(file.getValue()),
                    text(file.getKey())
                            .replace("{today}", settings.released().toString())
                            .replace("{name}", settings.name())
                            .replace("{title}", settings.title()));
        }
        for (Map.Entry<Path, String> file : texts.entrySet()) {
            WholeFile.write(file.getKey(), file.getValue());
        }
        return List.copyOf(texts.keySet());
    }

    private static String text(String name) throws IOException {
        try (InputStream stream = Starter.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
