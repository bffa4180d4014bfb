package io.github.sourcedfigures.validator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sourcedfigures.validator.CheckRequest;
import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Summary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineTest {
    private static final String SOURCE =
            "{\"$schema\":\"https://sourcedfigures.github.io/schema/v1/source.schema.json\","
                    + "\"id\":\"s%d\",\"version\":1,\"kind\":\"news\",\"title\":\"T\",\"language\":\"en\","
                    + "\"published\":\"2026-01-01\",\"modified\":\"2026-01-%02d\"}\n";

    @Test
    void findingsAreTheSameHoweverManyThreadsReadAndInWhatOrderTheyFinish() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            // Every source lacks an address and a citation; every tenth identifier comes twice.
            lines.append(SOURCE.formatted(i % 10 == 9 ? i - 1 : i, 1 + i % 28));
        }

        List<Finding> one = new ArrayList<>();
        List<Finding> eight = new ArrayList<>();
        Summary summary = run(1, lines.toString(), one);
        assertEquals(summary, run(8, lines.toString(), eight));

        assertEquals(one, eight);
        assertEquals(3_000, summary.records());
        assertEquals(3_000 + 300, summary.errors());
        List<Finding> sorted = new ArrayList<>(one);
        Collections.sort(sorted);
        assertEquals(sorted, one);
    }

    @Test
    void blankLinesAreCountedButLeftOut() throws IOException {
        List<Finding> findings = new ArrayList<>();

        Summary summary = run(1, "\n \r\n" + SOURCE.formatted(1, 1) + "\n", findings);

        assertEquals(1, summary.records());
        assertEquals(3, findings.get(0).line());
    }

    @Test
    void aLineBeyondTheLimitIsRefusedAndTheNextOneIsRead() throws IOException {
        List<Finding> findings = new ArrayList<>();

        Summary summary = run(1, " ".repeat(10) + "x".repeat(3 << 20) + "\n" + SOURCE.formatted(1, 1), findings);

        assertEquals(2, summary.records());
        assertEquals("json-limit", findings.get(0).rule());
        assertEquals("source-unlocated", findings.get(1).rule());
        assertEquals(2, findings.get(1).line());
    }

    private static Summary run(int threads, String lines, List<Finding> findings) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        return new Engine(threads)
                .run(CheckRequest.of(new CheckRequest.Ndjson("-", in)), findings::add, typed -> {}, settings -> {});
    }
}
