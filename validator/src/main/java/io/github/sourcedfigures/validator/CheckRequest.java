package io.github.sourcedfigures.validator;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to check.
 *
 * <pre>{@code
 * CheckRequest request = CheckRequest.of(new DatasetFolder(Path.of("dataset")))
 *         .asOf(LocalDate.of(2026, 11, 20))
 *         .withEvidence(Path.of("texts"));
 * }</pre>
 *
 * @param dataset the folder whose records are read, if any
 * @param only report these files and folders alone, though the whole dataset is judged; empty for all
 * @param ndjson records one per line, if any; a complete dataset, unless there is a folder that they join: then their
 *     faults alone are reported
 * @param evidence the folder with the texts that were read, if it is at hand
 * @param texts what some files of the dataset are taken to hold, instead of what they do
 * @param today the day as of which records are judged: what lies after it has not happened yet
 */
public record CheckRequest(
        Optional<DatasetFolder> dataset,
        List<Path> only,
        Optional<Ndjson> ndjson,
        Optional<Path> evidence,
        Map<Path, String> texts,
        LocalDate today) {
    /**
     * Records one per line.
     *
     * @param name what findings call it
     * @param lines the bytes, read to the end but not closed
     */
    public record Ndjson(String name, InputStream lines) {}

    /** Copies list and map. */
    public CheckRequest {
        only = List.copyOf(only);
        texts = Map.copyOf(texts);
    }

    /**
     * All of a dataset, as of today (UTC).
     *
     * @param dataset the folder whose records are read
     * @return a request for it
     */
    public static CheckRequest of(DatasetFolder dataset) {
        return new CheckRequest(
                Optional.of(dataset),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                LocalDate.now(ZoneOffset.UTC));
    }

    /**
     * Records that are a complete dataset, as of today (UTC).
     *
     * @param ndjson the records, one per line
     * @return a request for them
     */
    public static CheckRequest of(Ndjson ndjson) {
        return new CheckRequest(
                Optional.empty(),
                List.of(),
                Optional.of(ndjson),
                Optional.empty(),
                Map.of(),
                LocalDate.now(ZoneOffset.UTC));
    }

    /**
     * The same, with the texts that were read.
     *
     * @param folder holds them
     * @return another request
     */
    public CheckRequest withEvidence(Path folder) {
        return new CheckRequest(dataset, only, ndjson, Optional.of(folder), texts, today);
    }

    /**
     * The same, as of a day.
     *
     * @param day what lies after it has not happened yet
     * @return another request
     */
    public CheckRequest asOf(LocalDate day) {
        return new CheckRequest(dataset, only, ndjson, evidence, texts, day);
    }

    /**
     * The same, reporting some files and folders alone.
     *
     * @param paths the files and folders; empty for all
     * @return another request
     */
    public CheckRequest reportingOnly(List<Path> paths) {
        return new CheckRequest(dataset, paths, ndjson, evidence, texts, today);
    }

    /**
     * The same, as if some files held other texts, or were there.
     *
     * @param others by path, as {@link DatasetFolder#files} gives them
     * @return another request
     */
    public CheckRequest asIf(Map<Path, String> others) {
        return new CheckRequest(dataset, only, ndjson, evidence, others, today);
    }

    /**
     * The same, with a dataset that the lines join.
     *
     * @param folder the folder of that dataset
     * @return another request
     */
    public CheckRequest joining(DatasetFolder folder) {
        return new CheckRequest(Optional.of(folder), only, ndjson, evidence, texts, today);
    }
}
