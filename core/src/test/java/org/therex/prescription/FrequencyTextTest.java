package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.check.InvalidValueException;

/** Frequencies in the text of a dose. */
class FrequencyTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            times a day until fatigue | times a day until fatigue
            at 23:59                  | at 23:59
            at 0:00 and 8:05          | at 00:00 and 08:05
            every h                   | every 60 min
            every 2nd day             | every 2 days
            every 3 days              | every 3 days
            in the evening and morning | in the morning and evening
            on Sun/Mon and Wed        | on Monday and Wednesday and Sunday
            """)
    void aFrequencyIsReadAndWrittenInOneForm(String text, String canonical) {
        assertThat(Prescription.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            as needed, PRN                          | asNeeded             | 12
            every 2 h, every 3 h                    | every                | 12
            on non-consecutive days, non-consecutive | nonConsecutiveDays  | 26
            bouts of 5, bouts of 6                  | boutSize             | 13
            daily, QOD                              | days                 | 8
            """)
    void eachPartOfAFrequencyIsStatedOnce(String text, String part, int position) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Prescription.parse(text))
                .withMessageStartingWith(
                        "'prescription' must have '" + part + "' stated once at character " + position + ", but was ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            times a day 3               | a limit, such as "until fatigue" at character 13
            not within 2 h after Easter | an event of the day, such as "waking" at character 22
            after Easter                | an event of the day, such as "waking" at character 7
            at 8:60                     | a time of the day, such as 08:00 at character 4
            at 8:                       | a time of the day, such as 08:00 at character 6
            every 2.5 days              | a whole number of days at character 7
            on Mon/                     | a weekday at character 8
            """)
    void whatIsNoFrequencyIsRefusedWhereItStands(String text, String expected) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Prescription.parse(text))
                .withMessageStartingWith("'prescription' must have " + expected + ", but was ");
    }
}
