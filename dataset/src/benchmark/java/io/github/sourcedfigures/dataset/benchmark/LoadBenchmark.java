package io.github.sourcedfigures.dataset.benchmark;

import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** {@code Dataset.load()} from a jar, stored without compression like the dataset's own. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadBenchmark {
    /** How many figures the jar holds at least; 1 leaves the real ones. */
    @Param({"1", "10000"})
    public int figures = 1;

    private AutoCloseable jar = () -> {};
    private Callable<?> load = Object::new;

    /** Opens the jar; nothing of the dataset's code runs yet. */
    @Setup(Level.Trial)
    public void open() throws ReflectiveOperationException {
        URLClassLoader loader = MadeDataset.loader(MadeDataset.jar(figures));
        Method method =
                loader.loadClass("io.github.sourcedfigures.dataset.Dataset").getMethod("load");
        jar = loader;
        load = () -> method.invoke(null);
    }

    /** Closes the jar. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        jar.close();
    }

    /** In a program that has loaded it often. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Fork(2)
    @Warmup(iterations = 5, time = 2)
    @Measurement(iterations = 5, time = 2)
    public Object warm() throws Exception {
        return load.call();
    }

    /** The first time in a fresh Java: classes are loaded and nothing is compiled yet. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Object cold() throws Exception {
        return load.call();
    }
}
