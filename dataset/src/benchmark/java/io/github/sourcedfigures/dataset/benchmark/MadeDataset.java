package io.github.sourcedfigures.dataset.benchmark;

import io.github.sourcedfigures.dataset.Dataset;
import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.history.Release;
import io.github.sourcedfigures.schema.tree.DatasetPack;
import io.github.sourcedfigures.schema.tree.RecordReader;
import io.github.sourcedfigures.schema.tree.RecordWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A jar like the dataset's, with many more records: the real figures, events and sources again and again, each copy
 * with identifiers and texts of its own, their letters exchanged, so that no text is shared that would not be in real
 * life. Measures, parties and units are those of the real dataset.
 */
final class MadeDataset {
    /** What copies share: words of vocabularies, names of measures and parties, dates. */
    private static final Set<String> OWN = Set.of(
            "id", "quote", "note", "summary", "title", "url", "read_at", "scope", "words", "occasion", "act", "file");

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final Set<String> REFERENCES = Set.of("source", "target", "replaced_by");

    private MadeDataset() {}

    /** The jar with at least so many figures; written once, below {@code target}. */
    static Path jar(int figures) {
        Path jar = Path.of("target", "made-" + figures + ".jar");
        if (!Files.exists(jar)) {
            try {
                Files.copy(Path.of(System.getProperty("dataset.jar")), jar, StandardCopyOption.REPLACE_EXISTING);
                URI inside = URI.create("jar:" + jar.toUri());
                try (FileSystem files = FileSystems.newFileSystem(inside, Map.of("compressionMethod", "STORED"));
                        OutputStream out = Files.newOutputStream(
                                files.getPath("io/github/sourcedfigures/dataset", DatasetPack.RECORDS))) {
                    Dataset real = Dataset.load();
                    Release release = new Release(real.version(), real.released(), real.schemaVersion(), real.sha256());
                    DatasetPack.write(new DatasetPack.State(release, records(real.records(), figures)), out);
                }
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
        return jar;
    }

    /** The jar and the schema's, in a loader of their own, as a program has them on its class path. */
    static URLClassLoader loader(Path jar) {
        try {
            return new URLClassLoader(
                    new URL[] {
                        jar.toUri().toURL(),
                        Path.of(System.getProperty("schema.jar")).toUri().toURL()
                    },
                    ClassLoader.getPlatformClassLoader());
        } catch (IOException noAddress) {
            throw new UncheckedIOException(noAddress);
        }
    }

    static Records records(Records real, int figures) {
        List<DatasetRecord> records = new ArrayList<>(real.stream().toList());
        Set<String> copied = Stream.of(real.figures(), real.events(), real.sources())
                .flatMap(List::stream)
                .map(DatasetRecord::id)
                .collect(Collectors.toSet());
        int copies = (figures - 1) / real.figures().size();
        for (int i = 1; i <= copies; i++) {
            UnaryOperator<String> cipher = cipher(i);
            real.stream()
                    .filter(each -> Set.of(RecordType.FIGURE, RecordType.EVENT, RecordType.SOURCE)
                            .contains(each.type()))
                    .map(each -> RecordReader.read(copy(RecordWriter.write(each), cipher, copied)))
                    .forEach(records::add);
        }
        return Records.of(records);
    }

    /** Exchanges the letters and digits of a text, otherwise for each copy. */
    private static UnaryOperator<String> cipher(int copy) {
        List<Character> letters =
                new ArrayList<>(LETTERS.chars().mapToObj(c -> (char) c).toList());
        Collections.shuffle(letters, new Random(copy));
        return text -> {
            StringBuilder exchanged = new StringBuilder(text);
            for (int i = 0; i < text.length(); i++) {
                int letter = LETTERS.indexOf(text.charAt(i));
                if (letter >= 0) {
                    exchanged.setCharAt(i, letters.get(letter));
                }
            }
            return exchanged.append(copy).toString();
        };
    }

    private static Map<String, Object> copy(Map<?, ?> tree, UnaryOperator<String> cipher, Set<String> copied) {
        Map<String, Object> copy = new LinkedHashMap<>();
        tree.forEach(
                (name, value) -> copy.put(String.valueOf(name), copy(String.valueOf(name), value, cipher, copied)));
        return copy;
    }

    private static Object copy(String name, Object value, UnaryOperator<String> cipher, Set<String> copied) {
        if (value instanceof Map<?, ?> tree) {
            return copy(tree, cipher, copied);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> copy(name, each, cipher, copied)).toList();
        }
        boolean own =
                OWN.contains(name) || (REFERENCES.contains(name) || name.equals("relays")) && copied.contains(value);
        return own ? cipher.apply(value.toString()) : value;
    }
}
