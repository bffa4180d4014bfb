package io.github.sourcedfigures.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordTest {
    /** Every closed vocabulary, found among the compiled classes, so that a new one is in the tests at once. */
    static List<Class<?>> vocabularies() throws IOException, URISyntaxException {
        Path classes = Path.of(Word.class.getResource("Word.class").toURI()).getParent();
        try (Stream<Path> files = Files.list(classes)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-"))
                    .sorted()
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(type -> type.isEnum() && Word.class.isAssignableFrom(type))
                    .toList();
        }
    }

    @Test
    void allVocabulariesAreFound() throws IOException, URISyntaxException {
        assertEquals(
                List.of(
                        EventKind.class,
                        EventStatus.class,
                        EvidenceExtent.class,
                        Fidelity.class,
                        Magnitude.class,
                        MeasureKind.class,
                        Nature.class,
                        PagePart.class,
                        PartyKind.class,
                        PublishedBasis.class,
                        Qualifier.class,
                        RangeBasis.class,
                        RecordType.class,
                        RelationRole.class,
                        RelationType.class,
                        SourceKind.class,
                        ValueBasis.class),
                vocabularies());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void wordsAreUniqueAndInKebabCase(Class<?> vocabulary) {
        Set<String> words = new HashSet<>();
        for (Object constant : vocabulary.getEnumConstants()) {
            String word = ((Word) constant).word();

            assertTrue(word.matches("[a-z]+(-[a-z]+)*"), word);
            assertTrue(words.add(word), () -> word + " stands twice");
        }
        assertTrue(!words.isEmpty(), "no word");
    }

    @Test
    void wordIsFoundByItsTextAlone() {
        assertEquals("more-than", Qualifier.MORE_THAN.word());
        assertEquals(Optional.of(Qualifier.MORE_THAN), Word.find(Qualifier.class, "more-than"));
        assertEquals(Optional.empty(), Word.find(Qualifier.class, "MORE_THAN"));
        assertEquals(Optional.empty(), Word.find(Qualifier.class, "more than"));
        assertEquals(Optional.empty(), Word.find(Nature.class, "more-than"));
        assertEquals(Optional.empty(), Word.find(Nature.class, ""));
    }

    @Test
    void wordDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertEquals("limit", Nature.LIMIT.word());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(Word.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
