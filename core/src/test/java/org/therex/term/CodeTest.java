package org.therex.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.check.InvalidValueException;

class CodeTest {

    @ParameterizedTest
    @CsvSource({"UBERON:0001370, UBERON, 0001370", "FMA:22314, FMA, 22314", "x.y_z-1:a/b, x.y_z-1, a/b"})
    void theTextIsSchemeAndValue(String text, String scheme, String value) {
        assertThat(Code.parse(text)).isEqualTo(Code.of(scheme, value)).hasToString(text);
        assertThat(Code.parse(text).scheme()).isEqualTo(scheme);
        assertThat(Code.parse(text).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "UBERON", ":1"})
    void textWithoutASchemeAndAColonIsRefused(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Code.parse(text))
                .withMessage("'code' must be a scheme, a colon and a value, such as UBERON:0001370, but was \"" + text
                        + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "a:b", "ä"})
    void aSchemeStartsWithALetter(String scheme) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Code.of(scheme, "1"))
                .withMessage("'scheme' must be a vocabulary's short name, but was \"" + scheme + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "a\tb"})
    void aValueHasNeitherSpacesNorColons(String value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Code.of("FMA", value))
                .withMessageStartingWith("'value' must be a code without spaces and colons, but was \"");
    }

    @Test
    void bothPartsHaveAtMost64Characters() {
        assertThat(Code.of("x".repeat(64), "y".repeat(64))).hasToString("x".repeat(64) + ":" + "y".repeat(64));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Code.of("x".repeat(65), "y"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Code.of("x", "y".repeat(65)));
    }

    @Test
    void codesAreEqualByContent() {
        new EqualsTester()
                .addEqualityGroup(Code.of("FMA", "1"), Code.parse("FMA:1"))
                .addEqualityGroup(Code.of("FMA", "2"))
                .addEqualityGroup(Code.of("UBERON", "1"))
                .testEquals();
    }

    @Test
    void codesAreOrderedBySchemeAndThenByValue() {
        assertThat(Code.parse("FMA:2"))
                .isEqualByComparingTo(Code.of("FMA", "2"))
                .isGreaterThan(Code.parse("FMA:10"))
                .isLessThan(Code.parse("UBERON:1"));
    }
}
