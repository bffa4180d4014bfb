package io.github.sourcedfigures.validator.cli;

/** What the exit codes of every command mean. */
public final class ExitCode {
    /** All is well. */
    public static final int FINE = 0;

    /** There are findings that block. */
    public static final int FINDINGS = 1;

    /** The command was called wrongly. */
    public static final int USAGE = 2;

    /** Something kept the command from running. */
    public static final int FAILED = 3;

    private ExitCode() {}
}
