package io.github.sourcedfigures.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.LoadResult;
import io.github.sourcedfigures.validator.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

class DatasetTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path SCHEMA = Path.of("..", "schema", "target", "classes");

    @Test
    void theJarHoldsWhatTheValidatorRead() throws IOException {
        LoadResult.Valid valid =
                assertInstanceOf(LoadResult.Valid.class, new Validator().load(new DatasetFolder(Path.of("."))));

        Dataset dataset = Dataset.load();

        assertEquals(valid.records(), dataset.records());
        assertTrue(dataset.version().matches(".*-snapshot")
                || dataset.version().equals(valid.settings().version()));
    }

    @Test
    void recordsAreFoundByIdentifierAndType() {
        Dataset dataset = Dataset.load();
        Figure figure = dataset.figures().get(0);

        assertEquals(figure, dataset.figure(figure.id()).orElseThrow());
        assertTrue(dataset.event(figure.id()).isEmpty());
        assertTrue(dataset.measure(figure.measure()).isPresent());
        assertTrue(dataset.unit(figure.value().counted().unit()).isPresent());
        assertTrue(dataset.source(figure.citations().get(0).source()).isPresent());
        assertTrue(dataset.figures().ofMeasure(figure.measure()).contains(figure));
        assertEquals(List.of(), dataset.figures().ofMeasure("no-such-measure"));
        assertTrue(dataset.party(dataset.parties().get(0).id()).isPresent());
        assertEquals(dataset.records().sources(), dataset.sources());
        assertTrue(dataset.toString().startsWith("Sourced Figures " + dataset.version() + ": "));
    }

    @Test
    void aMonetaryFigureReadsAsItWasSaid() {
        Figure pay =
                Dataset.load().figure("payment-per-soldier-unnamed-reports").orElseThrow();

        assertEquals("exactly 2,000 USD per soldier", pay.value().toString());
    }

    @Test
    void jdepsFindsNothingBesideJavaBase() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);

        int code = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        print,
                        print,
                        "--ignore-missing-deps",
                        "--print-module-deps",
                        SCHEMA.toString(),
                        CLASSES.toString());

        String modules = out.toString(StandardCharsets.UTF_8).strip();
        assertEquals(0, code, modules);
        assertEquals("java.base", modules);
    }

    @Test
    void bothAreModulesThatLoadOnTheModulePath() throws ReflectiveOperationException {
        var finder = ModuleFinder.of(SCHEMA, CLASSES);
        var configuration = ModuleLayer.boot()
                .configuration()
                .resolve(finder, ModuleFinder.of(), Set.of("io.github.sourcedfigures.dataset"));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());

        Class<?> type = layer.findLoader("io.github.sourcedfigures.dataset")
                .loadClass("io.github.sourcedfigures.dataset.Dataset");
        Object dataset = type.getMethod("load").invoke(null);

        assertTrue(type.getModule().isNamed());
        assertEquals(Dataset.load().version(), type.getMethod("version").invoke(dataset));
    }
}
