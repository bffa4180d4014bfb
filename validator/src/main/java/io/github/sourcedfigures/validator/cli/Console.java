package io.github.sourcedfigures.validator.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Runs a command on the terminal: UTF-8 whatever the locale, and one plain line for every exception. */
public final class Console {
    private Console() {}

    /**
     * Runs a command.
     *
     * @return the exit code, see {@link ExitCode}
     */
    public static int run(Object command, String... args) {
        CommandLine line = new CommandLine(command)
                .setOut(writer(FileDescriptor.out))
                .setErr(writer(FileDescriptor.err))
                .setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, failed, parsed) -> {
            String why = failure.getMessage() == null ? failure.toString() : failure.getMessage();
            failed.getErr().println("could not run: " + why);
            return ExitCode.FAILED;
        });
        line.setParameterExceptionHandler((wrong, words) -> {
            CommandLine called = wrong.getCommandLine();
            called.getErr().println(wrong.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(wrong, called.getErr());
            called.getErr().println("See " + called.getCommandSpec().qualifiedName() + " --help.");
            return ExitCode.USAGE;
        });
        try {
            return line.execute(args);
        } catch (OutOfMemoryError full) {
            line.getErr().println("could not run: out of memory; give Java more, for example with -Xmx1g");
            return ExitCode.FAILED;
        } finally {
            line.getOut().flush();
            line.getErr().flush();
        }
    }

    /**
     * Runs a command, or prints its help as wrong usage where no word was given.
     *
     * @return the exit code, see {@link ExitCode}
     */
    public static int runOrHelp(Object command, String... args) {
        if (args.length > 0) {
            return run(command, args);
        }
        run(command, "--help");
        return ExitCode.USAGE;
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new Unread(new FileOutputStream(stream)), true, StandardCharsets.UTF_8);
    }

    /** A stream whose reader may go away, as head does when it has seen enough: what follows goes nowhere. */
    private static final class Unread extends OutputStream {
        private final OutputStream out;
        private boolean isGone;

        Unread(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            if (isGone) {
                return;
            }
            try {
                out.write(bytes, start, length);
            } catch (IOException gone) {
                isGone = true;
                throw gone;
            }
        }
    }
}
