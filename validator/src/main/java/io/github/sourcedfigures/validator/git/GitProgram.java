package io.github.sourcedfigures.validator.git;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs the git program in a folder. Its streams are files, so that none of them can fill up and stop it.
 *
 * @param folder where it runs
 * @param name what the program is called
 * @param limit how long one call may take
 */
record GitProgram(Path folder, String name, Duration limit) {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** Set where git runs a hook; they would lead past the repository in which the folder lies. */
    private static final List<String> OF_HOOKS =
            List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY");

    /**
     * What a call came to.
     *
     * @param code its exit code
     * @param out what it printed
     * @param err its complaint, without blanks around it
     */
    record Result(int code, byte[] out, String err) {
        /** What it printed, as one text without the line end after it. */
        String text() {
            return new String(out, StandardCharsets.UTF_8).replaceFirst("\\R\\z", "");
        }
    }

    static GitProgram in(Path folder) {
        return new GitProgram(folder, "git", LIMIT);
    }

    Result run(List<String> arguments) throws IOException {
        return run(arguments, "");
    }

    Result run(List<String> arguments, String input) throws IOException {
        Path in = Files.createTempFile("git", ".in");
        Path out = Files.createTempFile("git", ".out");
        Path err = Files.createTempFile("git", ".err");
        try {
            Files.writeString(in, input);
            int code = code(builder(arguments, in, out, err), arguments);
            return new Result(
                    code, Files.readAllBytes(out), new String(Files.readAllBytes(err), StandardCharsets.UTF_8).strip());
        } finally {
            for (Path file : List.of(in, out, err)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private ProcessBuilder builder(List<String> arguments, Path in, Path out, Path err) {
        // Names are printed as they are, and nothing waits for an answer.
        List<String> command = new ArrayList<>(List.of(name, "-c", "core.quotePath=false", "--no-pager"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(new File(folder.toString()))
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        OF_HOOKS.forEach(environment::remove);
        environment.put("LC_ALL", "C");
        environment.put("GIT_TERMINAL_PROMPT", "0");
        environment.put("GIT_OPTIONAL_LOCKS", "0");
        return builder;
    }

    private int code(ProcessBuilder builder, List<String> arguments) throws IOException {
        Process process;
        try {
            process = builder.start();
        } catch (IOException absent) {
            throw new IOException(
                    "there is no git program to ask (" + name + "); install git, or name folders instead of revisions",
                    absent);
        }
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            throw new IOException("git " + arguments.get(0) + " did not end within " + limit.toSeconds()
                    + " seconds; run it by hand to see what it waits for");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } finally {
            process.destroyForcibly();
        }
    }
}
