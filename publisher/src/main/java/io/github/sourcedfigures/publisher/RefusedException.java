package io.github.sourcedfigures.publisher;

/** A release that would not be what it says; its message says why and what to do. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
