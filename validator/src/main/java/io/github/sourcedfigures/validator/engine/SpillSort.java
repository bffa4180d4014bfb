package io.github.sourcedfigures.validator.engine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Sorts byte strings as unsigned numbers and drops repetitions, in a bounded piece of memory: what does not fit is
 * sorted in runs, written to temporary files, and merged when read (external merge sort).
 *
 * <p>Because the whole string is compared, the order in which strings were added makes no difference. Runs are sorted
 * and written by the workers, one at a time, while the caller goes on adding; the caller is one thread.
 */
final class SpillSort implements AutoCloseable {
    /** Bytes held in memory before a run is written; as much again is held while it is. */
    static final int DEFAULT_MEMORY = 24 << 20;

    private final int memory;
    private final ExecutorService workers;
    private final List<Path> runs = new ArrayList<>();
    private List<byte[]> held = new ArrayList<>();
    private long heldBytes;
    private @Nullable Future<Path> writing;

    SpillSort(int memory, ExecutorService workers) {
        this.memory = memory;
        this.workers = workers;
    }

    void add(byte[] entry) {
        held.add(entry);
        // An array header and a reference take about 24 bytes beside the content.
        heldBytes += entry.length + 24L;
        if (heldBytes >= memory) {
            spill();
        }
    }

    private void spill() {
        awaitRun();
        List<byte[]> run = held;
        writing = workers.submit(() -> write(run));
        held = new ArrayList<>();
        heldBytes = 0;
    }

    private static Path write(List<byte[]> entries) throws IOException {
        entries.sort(Arrays::compareUnsigned);
        Path run = Files.createTempFile("sourced-figures-", ".run");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
            byte[] last = null;
            for (byte[] entry : entries) {
                if (last == null || !Arrays.equals(last, entry)) {
                    out.writeInt(entry.length);
                    out.write(entry);
                }
                last = entry;
            }
        }
        return run;
    }

    private void awaitRun() {
        Future<Path> run = writing;
        if (run == null) {
            return;
        }
        writing = null;
        try {
            runs.add(run.get());
        } catch (ExecutionException failed) {
            throw new UncheckedIOException(
                    "cannot write to the folder for temporary files (java.io.tmpdir)",
                    new IOException(failed.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", stopped));
        }
    }

    /** All entries, sorted, each once. Nothing may be added afterwards; close the reading when done. */
    Reading read() {
        awaitRun();
        held.sort(Arrays::compareUnsigned);
        List<Run> sources = new ArrayList<>();
        try {
            for (Path run : runs) {
                sources.add(new FileRun(run));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read back a temporary file", unreadable);
        }
        sources.add(new MemoryRun(held.iterator()));
        return new Reading(sources);
    }

    @Override
    public void close() {
        awaitRun();
        for (Path run : runs) {
            try {
                Files.deleteIfExists(run);
            } catch (IOException stays) {
                run.toFile().deleteOnExit();
            }
        }
    }

    /** A sorted run, one entry at a time. */
    private interface Run extends AutoCloseable {
        byte @Nullable [] next();

        @Override
        default void close() {}
    }

    private record MemoryRun(Iterator<byte[]> entries) implements Run {
        @Override
        public byte @Nullable [] next() {
            return entries.hasNext() ? entries.next() : null;
        }
    }

    private static final class FileRun implements Run {
        private final DataInputStream in;

        FileRun(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        }

        @Override
        public byte @Nullable [] next() {
            try {
                byte[] entry = new byte[in.readInt()];
                in.readFully(entry);
                return entry;
            } catch (EOFException end) {
                return null;
            } catch (IOException unreadable) {
                throw new UncheckedIOException("cannot read back a temporary file", unreadable);
            }
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException unreadable) {
                throw new UncheckedIOException("cannot close a temporary file", unreadable);
            }
        }
    }

    /** The merged runs. */
    static final class Reading implements Iterator<byte[]>, AutoCloseable {
        private record Head(byte[] entry, Run run) {}

        private final List<Run> runs;
        private final PriorityQueue<Head> heads =
                new PriorityQueue<>(Comparator.comparing(Head::entry, Arrays::compareUnsigned));
        private byte @Nullable [] next;

        private Reading(List<Run> runs) {
            this.runs = runs;
            runs.forEach(this::push);
            advance();
        }

        private void push(Run run) {
            byte[] entry = run.next();
            if (entry != null) {
                heads.add(new Head(entry, run));
            }
        }

        private void advance() {
            byte[] last = next;
            do {
                Head head = heads.poll();
                if (head == null) {
                    next = null;
                    return;
                }
                next = head.entry;
                push(head.run);
            } while (last != null && Arrays.equals(last, next));
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public byte[] next() {
            byte[] entry = next;
            if (entry == null) {
                throw new NoSuchElementException();
            }
            advance();
            return entry;
        }

        @Override
        public void close() {
            runs.forEach(Run::close);
        }
    }
}
