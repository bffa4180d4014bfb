package io.github.sourcedfigures.validator.report;

import io.github.sourcedfigures.validator.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Tells findings of one rule apart by what edits elsewhere leave as it is: the record and the pointer, and which of
 * several it is there. A finding without a record is the n-th of its rule in its file. Findings come by file and line, so
 * that no more is kept than the counts of one record.
 */
final class Occurrences {
    private static final int LENGTH = 32;

    private final Map<String, Integer> ofRecord = new HashMap<>();
    private final Map<String, Integer> withoutRecord = new HashMap<>();
    private String file = "";
    private String current = "";

    /** A text that stays with a finding. */
    String fingerprint(Finding finding) {
        if (!finding.file().equals(file)) {
            withoutRecord.clear();
            ofRecord.clear();
        } else if (!finding.record().equals(current)) {
            ofRecord.clear();
        }
        file = finding.file();
        current = finding.record();
        if (current.isEmpty()) {
            int which = withoutRecord.merge(finding.rule(), 1, Integer::sum);
            return hash(finding.rule() + "\n" + file + "\n\n" + which);
        }
        String here = finding.rule() + "\n" + current + "\n" + finding.pointer();
        return hash(here + "\n" + ofRecord.merge(here, 1, Integer::sum));
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
