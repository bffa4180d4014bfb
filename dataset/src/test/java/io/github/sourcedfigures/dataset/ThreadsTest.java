package io.github.sourcedfigures.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.sourcedfigures.schema.view.Conflicts.Conflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Many threads ask one dataset at once. */
class ThreadsTest {
    private static final int THREADS = 32;
    private static final int ROUNDS = 20;

    /** Lets all threads go at the same moment, and gathers what each comes to. */
    private static <T> List<T> together(Callable<T> task) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                futures.add(pool.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return task.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void allThreadsGetTheAnswersOfOne() throws Exception {
        int expected = answers(Dataset.load());
        for (int round = 0; round < ROUNDS; round++) {
            Dataset fresh = Dataset.load();

            for (int answer : together(() -> answers(fresh))) {
                assertEquals(expected, answer);
            }
        }
    }

    private static int answers(Dataset dataset) {
        return Objects.hash(
                dataset.conflicts().size(),
                dataset.figures().contested().current().chronological(),
                dataset.figures().assertedBy("south-korea").during("2024"),
                dataset.figures().stream().mapToInt(dataset::originCount).sum(),
                dataset.series("dprk-troops-sent-to-russia"),
                dataset.asOf(dataset.releases().get(0).version()).figures());
    }

    @Test
    void whatIsComputedLateIsComputedOnceForAll() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Dataset fresh = Dataset.load();

            List<List<Conflict>> seen = together(fresh::conflicts);

            seen.forEach(conflicts -> assertSame(fresh.conflicts(), conflicts));
        }
    }

    @Test
    void aLazyValueIsComputedOnceThoughItTakesTime() throws Exception {
        AtomicInteger computed = new AtomicInteger();
        Lazy<String> lazy = new Lazy<>(() -> {
            computed.incrementAndGet();
            LockSupport.parkNanos(1_000_000);
            return "value " + computed.get();
        });

        together(lazy::get).forEach(value -> assertEquals("value 1", value));

        assertEquals(1, computed.get());
    }
}
