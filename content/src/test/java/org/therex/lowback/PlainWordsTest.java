package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.therex.json.TherexJson;

/** No text of the content holds a name of the code, as a careless renaming leaves one. */
class PlainWordsTest {

    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("\\b[a-z]+[A-Z]\\w*|\\b[A-Z][a-z]+[A-Z]\\w*");

    /** Units are written so. */
    private static final ImmutableSet<String> UNITS = ImmutableSet.of("mmHg");

    private static List<String> names(String document) {
        return TEXT.matcher(document)
                .results()
                .map(text -> text.group(1))
                .filter(text -> text.contains(" "))
                .flatMap(text -> NAME.matcher(text).results())
                .map(found -> found.group())
                .filter(found -> !UNITS.contains(found))
                .toList();
    }

    @Test
    void aNameOfTheCodeIsFound() {
        assertThat(names("{\"note\": \"poor at onProgress who is ill\", \"printedNumber\": 1}"))
                .containsExactly("onProgress");
        assertThat(names("{\"note\": \"173 over 116 mmHg\"}")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aProgramIsInPlainWords(LowBackProgram program) {
        assertThat(names(TherexJson.write(program.program()))).isEmpty();
    }

    @Test
    void exercisesAndRulesAreInPlainWords() {
        assertThat(Stream.of(TherexJson.write(LowBack.catalog()), TherexJson.write(LowBackRules.ruleSet()))
                        .flatMap(document -> names(document).stream()))
                .isEmpty();
    }
}
