package io.github.sourcedfigures.validator;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A folder that holds {@code data/}, and in it one file per record.
 *
 * @param root the folder
 */
public record DatasetFolder(Path root) {
    private static final String DATA = "data";

    /**
     * The dataset that a path is, or is a part of.
     *
     * @param path a dataset folder, or a file or folder inside its {@code data/}
     * @return empty where no folder around the path holds {@code data/}
     */
    public static Optional<DatasetFolder> around(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute.resolve(DATA))) {
            return Optional.of(new DatasetFolder(absolute));
        }
        for (Path folder = absolute.getParent(); folder != null; folder = folder.getParent()) {
            boolean inside =
                    absolute.startsWith(folder.resolve(DATA)) || absolute.equals(folder.resolve(Settings.FILE));
            if (inside && Files.isDirectory(folder.resolve(DATA))) {
                return Optional.of(new DatasetFolder(folder));
            }
        }
        return Optional.empty();
    }

    /** {@return the folder with the records} */
    public Path data() {
        return root.resolve(DATA);
    }

    /** {@return the file with the dataset's settings} */
    public Path settings() {
        return root.resolve(Settings.FILE);
    }

    /**
     * All files below {@code data/}, sorted by path; those whose name starts with a dot are left to the system that made
     * them.
     *
     * @return the files, below the root as it was given
     * @throws IOException if the folder cannot be read
     */
    public List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(data(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!file.getFileName().toString().startsWith(".")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
    }

    /**
     * Whether a file's place is below {@code data/}, be it there or not.
     *
     * @param file a path, relative to the same folder as the root
     * @return true if it is
     */
    public boolean holds(Path file) {
        return file.startsWith(data());
    }

    /**
     * The path of a file below {@code data/}, with {@code /} between folders.
     *
     * @param file one of {@link #files}
     * @return the path
     */
    public String pathInData(Path file) {
        return data().relativize(file).toString().replace('\\', '/');
    }
}
