package io.github.sourcedfigures.validator.cli;

import io.github.sourcedfigures.validator.DatasetFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A dataset, or parts of one, as the command line names it.
 *
 * @param dataset the dataset
 * @param parts the files and folders that are asked for; empty for all
 */
record DatasetPaths(DatasetFolder dataset, List<Path> parts) {
    /**
     * What some paths name, the folder dataset where there are none.
     *
     * @throws ParameterException if they name no dataset, or more than one
     */
    static DatasetPaths of(List<Path> paths, CommandSpec command) {
        List<Path> asked = paths.isEmpty() ? List.of(Path.of("dataset")) : paths;
        for (Path path : asked) {
            if (!Files.exists(path)) {
                throw usage(
                        command,
                        "there is no file or folder " + path
                                + (paths.isEmpty()
                                        ? "; run this from the top of the tree, or name the dataset's folder"
                                        : ""));
            }
        }
        Set<DatasetFolder> folders = asked.stream()
                .map(path -> DatasetFolder.around(path)
                        .orElseThrow(() -> usage(
                                command,
                                path + " is no dataset and lies in none: a dataset is a folder that holds data/")))
                .collect(Collectors.toSet());
        if (folders.size() > 1) {
            throw usage(command, "the paths lie in different datasets; name one at a time");
        }
        DatasetFolder dataset = folders.iterator().next();
        boolean isWhole = asked.stream().anyMatch(path -> normalised(path).equals(dataset.root()));
        return new DatasetPaths(dataset, isWhole ? List.of() : asked);
    }

    /** The record files and the settings that are asked for, sorted. */
    List<Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        if (Files.isRegularFile(dataset.settings())) {
            all.add(dataset.settings());
        }
        dataset.files().stream()
                .filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                .forEach(all::add);
        List<Path> within = parts.stream().map(DatasetPaths::normalised).toList();
        return parts.isEmpty()
                ? all
                : all.stream()
                        .filter(file -> within.stream().anyMatch(file::startsWith))
                        .toList();
    }

    private static Path normalised(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static ParameterException usage(CommandSpec command, String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
