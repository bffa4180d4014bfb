package io.github.sourcedfigures.publisher;

import io.github.sourcedfigures.publisher.format.Bundle;
import io.github.sourcedfigures.publisher.format.Format;
import io.github.sourcedfigures.publisher.metadata.FileFacts;
import io.github.sourcedfigures.schema.table.TableShape;
import io.github.sourcedfigures.schema.table.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether a release is what it was when it was written: every file has its recorded hash, no file is missing or stray,
 * and all formats hold the same rows of each table.
 *
 * @param files how many files were checked
 * @param tables how many tables were compared
 * @param faults what is wrong, one sentence each; empty where nothing is
 */
public record Verification(int files, int tables, List<String> faults) {
    /** Copies the list. */
    public Verification {
        faults = List.copyOf(faults);
    }

    /**
     * Verifies a release.
     *
     * <pre>{@code
     * Verification.of(Path.of("sourced-figures-0.1.0")).faults().forEach(System.err::println);
     * }</pre>
     *
     * @param release its folder
     * @return what was found
     * @throws IOException if the folder is no release or cannot be read
     */
    public static Verification of(Path release) throws IOException {
        Path sums = release.resolve(ReleaseFolder.SUMS);
        if (!Files.isRegularFile(sums)) {
            throw new IOException(release + " is no release: it has no " + ReleaseFolder.SUMS);
        }
        List<String> faults = new ArrayList<>();
        Map<String, String> recorded = recorded(sums);
        Map<String, FileFacts> there = ReleaseFolder.facts(release);
        there.remove(ReleaseFolder.SUMS);
        recorded.forEach((path, hash) -> {
            FileFacts facts = there.get(path);
            if (facts == null) {
                faults.add(path + " is missing");
            } else if (!facts.sha256().equals(hash)) {
                faults.add(path + " was changed: its SHA-256 is " + facts.sha256() + ", recorded is " + hash);
            }
        });
        there.keySet().stream()
                .filter(path -> !recorded.containsKey(path))
                .forEach(path -> faults.add(path + " is not listed in " + ReleaseFolder.SUMS));
        for (TableShape table : Tables.all()) {
            compare(release, table, faults);
        }
        return new Verification(recorded.size(), Tables.all().size(), faults);
    }

    private static Map<String, String> recorded(Path sums) throws IOException {
        Map<String, String> recorded = new TreeMap<>();
        for (String line : Files.readAllLines(sums, StandardCharsets.UTF_8)) {
            String[] parts = line.split(" {2}", 2);
            if (parts.length != 2) {
                throw new IOException(sums + " is damaged: \"" + line + "\" is not a hash, two blanks and a path");
            }
            recorded.put(parts[1], parts[0]);
        }
        return recorded;
    }

    /** One place where a release holds a table: a file of its own, or a file of all. */
    private record Copy(String path, Reading reading) {}

    @FunctionalInterface
    private interface Reading {
        List<List<@Nullable Object>> read(TableShape table, Path file) throws IOException;
    }

    private static List<Copy> copies(TableShape table) {
        List<Copy> copies = new ArrayList<>();
        for (Format format : Format.values()) {
            copies.add(new Copy(format.path(table), format::read));
        }
        for (Bundle bundle : Bundle.values()) {
            copies.add(new Copy(bundle.path(), bundle::read));
        }
        return copies;
    }

    private static void compare(Path release, TableShape table, List<String> faults) {
        List<Copy> copies = copies(table);
        Copy first = copies.get(0);
        List<List<@Nullable Object>> rows = rows(release, table, first, faults);
        for (Copy copy : copies.subList(1, copies.size())) {
            List<List<@Nullable Object>> others = rows == null ? null : rows(release, table, copy, faults);
            if (rows != null && others != null) {
                difference(table, rows, others, first.path, copy.path, faults);
            }
        }
    }

    private static @Nullable List<List<@Nullable Object>> rows(
            Path release, TableShape table, Copy copy, List<String> faults) {
        try {
            return copy.reading.read(table, release.resolve(copy.path));
        } catch (IOException | RuntimeException unreadable) {
            faults.add(copy.path + " cannot be read: " + unreadable.getMessage());
            return null;
        }
    }

    private static void difference(
            TableShape table,
            List<List<@Nullable Object>> rows,
            List<List<@Nullable Object>> others,
            String path,
            String otherPath,
            List<String> faults) {
        if (rows.size() != others.size()) {
            faults.add(table.name() + ": " + path + " has " + rows.size() + " rows, " + otherPath + " has "
                    + others.size());
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < table.columns().size(); j++) {
                Object cell = rows.get(i).get(j);
                Object other = others.get(i).get(j);
                if (!Objects.equals(cell, other)) {
                    faults.add("row " + (i + 1) + " of " + table.name() + ", "
                            + table.columns().get(j).name() + ": " + path + " says " + cell + ", " + otherPath
                            + " says " + other);
                    return;
                }
            }
        }
    }
}
