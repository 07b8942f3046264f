package org.therex.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.check.InvalidValueException;

/** The text form of an attribution. */
class AttributionTest {

    private static final Citation ONE = Citation.of("article-001", "4");
    private static final Citation TWO = Citation.of("article-001", "12");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "editorial",
                "article-001/4",
                "article-001/4, article-001/12",
                "inferred from article-001/4",
                "inferred from article-001/4, article-001/12",
                "article-001/4; inferred from article-001/12",
                "article-001/4, article-002/a.b-1; inferred from article-001/4, article-001/12",
            })
    void textsParseBack(String text) {
        assertThat(Attribution.parse(text)).hasToString(text);
    }

    @Test
    void entriesAreSorted() {
        assertThat(Attribution.statedBy(TWO, ONE)).hasToString("article-001/4, article-001/12");
        assertThat(Attribution.parse("article-001/12, article-001/4")).isEqualTo(Attribution.statedBy(ONE, TWO));
    }

    @Test
    void statedAndInferredAreToldApart() {
        assertThat(Attribution.parse("article-001/4; inferred from article-001/12"))
                .isEqualTo(new Attribution(ImmutableSet.of(ONE), ImmutableSet.of(TWO)));
        assertThat(Attribution.parse("inferred from article-001/12")).isEqualTo(Attribution.inferredFrom(TWO));
        assertThat(Attribution.parse("editorial")).isEqualTo(Attribution.editorial());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "article-001",
                "article-001/4,article-001/12",
                "article-001/4, ",
                "article-001/4; article-001/12",
                "inferred from ",
                "inferred from article-001/4; article-001/12",
                "inferred from article-001/4; inferred from article-001/12",
                "; inferred from article-001/12",
                "editorial, article-001/4",
                "Article-001/4",
            })
    void otherTextsAreRefused(String text) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Attribution.parse(text));
    }

    @Test
    void anEntryTwiceIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Attribution.parse("article-001/4, article-001/4"))
                .withMessageContaining("'attribution' must be entries that differ");
    }
}
