package io.github.sourcedfigures.validator.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that need no build: the link watch against a server of ours, the comment against a gh of ours. */
class ScriptsTest {
    private static final String MARK = "<!-- what this pull request changes -->";

    @TempDir
    private Path temp = Path.of("");

    private record Run(int code, String out, String err) {}

    @Test
    void linkWatchNamesTheAddressesWithoutAPageAndNeverFails() throws Exception {
        assumeTrue(has("curl"), "there is no curl");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            boolean isHead = exchange.getRequestMethod().equals("HEAD");
            int code = path.equals("/page") || (path.equals("/get-only") && !isHead)
                    ? 200
                    : path.equals("/refused") ? 403 : path.equals("/get-only") ? 405 : 404;
            exchange.sendResponseHeaders(code, -1);
            exchange.close();
        });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort();
            for (String name : new String[] {"page", "get-only", "refused", "gone"}) {
                Files.writeString(temp.resolve(name + ".json"), "{\n  \"url\": \"" + base + "/" + name + "\",\n}\n");
            }
            Files.writeString(temp.resolve("nobody.json"), "{\n  \"url\": \"http://127.0.0.1:1/\",\n}\n");
            Files.writeString(temp.resolve("without.json"), "{\n}\n");

            Run run = script(Map.of("PAUSE", "0", "PATIENCE", "5"), ".ci/links", temp.toString());

            assertEquals(
                    "5 addresses asked for, 3 without a page\n\n| source | status | | address |\n"
                            + "| --- | --- | --- | --- |\n"
                            + "| `gone` | 404 | gone | <" + base + "/gone> |\n"
                            + "| `nobody` | 000 | no answer | <http://127.0.0.1:1/> |\n"
                            + "| `refused` | 403 | refused; may be there for a browser | <" + base + "/refused> |\n",
                    run.out());
            assertEquals(0, run.code(), run.err());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void commentIsPostedCleanedAndRenewed() throws Exception {
        leave(
                "7\n",
                "@everybody ![x](http://x) <img src=x> <details><summary>a</summary>\u0007\n@@ -1 +1 @@\n",
                "open abc");

        Run first = comment();

        assertEquals(0, first.code(), first.err());
        String body = Files.readString(temp.resolve("posted"));
        assertTrue(body.startsWith("POST repos/o/r/issues/7/comments\n" + MARK + "\nA machine read this"), body);
        assertTrue(body.endsWith("""


                        @\u200Beverybody !\u200B[x](http://x) <\u200Bimg src=x> <details><summary>a</summary>
                        @@ -1 +1 @@
                        """), body);

        Files.writeString(temp.resolve("earlier"), "99\n");
        comment();

        assertTrue(Files.readString(temp.resolve("posted")).startsWith("PATCH repos/o/r/issues/comments/99\n"));
    }

    @Test
    void nothingIsPostedForAnotherCommitOrAnotherNumberOrTooMuch() throws Exception {
        leave("7\n", "text", "open other");
        assertEquals(0, comment().code());

        leave("7/../8\n", "text", "open abc");
        assertEquals(1, comment().code());

        leave("7\n", "text", "open abc");
        Files.writeString(temp.resolve("size"), "55 2000000\n");
        Run run = comment();

        assertEquals(1, run.code());
        assertEquals("no comment: what the run left is larger than 1000000 bytes\n", run.err());
        assertFalse(Files.exists(temp.resolve("posted")));
    }

    @Test
    void longCommentIsCut() throws Exception {
        leave("7\n", "é".repeat(100_000), "open abc");

        assertEquals(0, comment().code());
        assertTrue(Files.readString(temp.resolve("posted")).length() < 65_536);
    }

    /** What the run of a pull request left, and what the API says of the pull request. */
    private void leave(String number, String summary, String head) throws IOException {
        try (OutputStream file = Files.newOutputStream(temp.resolve("left.zip"));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("number"));
            zip.write(number.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("summary.md"));
            zip.write(summary.getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(temp.resolve("size"), "55 1000\n");
        Files.writeString(temp.resolve("head"), head + "\n");
        Files.writeString(temp.resolve("earlier"), "");
    }

    private Run comment() throws Exception {
        assumeTrue(has("unzip"), "there is no unzip");
        Path programs = Files.createDirectories(temp.resolve("programs"));
        Path gh = programs.resolve("gh");
        Files.writeString(gh, """
                #!/bin/bash
                cd '%s'
                case "$*" in
                  *"--method POST"* | *"--method PATCH"*) echo "$4 $5" >posted; cat "${7#body=@}" >>posted ;;
                  *actions/runs/1/artifacts*) cat size ;;
                  *actions/artifacts/55/zip) cat left.zip ;;
                  *repos/o/r/pulls/7*) cat head ;;
                  *issues/7/comments*) cat earlier ;;
                  *) exit 9 ;;
                esac
                """.formatted(temp));
        assertTrue(gh.toFile().setExecutable(true));
        return script(
                Map.of(
                        "PATH", programs + ":" + System.getenv("PATH"),
                        "REPOSITORY", "o/r",
                        "RUN", "1",
                        "HEAD_SHA", "abc"),
                ".ci/comment");
    }

    private static boolean has(String program) throws Exception {
        return new ProcessBuilder("bash", "-c", "command -v " + program)
                        .redirectErrorStream(true)
                        .start()
                        .waitFor()
                == 0;
    }

    private Run script(Map<String, String> environment, String... command) throws Exception {
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Path.of("..").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Run(code, Files.readString(out), Files.readString(err));
    }
}
