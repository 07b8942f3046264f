package org.therex.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.check.InvalidValueException;

/** The patterns of dates that the schemas state have the days that the calendar has. */
class WireDatePropertyTest {

    private static final Pattern DATE = Pattern.compile("^(?:" + WireDate.DATE + ")$");
    private static final Pattern DAY = Pattern.compile("^(?:" + WireDate.DAY + ")$");

    private static boolean isDate(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static void agrees(int year, int month, int day) {
        String text = String.format("%04d-%02d-%02d", year, month, day);
        boolean isDate = isDate(year, month, day);
        assertThat(DATE.matcher(text).find()).as(text).isEqualTo(isDate);
        assertThat(DAY.matcher(text).find()).as(text).isEqualTo(isDate && year >= 1900 && year <= 2999);
    }

    @Property
    void knowsTheDaysOfAYear(
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(max = 32) int day) {
        agrees(year, month, day);
    }

    @Example
    void knowsTheLeapYearsAndTheEndsOfMonths() {
        for (int year = 0; year <= 9999; year++) {
            agrees(year, 2, 29);
        }
        for (int month = 0; month <= 13; month++) {
            for (int day = 27; day <= 32; day++) {
                agrees(2026, month, day);
            }
        }
    }

    @Property
    void parsesWhatItStates(
            @ForAll @IntRange(min = 1, max = 9999) int year, @ForAll @IntRange(min = 1, max = 365) int day) {
        LocalDate date = LocalDate.ofYearDay(year, day);
        assertThat(WireDate.parse(date.toString())).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "-0001-01-01", "2026-1-01", "2026-02-30", "2026-01-01T", "", "20260101"})
    void refusesOtherTexts(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> WireDate.parse(text))
                .withMessage("'date' must be a date such as 2024-01-19, but was \"" + text + "\"");
        assertThat(DATE.matcher(text).find()).isFalse();
    }
}
