package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import tools.jackson.databind.json.JsonMapper;

/** What holds of the mappers of Jackson 2 and 3 alike. */
final class BothJacksons {

    private static final JsonMapper THIRD =
            JsonMapper.builder().addModule(new TherexModule()).build();
    private static final com.fasterxml.jackson.databind.json.JsonMapper SECOND =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new org.therex.json.jackson2.TherexModule())
                    .build();

    private BothJacksons() {}

    /** Checks that both write a value as the same text, and read it from text and tree as it was; returns the text. */
    static <T> String readBackEqual(Class<? extends T> type, T value) {
        String text = THIRD.writeValueAsString(value);
        T read = THIRD.readValue(text, type);
        assertThat(read).as(text).isEqualTo(value);
        assertThat(THIRD.writeValueAsString(read)).isEqualTo(text);
        T fromTree = THIRD.treeToValue(THIRD.valueToTree(value), type);
        assertThat(fromTree).as(text).isEqualTo(value);
        try {
            T readBySecond = SECOND.readValue(text, type);
            assertThat(readBySecond).as(text).isEqualTo(value);
            assertThat(SECOND.writeValueAsString(readBySecond)).isEqualTo(text);
            T fromTreeOfSecond = SECOND.treeToValue(SECOND.valueToTree(value), type);
            assertThat(fromTreeOfSecond).as(text).isEqualTo(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
        return text;
    }
}
