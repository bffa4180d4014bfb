package io.github.sourcedfigures.validator.json;

/**
 * Why a text is not the JSON that records are written in.
 *
 * @param kind what went wrong
 * @param position where
 * @param message one sentence: what was seen and what to do
 */
public record JsonFault(Kind kind, Position position, String message) {
    /** What can go wrong. */
    public enum Kind {
        /** The bytes are not plain UTF-8. */
        ENCODING,
        /** The text is not JSON (RFC 8259), or not one object. */
        SYNTAX,
        /** An object holds one name twice. */
        DUPLICATE_NAME,
        /** Too deep, too long or written with an exponent. */
        LIMIT
    }
}
