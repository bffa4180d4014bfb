package io.github.sourcedfigures.validator.engine;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.validator.CheckRequest;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Settings;
import io.github.sourcedfigures.validator.Severity;
import io.github.sourcedfigures.validator.ShownPath;
import io.github.sourcedfigures.validator.Summary;
import io.github.sourcedfigures.validator.evidence.EvidenceFolder;
import io.github.sourcedfigures.validator.rules.SettingsRule;
import io.github.sourcedfigures.validator.structure.SchemaCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads records in chunks on several threads, takes what the chunks give in the order of the input, and judges the
 * facts when all are there. Nothing depends on which thread finishes first.
 */
public final class Engine {
    private static final int CHUNK = 256;

    private final SchemaCheck schemas = new SchemaCheck();
    private final int threads;

    /**
     * Makes an engine ready.
     *
     * @param threads how many threads read and check
     */
    public Engine(int threads) {
        this.threads = threads;
    }

    /**
     * Checks all that is asked.
     *
     * @param findings takes the findings, by file, line, column and rule
     * @param records takes each record that could be read, in the order of the input
     * @param settings takes the settings of the dataset
     * @throws IOException if something cannot be read
     */
    public Summary run(
            CheckRequest request,
            Consumer<? super Finding> findings,
            Consumer<DatasetRecord> records,
            Consumer<Settings> settings)
            throws IOException {
        EvidenceFolder evidence = request.evidence().map(EvidenceFolder::new).orElse(null);
        Predicate<String> reported = reported(request);
        Names names = new Names();
        Policy policy = new Policy(request.today());
        Tally tally = new Tally();
        LastRelease released = request.dataset().isPresent()
                ? LastRelease.of(request.dataset().get()).orElse(null)
                : null;
        ItemCheck itemCheck = new ItemCheck(schemas, request.today(), released == null ? null : released.head());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (SpillSort facts = new SpillSort(SpillSort.DEFAULT_MEMORY, workers);
                SpillSort found = new SpillSort(SpillSort.DEFAULT_MEMORY, workers)) {
            Consumer<Finding> keep = finding -> {
                if (reported.test(finding.file())) {
                    found.add(Entries.finding(finding));
                }
            };
            Consumer<Finding> weigh = finding -> policy.weigh(finding).ifPresent(keep);
            missingSettings(request).ifPresent(keep);
            long count = inChunks(workers, items(request), itemCheck, yield -> {
                // The settings are the first text of all, so that no finding is weighed without them.
                yield.settings().forEach(written -> {
                    policy.take(written);
                    settings.accept(written.settings());
                });
                yield.findings().forEach(weigh);
                yield.facts().forEach(facts::add);
                yield.names().forEach(name -> names.add(name.kind(), name.name()));
                yield.records().forEach(read -> {
                    tally.count(read);
                    records.accept(read);
                });
            });
            if (released != null) {
                released.collect(facts::add);
            }
            try (SpillSort.Reading sorted = facts.read()) {
                new Judge(names, evidence, request.today(), weigh).judge(sorted);
            }
            policy.end(keep);
            try (SpillSort.Reading sorted = found.read()) {
                while (sorted.hasNext()) {
                    Finding finding = Entries.finding(sorted.next());
                    tally.count(finding.severity());
                    findings.accept(finding);
                }
            }
            Summary.Evidence looked =
                    evidence == null ? new Summary.Evidence(false, 0, tally.texts, 0) : evidence.counts();
            return new Summary(count, tally.errors, tally.warnings, tally.notes, policy.suppressed(), looked, null);
        } catch (UncheckedIOException unreadable) {
            throw new IOException(unreadable.getMessage(), unreadable.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static final class Tally {
        private long errors;
        private long warnings;
        private long notes;
        private long texts;

        void count(DatasetRecord read) {
            if (read instanceof Source source && source.evidence() != null) {
                texts++;
            }
        }

        void count(Severity severity) {
            switch (severity) {
                case ERROR -> errors++;
                case WARNING -> warnings++;
                case NOTE -> notes++;
            }
        }
    }

    private long inChunks(ExecutorService workers, Iterator<Item> items, ItemCheck itemCheck, Consumer<Yield> take)
            throws IOException {
        long count = 0;
        Deque<Future<Yield>> under = new ArrayDeque<>();
        try {
            while (items.hasNext() || !under.isEmpty()) {
                while (items.hasNext() && under.size() < 2 * threads) {
                    List<Item> chunk = new ArrayList<>(CHUNK);
                    while (items.hasNext() && chunk.size() < CHUNK) {
                        chunk.add(items.next());
                    }
                    under.add(workers.submit(() -> check(chunk, itemCheck)));
                }
                Yield yield = under.remove().get();
                count += yield.count();
                take.accept(yield);
            }
            return count;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private static Yield check(List<Item> chunk, ItemCheck itemCheck) throws IOException {
        Yield yield = new Yield();
        for (Item item : chunk) {
            itemCheck.check(item, yield);
        }
        return yield;
    }

    private static Optional<Finding> missingSettings(CheckRequest request) {
        return request.dataset()
                .map(DatasetFolder::settings)
                .filter(file -> !Files.exists(file))
                .map(file -> new Finding(
                        SettingsRule.SETTINGS_MISSING.info().id(),
                        SettingsRule.SETTINGS_MISSING.info().severity(),
                        ShownPath.of(file),
                        "",
                        "",
                        1,
                        1,
                        "the dataset has no " + Settings.FILE
                                + " beside its data/; write one with its name, title, version and licence",
                        null));
    }

    private static Iterator<Item> items(CheckRequest request) throws IOException {
        List<Item> files = new ArrayList<>();
        if (request.dataset().isPresent()) {
            DatasetFolder dataset = request.dataset().get();
            Map<Path, String> texts = request.texts();
            if (Files.exists(dataset.settings())) {
                files.add(item(dataset.settings(), Item.Kind.SETTINGS, null, texts));
            }
            for (Path file : withAdded(dataset, texts)) {
                // A pipe would be waited for, and a link that leads nowhere ends the run: neither is a record.
                boolean readable =
                        file.toString().endsWith(".json") && (texts.containsKey(file) || Files.isRegularFile(file));
                Item.Kind kind = readable ? Item.Kind.RECORD : Item.Kind.STRAY;
                files.add(item(file, kind, dataset.pathInData(file), texts));
            }
        }
        Iterator<Item> inFiles = files.iterator();
        Iterator<Item> inLines = request.ndjson()
                .<Iterator<Item>>map(ndjson -> new NdjsonLines(ndjson.name(), ndjson.lines()))
                .orElseGet(List.<Item>of()::iterator);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return inFiles.hasNext() || inLines.hasNext();
            }

            @Override
            public Item next() {
                return inFiles.hasNext() ? inFiles.next() : inLines.next();
            }
        };
    }

    private static Item item(Path file, Item.Kind kind, @Nullable String path, Map<Path, String> texts) {
        String text = texts.get(file);
        return text == null
                ? Item.file(ShownPath.of(file), kind, path, file)
                : Item.text(ShownPath.of(file), kind, path, text);
    }

    private static Collection<Path> withAdded(DatasetFolder dataset, Map<Path, String> texts) throws IOException {
        NavigableSet<Path> files = new TreeSet<>(dataset.files());
        texts.keySet().stream().filter(dataset::holds).forEach(files::add);
        return files;
    }

    private static Predicate<String> reported(CheckRequest request) {
        if (request.ndjson().isPresent()) {
            String name = request.ndjson().get().name();
            return name::equals;
        }
        if (request.only().isEmpty()) {
            return file -> true;
        }
        List<Path> only = request.only().stream()
                .map(path -> path.toAbsolutePath().normalize())
                .toList();
        return file -> {
            Path path = Path.of(file).toAbsolutePath().normalize();
            return only.stream().anyMatch(path::startsWith);
        };
    }
}
