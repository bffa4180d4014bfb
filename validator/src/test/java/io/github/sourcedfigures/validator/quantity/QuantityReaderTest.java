package io.github.sourcedfigures.validator.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader reads every quantity of a text, with its qualifiers, and nothing that is none. */
class QuantityReaderTest {
    @TestFactory
    Stream<DynamicTest> everyQuantityIsReadWithItsQualifiers() {
        return Corpus.rows("cases.tsv").stream()
                .map(row -> dynamicTest(row[0] + ": " + row[1], () -> assertEquals(row[2], readings(row[0], row[1]))));
    }

    @TestFactory
    Stream<DynamicTest> whatIsCountedIsReadBesideTheNumber() {
        return Corpus.rows("counted.tsv").stream()
                .map(row -> dynamicTest(row[0] + ": " + row[1], () -> assertEquals(row[2], counted(row[0], row[1]))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "bg", "cs", "de", "en", "es", "fi", "fr", "hr", "id", "is", "it", "ja", "ko", "mk", "pl", "pt",
                "ro", "ru", "tr", "uk", "zh"
            })
    void everyLanguageHasWordsOfTheUnits(String language) {
        QuantityReader reader = QuantityReader.of(language).orElseThrow();
        List<String> missing = Stream.of(
                        "EUR RUB USD KRW percent barrel container crate kilometre metre missile munition person shell ship"
                                + " soldier tanker times tonne tourist vehicle voyage worker year month week day hour")
                .flatMap(units -> Stream.of(units.split(" ", -1)))
                .filter(unit -> !reader.hasWordOf(unit))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void readingDoesNotDependOnTheLocale() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("1500000 more-than", readings("en", "MORE THAN 1.5 MILLION"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("1,500", new Quantities(read("en", "1,500").list()).toString());
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void placeAndUnitAreThoseOfTheQuote() {
        Quantity shells = read("en", "sent\u00a0 some 3 million shells").list().get(0);
        assertEquals("3 million", "sent\u00a0 some 3 million shells".substring(shells.start(), shells.end()));
        assertEquals("shells", shells.unit());
        assertEquals("$", read("en", "over $2,000 a month").list().get(0).unit());
        assertEquals("명", read("ko", "600명의 사상자").list().get(0).unit());
        assertEquals("барелів", read("uk", "125 тис. барелів").list().get(0).unit());
    }

    @Test
    void regionOfALanguageTagDoesNotMatter() {
        assertTrue(QuantityReader.of("pt-BR").isPresent());
        assertTrue(QuantityReader.of("zh-Hant-TW").isPresent());
        assertTrue(QuantityReader.of("mi").isEmpty());
        assertTrue(QuantityReader.of("").isEmpty());
        assertTrue(QuantityReader.of("common").isEmpty());
    }

    private static String counted(String language, String text) {
        return read(language, text).list().stream()
                .filter(quantity -> !quantity.article())
                .map(quantity -> (quantity.counted() == null
                                ? "-"
                                : String.join(
                                        "|", new TreeSet<>(quantity.counted().units())))
                        + " "
                        + (quantity.per().isEmpty()
                                ? "-"
                                : quantity.per().stream()
                                        .map(units -> String.join("|", new TreeSet<>(units)))
                                        .sorted()
                                        .collect(Collectors.joining(",")))
                        + " " + quantity.digits())
                .collect(Collectors.joining("; "));
    }

    private static Quantities read(String language, String text) {
        return QuantityReader.of(language).orElseThrow().read(text);
    }

    private static String readings(String language, String text) {
        return read(language, text).list().stream()
                .filter(quantity -> !quantity.article())
                .map(quantity -> number(quantity.reading()) + " "
                        + quantity.qualifiers().stream()
                                .map(qualifier -> qualifier.word())
                                .sorted()
                                .collect(Collectors.joining("|")))
                .collect(Collectors.joining("; "));
    }

    private static String number(Reading reading) {
        if (reading instanceof Reading.Range range) {
            return plain(range.lower()) + ".." + plain(range.upper());
        }
        if (reading instanceof Reading.Fraction part) {
            return plain(part.numerator()) + "/" + plain(part.denominator());
        }
        return reading instanceof Reading.Size size ? size.magnitude().word() : plain(((Reading.One) reading).number());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
