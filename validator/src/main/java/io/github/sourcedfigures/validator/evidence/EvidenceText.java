package io.github.sourcedfigures.validator.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /** A text that is at hand and in no file, such as a title. */
    public static EvidenceText of(String text) {
        return new EvidenceText(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of the file's bytes, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /**
     * Whether every piece of a quote stands in the text, in order and near to each other, without cutting a number: "3
     * crates" does not stand in "43 crates". A quote without a word stands nowhere.
     */
    public boolean contains(String quote) {
        List<String> pieces = pieces(quote);
        if (pieces.isEmpty()) {
            return false;
        }
        String first = pieces.get(0);
        for (int start = find(first, 0); start >= 0; start = find(first, start + 1)) {
            if (follow(pieces, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean follow(List<String> pieces, int start) {
        int end = start + pieces.get(0).length();
        for (String piece : pieces.subList(1, pieces.size())) {
            int next = find(piece, end);
            if (next < 0 || next + piece.length() - start > MAX_SPAN) {
                return false;
            }
            end = next + piece.length();
        }
        return true;
    }

    /** Where a piece stands from some place on; negative where it does not. */
    private int find(String piece, int from) {
        int at = folded.indexOf(piece, from);
        while (at >= 0 && (cutsNumber(at) || cutsNumber(at + piece.length()))) {
            at = folded.indexOf(piece, at + 1);
        }
        return at;
    }

    /** Whether a cut at this place goes through a number such as 43, 6.7 or 12,000. */
    private boolean cutsNumber(int at) {
        return (isDigit(at - 1) && (isDigit(at) || (isMark(at) && isDigit(at + 1))))
                || (isMark(at - 1) && isDigit(at) && isDigit(at - 2));
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < folded.length() && Character.isDigit(folded.charAt(at));
    }

    private boolean isMark(int at) {
        return at >= 0 && at < folded.length() && ".,".indexOf(folded.charAt(at)) >= 0;
    }

    /** What stands in the text instead of a quote that it does not contain, as the end of a sentence. */
    public String instead(String quote) {
        List<String> pieces = pieces(quote);
        if (pieces.isEmpty()) {
            return "it holds no words";
        }
        for (String piece : pieces) {
            if (find(piece, 0) < 0) {
                return nearest(piece)
                        .map(near -> "nearest there is \"" + near + "\"")
                        .orElse("nothing there is like it");
            }
        }
        return "its pieces do, but not in this order within " + MAX_SPAN + " characters";
    }

    private Optional<String> nearest(String piece) {
        int start = folded.indexOf(piece);
        if (start < 0) {
            return NearestStretch.of(piece, folded);
        }
        int end = start + piece.length();
        while (cutsNumber(start)) {
            start--;
        }
        while (cutsNumber(end)) {
            end++;
        }
        return Optional.of(folded.substring(start, end));
    }

    private static List<String> pieces(String quote) {
        return Arrays.stream(quote.split(Pattern.quote(ELLIPSIS)))
                .map(piece -> fold(piece).strip())
                .filter(piece -> !piece.isEmpty())
                .toList();
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
