package org.therex.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "missing", "unknown-reference", "a1-2b-3"})
    void wordsJoinedByHyphensAreCodes(String text) {
        assertThat(IssueCode.of(text).value()).isEqualTo(text);
        assertThat(IssueCode.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", "1a", "-a", "a-", "a--b", "a_b", "a b", "ä", "a\n"})
    void otherTextsAreNot(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> IssueCode.of(text))
                .withMessage(
                        "'value' must be lower-case words joined by hyphens that begin with a letter, at most 64 characters,"
                                + " but was " + Require.quoted(text));
    }

    @Test
    void aCodeHasAtMost64Characters() {
        assertThat(IssueCode.of("a".repeat(64)).value()).hasSize(64);
        for (String tooLong : new String[] {"a".repeat(65), "a" + "-a".repeat(2036), "a-".repeat(1 << 20) + "a"}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> IssueCode.of(tooLong))
                    .withMessageContaining("at most 64 characters");
        }
    }

    @Test
    void codesAreEqualByTextAndOrderedByIt() {
        new EqualsTester()
                .addEqualityGroup(IssueCode.MISSING, IssueCode.of("missing"))
                .addEqualityGroup(IssueCode.EMPTY)
                .testEquals();
        assertThat(IssueCode.EMPTY).isLessThan(IssueCode.MISSING);
    }

    @Test
    void theCodesOfThisClassKeepTheirWords() {
        assertThat(Arrays.stream(IssueCode.class.getFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .map(IssueCodeTest::value))
                .containsExactlyInAnyOrder(
                        "missing",
                        "empty",
                        "too-long",
                        "out-of-range",
                        "reversed-range",
                        "bad-format",
                        "unknown-word",
                        "duplicate",
                        "unknown-reference",
                        "conflict");
    }

    private static String value(java.lang.reflect.Field constant) {
        try {
            return ((IssueCode) constant.get(null)).value();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
