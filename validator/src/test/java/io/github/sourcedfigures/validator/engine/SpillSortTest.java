package io.github.sourcedfigures.validator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpillSortTest {
    private final ExecutorService workers = Executors.newFixedThreadPool(2);

    @AfterEach
    void stopWorkers() {
        workers.shutdownNow();
    }

    @Test
    void sortsAndDropsRepetitionsWhetherItSpillsOrNot() {
        long seed = System.nanoTime();
        for (int memory : new int[] {1, 1_000, 1 << 20}) {
            Random random = new Random(seed);
            TreeSet<String> wanted = new TreeSet<>();
            try (SpillSort sort = new SpillSort(memory, workers)) {
                for (int i = 0; i < 500; i++) {
                    String entry = "entry " + random.nextInt(300);
                    wanted.add(entry);
                    sort.add(entry.getBytes(StandardCharsets.UTF_8));
                }
                assertEquals(List.copyOf(wanted), read(sort), "memory " + memory + ", seed " + seed);
            }
        }
    }

    @Test
    void bytesAreComparedAsUnsignedNumbers() {
        try (SpillSort sort = new SpillSort(1, workers)) {
            sort.add("é".getBytes(StandardCharsets.UTF_8));
            sort.add("z".getBytes(StandardCharsets.UTF_8));

            assertEquals(List.of("z", "é"), read(sort));
        }
    }

    @Test
    void nothingInGivesNothingOut() {
        try (SpillSort sort = new SpillSort(1, workers)) {
            assertTrue(read(sort).isEmpty());
        }
    }

    private static List<String> read(SpillSort sort) {
        List<String> entries = new ArrayList<>();
        try (SpillSort.Reading reading = sort.read()) {
            reading.forEachRemaining(entry -> entries.add(new String(entry, StandardCharsets.UTF_8)));
        }
        return entries;
    }
}
