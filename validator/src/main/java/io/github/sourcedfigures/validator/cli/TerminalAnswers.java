package io.github.sourcedfigures.validator.cli;

import io.github.sourcedfigures.validator.NearMiss;
import io.github.sourcedfigures.validator.draft.Answers;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the person at the terminal. */
final class TerminalAnswers implements Answers {
    private static final int MOST_SHOWN = 30;

    private final BufferedReader in;
    private final PrintWriter out;

    TerminalAnswers(BufferedReader in, PrintWriter out) {
        this.in = in;
        this.out = out;
    }

    /** Whether somebody sits at a terminal. */
    @SuppressWarnings("SystemConsoleNull") // Up to Java 21 it is null without a terminal; later the method below tells.
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    @Override
    public Optional<String> ask(String question, List<String> words, String proposal) {
        out.print(question + "\n");
        if (!words.isEmpty()) {
            out.print("  one of: " + String.join(", ", words.subList(0, Math.min(MOST_SHOWN, words.size())))
                    + (words.size() > MOST_SHOWN ? ", …" : "") + "\n");
        }
        while (true) {
            out.print(proposal.isEmpty() ? "> " : "[" + proposal + "] > ");
            out.flush();
            String line = line();
            if (line == null) {
                return Optional.empty();
            }
            String answer = line.isBlank() ? proposal : line.strip();
            if (answer.isEmpty() || words.isEmpty() || words.contains(answer)) {
                return Optional.of(answer);
            }
            out.print("no " + answer
                    + NearMiss.of(answer, words.stream())
                            .map(near -> "; did you mean " + near + "?")
                            .orElse(" among them")
                    + "\n");
        }
    }

    private @Nullable String line() {
        try {
            return in.readLine();
        } catch (IOException gone) {
            throw new UncheckedIOException("cannot read the answer", gone);
        }
    }
}
