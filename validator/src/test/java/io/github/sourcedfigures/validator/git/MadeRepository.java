package io.github.sourcedfigures.validator.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real git repository in a folder, whatever the machine's own settings of git are. */
public record MadeRepository(Path folder) {
    /** Makes an empty one, whose branch is main. */
    public static MadeRepository in(Path folder) throws IOException {
        Files.createDirectories(folder);
        MadeRepository repository = new MadeRepository(folder);
        repository.git("init", "-q");
        repository.git("symbolic-ref", "HEAD", "refs/heads/main");
        return repository;
    }

    /** Runs git, and returns what it prints. */
    public String git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "-c",
                "user.name=Test",
                "-c",
                "user.email=test@example.org",
                "-c",
                "commit.gpgSign=false",
                "-c",
                "protocol.file.allow=always",
                "-c",
                "core.autocrlf=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment()
                .put("GIT_CONFIG_GLOBAL", folder.resolve("no-settings").toString());
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertEquals(0, process.waitFor(), printed);
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
        return printed.strip();
    }

    /** Writes a file. */
    public MadeRepository write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    /** Commits all there is; returns the commit. */
    public String commit() throws IOException {
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", "Made");
        return git("rev-parse", "HEAD");
    }
}
