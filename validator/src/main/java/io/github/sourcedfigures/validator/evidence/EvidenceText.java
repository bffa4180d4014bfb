package io.github.sourcedfigures.validator.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One text that was read. Quotes are looked up after folding what editors and pages change without changing a word:
 * white space, quotation marks, dashes, invisible characters and Unicode form (NFC).
 */
public final class EvidenceText {
    /** What marks left-out words in a quote. */
    public static final String ELLIPSIS = "[…]";

    /** The longest stretch of text, in UTF-16 units, over which one quote may leave words out. */
    static final int MAX_SPAN = 400;

    private final String folded;
    private final String sha256;

    EvidenceText(byte[] bytes) {
        this.folded = fold(new String(bytes, StandardCharsets.UTF_8));
        this.sha256 = sha256(bytes);
    }

    /** SHA-256 of the file's bytes, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Whether every piece of a quote stands in the text, in order and near to each other. */
    public boolean contains(String quote) {
        String[] pieces = pieces(quote);
        for (int start = folded.indexOf(pieces[0]); start >= 0; start = folded.indexOf(pieces[0], start + 1)) {
            if (follow(pieces, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean follow(String[] pieces, int start) {
        int end = start + pieces[0].length();
        for (int i = 1; i < pieces.length; i++) {
            int next = folded.indexOf(pieces[i], end);
            if (next < 0 || next + pieces[i].length() - start > MAX_SPAN) {
                return false;
            }
            end = next + pieces[i].length();
        }
        return true;
    }

    /**
     * What stands in the text where a quote nearly does: the stretch nearest to its first piece that is missing.
     *
     * @return empty where nothing differs by less than a quarter of its characters
     */
    public Optional<String> nearest(String quote) {
        for (String piece : pieces(quote)) {
            if (!folded.contains(piece)) {
                return NearestStretch.of(piece, folded);
            }
        }
        return Optional.empty();
    }

    private static String[] pieces(String quote) {
        String[] pieces = quote.split(java.util.regex.Pattern.quote(ELLIPSIS), -1);
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = fold(pieces[i]).strip();
        }
        return pieces;
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
                continue;
            }
            if (Character.getType(c) == Character.FORMAT) {
                continue;
            }
            if (space) {
                folded.append(' ');
                space = false;
            }
            folded.append(
                    switch (c) {
                        case '‘', '’', '‚', '‛', 'ʼ', '′' -> '\'';
                        case '“', '”', '„', '‟', '«', '»', '″' -> '"';
                        case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
                        default -> c;
                    });
        }
        return space ? folded.append(' ').toString() : folded.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
