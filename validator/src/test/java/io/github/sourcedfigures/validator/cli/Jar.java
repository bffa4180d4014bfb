package io.github.sourcedfigures.validator.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the shaded jar as a user would: in a process of its own. */
final class Jar {
    /** For runs of a second, which the second compiler and a parallel collector only slow down. */
    private static final List<String> SHORT_RUN = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    record Run(int code, String out, String err) {}

    private Jar() {}

    static Run run(Path workingDirectory, String... args) {
        return feed(workingDirectory, "", args);
    }

    static Run feed(Path workingDirectory, String input, String... args) {
        try {
            Path in = Files.createTempFile("in", ".txt");
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            Files.writeString(in, input);
            int code = process(args)
                    .directory(workingDirectory.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start()
                    .waitFor();
            Run run = new Run(
                    code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
            for (Path file : List.of(in, out, err)) {
                Files.delete(file);
            }
            return run;
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    static ProcessBuilder process(String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SHORT_RUN);
        command.add("-jar");
        command.add(String.valueOf(System.getProperty("cli.jar")));
        command.addAll(List.of(args));
        return new ProcessBuilder(command);
    }
}
