package io.github.sourcedfigures.validator.cli;

import picocli.CommandLine.Help.Ansi;

/** When a report on the terminal is coloured. */
enum Colour {
    /** On a terminal, unless NO_COLOR is set. */
    AUTO,
    /** Everywhere. */
    ALWAYS,
    /** Nowhere. */
    NEVER;

    boolean isWanted() {
        return switch (this) {
            case AUTO -> Ansi.AUTO.enabled();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }
}
