package io.github.sourcedfigures.validator.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-10-18 | 18 Oct 2024",
                "2024-10 | Oct 2024",
                "2024 | 2024",
                "2024-21 | spring 2024",
                "2024-24 | winter 2024",
                "202X | the 2020s",
                "20XX | some year of 2000 to 2099",
                "2024-XX | some month of 2024",
                "2024-XX-XX | some month of 2024",
                "2024-10-XX | some day of Oct 2024",
                "2024-10? | Oct 2024 (uncertain)",
                "2024-10~ | about Oct 2024",
                "2024% | about 2024 (uncertain)",
                "2023-09/.. | since Sep 2023",
                "../2023-09 | until Sep 2023",
                "/2023-09 | until Sep 2023",
                "2023-09/ | from Sep 2023 until nobody said when",
                "2024-03/2024-11-22 | Mar 2024 to 22 Nov 2024",
            })
    void datesAreSaidAsPeopleSayThem(String edtf, String words) {
        assertEquals(words, DateWords.of(edtf));
    }
}
