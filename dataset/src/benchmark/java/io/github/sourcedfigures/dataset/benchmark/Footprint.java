package io.github.sourcedfigures.dataset.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.util.Arrays;

/**
 * Prints what a loaded dataset keeps in memory (the heap that is used after it was loaded, less what was before), and
 * the time of the processor that loading takes: other programs that run on the machine lengthen what JMH measures, but
 * not that.
 */
public final class Footprint {
    private static final int ROUNDS = 100;

    private Footprint() {}

    /**
     * Measures datasets of several sizes.
     *
     * @param args how many figures each holds at least
     */
    public static void main(String[] args) throws Exception {
        for (String figures : args) {
            try (URLClassLoader loader = MadeDataset.loader(MadeDataset.jar(Integer.parseInt(figures)))) {
                Method load = loader.loadClass("io.github.sourcedfigures.dataset.Dataset")
                        .getMethod("load");
                long[] times = new long[ROUNDS];
                for (int i = 0; i < ROUNDS; i++) {
                    times[i] = time(load);
                }
                long first = times[0];
                long[] warm = Arrays.copyOfRange(times, ROUNDS / 2, ROUNDS);
                Arrays.sort(warm);
                long before = used();
                Object dataset = load.invoke(null);
                long kept = used() - before;
                System.out.println(dataset + ": keeps " + kept / 1_000 + " kB; first load " + first / 1_000
                        + " µs, warm median " + warm[warm.length / 2] / 1_000 + " µs, least " + warm[0] / 1_000
                        + " µs of the processor");
            }
        }
    }

    private static long time(Method load) throws ReflectiveOperationException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        load.invoke(null);
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static long used() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            runtime.gc();
            Thread.sleep(50);
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
