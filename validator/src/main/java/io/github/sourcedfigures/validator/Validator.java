package io.github.sourcedfigures.validator;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.validator.engine.Engine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The door to the check. Makes the schemas ready once; safe for several threads afterwards.
 *
 * <pre>{@code
 * Validator validator = new Validator();
 * List<Finding> findings = new ArrayList<>();
 * Summary summary = validator.check(CheckRequest.of(new DatasetFolder(Path.of("dataset"))), findings::add);
 * }</pre>
 */
public final class Validator {
    private final Engine engine;

    /** Loads schemas and rules. */
    public Validator() {
        this.engine = new Engine(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Reads and judges records without keeping them, so that memory does not grow with their number.
     *
     * @param request what to check
     * @param sink takes the findings, by file, line, column and rule
     * @return what it came to
     * @throws IOException if a file cannot be read
     */
    public Summary check(CheckRequest request, Consumer<? super Finding> sink) throws IOException {
        return engine.run(request, sink, record -> {}, settings -> {});
    }

    /**
     * Reads a dataset and keeps the records that can be read, right or wrong.
     *
     * @param dataset its folder
     * @return the records
     * @throws IOException if a file cannot be read
     */
    public Records read(DatasetFolder dataset) throws IOException {
        List<DatasetRecord> records = new ArrayList<>();
        engine.run(CheckRequest.of(dataset), finding -> {}, records::add, settings -> {});
        return Records.of(records);
    }

    /**
     * Reads and judges a dataset and keeps its records if it is valid.
     *
     * @param dataset its folder
     * @return the records, or what is wrong
     * @throws IOException if a file cannot be read
     */
    public LoadResult load(DatasetFolder dataset) throws IOException {
        List<Finding> findings = new ArrayList<>();
        List<DatasetRecord> records = new ArrayList<>();
        List<Settings> settings = new ArrayList<>(1);
        Summary summary = engine.run(CheckRequest.of(dataset), findings::add, records::add, settings::add);
        if (!summary.isValid()) {
            return new LoadResult.Invalid(findings);
        }
        // A dataset without settings is not valid.
        return new LoadResult.Valid(settings.get(0), Records.of(records), findings);
    }
}
