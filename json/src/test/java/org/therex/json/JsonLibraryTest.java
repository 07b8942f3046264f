package org.therex.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;

class JsonLibraryTest {

    /** Made by a caller. */
    private static final class Foreign implements JsonLibrary {

        @Override
        public String toString() {
            return "foreign";
        }
    }

    @Test
    void aForeignLibraryIsRefused() {
        assertThatThrownBy(() -> TherexJson.programs().withLibrary(new Foreign()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("'library' must be a library of this module, but was \"foreign\"");
    }
}
