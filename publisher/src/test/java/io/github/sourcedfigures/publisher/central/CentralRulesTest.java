package io.github.sourcedfigures.publisher.central;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of Maven Central alarms at a made bundle that breaks it, and is silent at the whole one. */
class CentralRulesTest {
    private static final String STEM = "org/example/thing/1.0.0/thing-1.0.0";

    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.example</groupId>
              <artifactId>thing</artifactId>
              <version>1.0.0</version>
              <name>Thing</name>
              <description>A made thing.</description>
              <url>https://example.org</url>
              <licenses><license><name>Apache-2.0</name><url>https://example.org/licence</url></license></licenses>
              <developers><developer><name>Nobody</name></developer></developers>
              <scm>
                <connection>scm:git:https://example.org/thing.git</connection>
                <developerConnection>scm:git:ssh://example.org/thing.git</developerConnection>
                <url>https://example.org/thing</url>
              </scm>
              <dependencies>
                <dependency><groupId>org.other</groupId><artifactId>other</artifactId><version>2.0</version></dependency>
              </dependencies>
            </project>
            """;

    @Test
    void aWholeBundleIsTaken() throws IOException {
        assertEquals(List.of(), CentralRules.faults(bundle(POM), true));
    }

    @Test
    void anUnsignedBundleIsTakenWhereThatIsAllowed() throws IOException {
        SortedMap<String, byte[]> files = bundle(POM);
        files.keySet().removeIf(file -> file.endsWith(".asc"));
        assertEquals(List.of(), CentralRules.faults(files, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".pom",
                ".jar",
                "-sources.jar",
                "-javadoc.jar",
                ".pom.asc",
                ".jar.asc",
                "-sources.jar.asc",
                "-javadoc.jar.asc",
                ".pom.md5",
                ".jar.md5",
                ".jar.sha1",
                "-sources.jar.sha256",
                "-javadoc.jar.sha512"
            })
    void eachFileIsMissed(String ending) throws IOException {
        SortedMap<String, byte[]> files = bundle(POM);
        files.remove(STEM + ending);
        assertTrue(String.join("\n", CentralRules.faults(files, true)).contains("missing"), ending);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "modelVersion",
                "name",
                "description",
                "url",
                "licenses",
                "developers",
                "scm",
                "connection",
                "developerConnection",
                "groupId",
                "artifactId",
                "version"
            })
    void eachElementIsMissed(String element) throws IOException {
        String without = POM.replaceFirst("(?s)<" + element + ">.*?</" + element + ">", "");
        assertTrue(CentralRules.faults(bundle(without), true).stream().anyMatch(fault -> fault.contains(element)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <version>2.0</version> | | has no released version
            <version>2.0</version> | <version>2.0-SNAPSHOT</version> | has no released version
            <version>2.0</version> | <version>2.0</version><scope>system</scope> | has the scope system
            <version>2.0</version> | <version>${other}</version> | holds a ${property}
            <groupId>org.other</groupId> | <groupId>org.example</groupId> | which is not in the bundle
            <scm> | <repositories/><scm> | repositories has no place
            <scm> | <parent/><scm> | parent has no place
            <scm> | <packaging>pom</packaging><scm> | gives a version to other, which is not ours to choose
            """)
    void whatAConsumerCannotResolveIsFound(String words, String others, String fault) throws IOException {
        String pom = POM.replace(words, others == null ? "" : others);
        assertTrue(String.join("\n", CentralRules.faults(bundle(pom), true)).contains(fault), fault);
    }

    @Test
    void aWrongChecksumIsFound() throws IOException {
        SortedMap<String, byte[]> files = bundle(POM);
        files.put(STEM + ".jar.md5", "00".getBytes(UTF_8));
        assertEquals(List.of(STEM + ".jar.md5: is not the checksum of the file"), CentralRules.faults(files, true));
    }

    @Test
    void aSignatureThatIsNoneIsFound() throws IOException {
        SortedMap<String, byte[]> files = bundle(POM);
        files.put(STEM + ".jar.asc", "signed".getBytes(UTF_8));
        assertEquals(List.of(STEM + ".jar.asc: is no armored signature"), CentralRules.faults(files, true));
    }

    @Test
    void aStrayFileIsFound() throws IOException {
        SortedMap<String, byte[]> files = bundle(POM);
        files.put(STEM + "-old.jar.sha1", new byte[0]);
        put(files, "org/example/thing/1.0.0/readme.txt", new byte[0]);
        assertEquals(
                List.of(
                        STEM + "-old.jar.sha1: stands beside no file",
                        "org/example/thing/1.0.0/readme.txt: the name does not begin with thing-1.0.0"),
                CentralRules.faults(files, true).stream().distinct().limit(2).toList());
    }

    @Test
    void aSnapshotIsFound() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        bundle(POM.replace("<version>1.0.0<", "<version>1.0.0-SNAPSHOT<"))
                .forEach((file, bytes) -> files.put(file.replace("1.0.0", "1.0.0-SNAPSHOT"), bytes));
        assertEquals(
                List.of("org/example/thing/1.0.0-SNAPSHOT/: a snapshot is no release"),
                CentralRules.faults(files, true));
    }

    @Test
    void anEmptyJarIsFound() throws IOException {
        SortedMap<String, byte[]> files = bundle(POM);
        put(files, STEM + "-javadoc.jar", zip("META-INF/MANIFEST.MF"));
        assertEquals(List.of(STEM + "-javadoc.jar: holds no index.html"), CentralRules.faults(files, true));
    }

    @Test
    void anEmptyBundleIsFound() throws IOException {
        assertEquals(List.of("the bundle is empty"), CentralRules.faults(new TreeMap<>(), true));
    }

    private static SortedMap<String, byte[]> bundle(String pom) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(files, STEM + ".pom", pom.getBytes(UTF_8));
        put(files, STEM + ".jar", zip("org/example/Thing.class"));
        put(files, STEM + "-sources.jar", zip("org/example/Thing.java"));
        put(files, STEM + "-javadoc.jar", zip("index.html"));
        return files;
    }

    private static void put(SortedMap<String, byte[]> files, String file, byte[] bytes) {
        files.put(file, bytes);
        files.put(file + ".asc", "-----BEGIN PGP SIGNATURE-----".getBytes(UTF_8));
        Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512")
                .forEach((suffix, algorithm) -> files.put(
                        file + suffix, CentralRules.hash(bytes, algorithm).getBytes(UTF_8)));
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
        }
        return bytes.toByteArray();
    }
}
