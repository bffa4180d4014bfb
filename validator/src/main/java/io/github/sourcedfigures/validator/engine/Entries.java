package io.github.sourcedfigures.validator.engine;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Repair;
import io.github.sourcedfigures.validator.Severity;
import io.github.sourcedfigures.validator.rules.DatasetRule.Fact;
import io.github.sourcedfigures.validator.rules.DatasetRule.Place;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Facts and findings as byte strings whose unsigned order is the order in which they are wanted: facts by rule, key,
 * definitions first, then place; findings by file, line, column, rule. Texts end in a zero byte, which no text holds
 * (the strict reader's trees are cleared of it), and numbers are big-endian.
 */
final class Entries {
    private static final byte END = 0;

    private Entries() {}

    /** A fact under a key, decoded. */
    record Keyed(int rule, String key, Fact fact) {}

    static byte[] fact(int rule, String key, Fact fact) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(96);
        out.write(rule);
        text(out, key);
        out.write(fact.defines() ? 0 : 1);
        text(out, fact.place().file());
        number(out, fact.place().line());
        number(out, fact.place().column());
        text(out, fact.place().pointer());
        text(out, fact.place().record());
        fact.words().forEach(word -> text(out, word));
        return out.toByteArray();
    }

    static Keyed fact(byte[] entry) {
        Reader in = new Reader(entry);
        int rule = in.octet();
        String key = in.text();
        boolean defines = in.octet() == 0;
        String file = in.text();
        int line = in.number();
        int column = in.number();
        String pointer = in.text();
        String id = in.text();
        List<String> words = new ArrayList<>();
        while (in.hasMore()) {
            words.add(in.text());
        }
        return new Keyed(rule, key, new Fact(defines, new Place(file, id, pointer, line, column), words));
    }

    static byte[] finding(Finding finding) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256);
        text(out, finding.file());
        number(out, finding.line());
        number(out, finding.column());
        text(out, finding.rule());
        text(out, finding.pointer());
        text(out, finding.message());
        text(out, finding.severity().name());
        text(out, finding.record());
        Repair repair = finding.repair();
        if (repair != null) {
            text(out, repair.description());
            text(out, repair.replacement());
        }
        return out.toByteArray();
    }

    static Finding finding(byte[] entry) {
        Reader in = new Reader(entry);
        String file = in.text();
        int line = in.number();
        int column = in.number();
        String rule = in.text();
        String pointer = in.text();
        String message = in.text();
        Severity severity = Severity.valueOf(in.text());
        String id = in.text();
        Repair repair = in.hasMore() ? new Repair(in.text(), in.text()) : null;
        return new Finding(rule, severity, file, id, pointer, line, column, message, repair);
    }

    private static void text(ByteArrayOutputStream out, String text) {
        // U+0000 would end the text early; no name holds it, and a message shows it as U+FFFD.
        byte[] bytes = text.replace('\0', '\uFFFD').getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.write(END);
    }

    private static void number(ByteArrayOutputStream out, int number) {
        out.write(number >>> 24);
        out.write(number >>> 16);
        out.write(number >>> 8);
        out.write(number);
    }

    private static final class Reader {
        private final byte[] entry;
        private int at;

        Reader(byte[] entry) {
            this.entry = entry;
        }

        boolean hasMore() {
            return at < entry.length;
        }

        int octet() {
            return entry[at++] & 0xFF;
        }

        int number() {
            return octet() << 24 | octet() << 16 | octet() << 8 | octet();
        }

        String text() {
            int end = at;
            while (entry[end] != END) {
                end++;
            }
            String text = new String(Arrays.copyOfRange(entry, at, end), StandardCharsets.UTF_8);
            at = end + 1;
            return text;
        }
    }
}
