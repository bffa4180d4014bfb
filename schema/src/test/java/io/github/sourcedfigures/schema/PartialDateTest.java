package io.github.sourcedfigures.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # EDTF              | earliest   | latest     | exact
            2024-03-07          | 2024-03-07 | 2024-03-07 | true
            2024-02-29          | 2024-02-29 | 2024-02-29 | true
            2024-03             | 2024-03-01 | 2024-03-31 | true
            2024-02             | 2024-02-01 | 2024-02-29 | true
            2023-02             | 2023-02-01 | 2023-02-28 | true
            2024                | 2024-01-01 | 2024-12-31 | true
            0001                | 0001-01-01 | 0001-12-31 | true
            9999-12-31          | 9999-12-31 | 9999-12-31 | true
            202X                | 2020-01-01 | 2029-12-31 | false
            19XX                | 1900-01-01 | 1999-12-31 | false
            00XX                | 0001-01-01 | 0099-12-31 | false
            000X                | 0001-01-01 | 0009-12-31 | false
            2024-XX             | 2024-01-01 | 2024-12-31 | false
            2024-XX-XX          | 2024-01-01 | 2024-12-31 | false
            2024-03-XX          | 2024-03-01 | 2024-03-31 | false
            2024-21             | 2024-01-01 | 2024-12-31 | false
            2024-24             | 2024-01-01 | 2024-12-31 | false
            2024?               | 2024-01-01 | 2024-12-31 | false
            2024-03~            | 2024-03-01 | 2024-03-31 | false
            2024-03-07%         | 2024-03-07 | 2024-03-07 | false
            2024-XX~            | 2024-01-01 | 2024-12-31 | false
            2024-21?            | 2024-01-01 | 2024-12-31 | false
            202X?               | 2020-01-01 | 2029-12-31 | false
            2024-03-07/2024-11-05 | 2024-03-07 | 2024-11-05 | true
            2023/2024           | 2023-01-01 | 2024-12-31 | true
            2024/2024           | 2024-01-01 | 2024-12-31 | true
            2024-06/2024        | 2024-06-01 | 2024-12-31 | true
            2023-08/2024-03-18  | 2023-08-01 | 2024-03-18 | true
            2023~/2024-03       | 2023-01-01 | 2024-03-31 | false
            2023/2024-XX        | 2023-01-01 | 2024-12-31 | false
            202X/2024           | 2020-01-01 | 2024-12-31 | false
            2023-09/..          | 2023-09-01 | -          | true
            2023-09/            | 2023-09-01 | -          | true
            2023-21/..          | 2023-01-01 | -          | false
            ../2024-10-04       | -          | 2024-10-04 | true
            /2024-10            | -          | 2024-10-31 | true
            /2024-10?           | -          | 2024-10-31 | false
            """)
    void dateSpansTheDaysThatItCanMean(
            String text, @Nullable LocalDate earliest, @Nullable LocalDate latest, boolean exact) {
        PartialDate date = PartialDate.parse(text);

        assertEquals(Optional.ofNullable(earliest), date.earliest());
        assertEquals(Optional.ofNullable(latest), date.latest());
        assertEquals(exact, date.isExact());
        assertEquals(text, date.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text                | why not; * stands for "no year, month or day" of the text itself
            ''                    | *
            24                    | *
            2024-3                | *
            2024-03-7             | *
            20240307              | *
            2024/03/07            | "03/07" is not a year, month or day such as 2024, 2024-03 or 2024-03-07
            07.03.2024            | *
            2024-03-07T10:00      | *
            2024-03-07T10:00:00Z  | *
            -0044                 | *
            Y170000002            | *
            XXXX                  | *
            2XXX                  | *
            20X4                  | *
            2024-1X               | *
            2024-X1               | *
            2024-03-0X            | *
            2024-xx               | *
            ?2024                 | *
            2024?-03              | *
            2024?~                | *
            '2024 '               | *
            ' 2024'               | *
            ２０２４                | *
            2024-Q1               | *
            spring 2024           | *
            unknown               | *
            ..                    | *
            [2023,2024]           | *
            2023-09/now           | "now" is not a year, month or day such as 2024, 2024-03 or 2024-03-07
            2023-09/...           | "..." is not a year, month or day such as 2024, 2024-03 or 2024-03-07
            2023/2024/2025        | "2024/2025" is not a year, month or day such as 2024, 2024-03 or 2024-03-07
            0000                  | there is no year 0000
            0000-05               | there is no year 0000
            2024-00               | there is no month 00
            2024-13               | there is no month 13
            2024-13-01            | there is no month 13
            2024-20               | there is no month 20
            2024-25               | there is no month 25
            2024-21-05            | there is no month 21
            2024-03-00            | there is no day 00 in 2024-03
            2024-04-31            | there is no day 31 in 2024-04
            2023-02-29            | there is no day 29 in 2023-02
            1900-02-29            | there is no day 29 in 1900-02
            2024-02-30/2024-03    | there is no day 30 in 2024-02
            2024-XX-07            | a part after an unspecified one must be unspecified too
            202X-03               | a year with unspecified digits stands without a month
            202X-XX               | a year with unspecified digits stands without a month
            20XX-XX-XX            | a year with unspecified digits stands without a month
            202X-03-07            | a year with unspecified digits stands without a month
            /                     | an interval needs a date at one end at least
            ../..                 | an interval needs a date at one end at least
            ../                   | an interval needs a date at one end at least
            /..                   | an interval needs a date at one end at least
            2024/2023             | the interval ends before it starts
            2024-03-07/2024-03-06 | the interval ends before it starts
            2024-04/2024-03       | the interval ends before it starts
            """)
    void textThatIsNoDateIsRefusedInPlainWords(String text, String message) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));

        String expected = message.equals("*")
                ? '"' + text + "\" is not a year, month or day such as 2024, 2024-03 or 2024-03-07"
                : message;
        assertEquals(expected, refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a                     | b             | a within b | b within a | overlap | a before b | b before a
            2024-03                 | 2024          | true       | false      | true    | false      | false
            2024                    | 2024          | true       | true       | true    | false      | false
            2024-21                 | 2024          | true       | true       | true    | false      | false
            2024-03                 | 2024-04       | false      | false      | false   | true       | false
            2024-03-31              | 2024-04-01    | false      | false      | false   | true       | false
            2024-03/2024-04         | 2024-04-30    | false      | true       | true    | false      | false
            2024-03/2024-05         | 2024-05/2024-06 | false    | false      | true    | false      | false
            2023                    | 2024          | false      | false      | false   | true       | false
            2023-09/..              | 2024          | false      | true       | true    | false      | false
            2024/..                 | 2023          | false      | false      | false   | false      | true
            2024/..                 | 2023/..       | true       | false      | true    | false      | false
            2024/..                 | 2024/         | true       | true       | true    | false      | false
            ../2024-06              | 2024-03       | false      | true       | true    | false      | false
            ../2024-06              | 2024-07       | false      | false      | false   | true       | false
            ../2024-06              | ../2024-07    | true       | false      | true    | false      | false
            ../2024-06              | 2024-06-30/.. | false      | false      | true    | false      | false
            ../2024-06              | 2024-07-01/.. | false      | false      | false   | true       | false
            202X                    | 2024-10-04    | false      | true       | true    | false      | false
            """)
    void openEndsReachAsFarAsTheOtherDateDoes(
            String a,
            String b,
            boolean aWithinB,
            boolean bWithinA,
            boolean overlap,
            boolean aBeforeB,
            boolean bBeforeA) {
        PartialDate first = PartialDate.parse(a);
        PartialDate second = PartialDate.parse(b);

        assertEquals(aWithinB, first.isWithin(second), "a within b");
        assertEquals(bWithinA, second.isWithin(first), "b within a");
        assertEquals(overlap, first.overlaps(second), "a overlaps b");
        assertEquals(overlap, second.overlaps(first), "b overlaps a");
        assertEquals(aBeforeB, first.isBefore(second), "a before b");
        assertEquals(bBeforeA, second.isBefore(first), "b before a");
    }

    @Test
    void datesAreEqualIfTheirTextsAre() {
        PartialDate march = PartialDate.parse("2024-03");

        assertEquals(PartialDate.parse("2024-03"), march);
        assertEquals(PartialDate.parse("2024-03").hashCode(), march.hashCode());
        assertNotEquals(PartialDate.parse("2024-03-01/2024-03-31"), march);
        assertNotEquals(PartialDate.parse("2024-03?"), march);
        assertNotEquals((Object) "2024-03", march);
    }
}
