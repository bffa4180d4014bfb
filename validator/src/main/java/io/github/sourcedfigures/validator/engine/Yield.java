package io.github.sourcedfigures.validator.engine;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.rules.NameKind;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one chunk of texts gave. Filled by one thread, read by another after it is done. */
final class Yield {
    record Name(NameKind kind, String name) {}

    private final List<Finding> findings = new ArrayList<>();
    private final List<byte[]> facts = new ArrayList<>();
    private final Set<ByteBuffer> marks = new HashSet<>();
    private final Set<Name> names = new HashSet<>();
    private final List<DatasetRecord> records = new ArrayList<>();
    private final List<Policy.Written> settings = new ArrayList<>();
    private int count;

    void add(Finding finding) {
        findings.add(finding);
    }

    void add(byte[] fact) {
        facts.add(fact);
    }

    void mark(byte[] fact) {
        if (marks.add(ByteBuffer.wrap(fact))) {
            facts.add(fact);
        }
    }

    void add(NameKind kind, String name) {
        names.add(new Name(kind, name));
    }

    void add(DatasetRecord datasetRecord) {
        records.add(datasetRecord);
    }

    void add(Policy.Written read) {
        settings.add(read);
    }

    void countRecord() {
        count++;
    }

    List<Finding> findings() {
        return findings;
    }

    List<byte[]> facts() {
        return facts;
    }

    Set<Name> names() {
        return names;
    }

    List<DatasetRecord> records() {
        return records;
    }

    List<Policy.Written> settings() {
        return settings;
    }

    int count() {
        return count;
    }
}
