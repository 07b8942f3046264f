package org.therex.json.jackson2;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.Version;
import org.junit.jupiter.api.Test;

class LeastVersionTest {

    private static Version version(int major, int minor) {
        return new Version(major, minor, 2, null, null, null);
    }

    @Test
    void refusesAnOlderJackson() {
        assertThatThrownBy(() -> LeastVersion.check("jackson-core", version(2, 17)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'jackson-core' must be of version 2.18 or later, but was 2.17.2; declare"
                        + " com.fasterxml.jackson.core:jackson-core:2.18.0 or later");
        assertThatThrownBy(() -> LeastVersion.check("jackson-databind", version(1, 19)))
                .hasMessageStartingWith("'jackson-databind' must be of version 2.18 or later, but was 1.19.2;");
    }

    @Test
    void takesTheLeastAndTheOneThatIsThere() {
        assertThatCode(() -> LeastVersion.check("jackson-core", version(2, 18))).doesNotThrowAnyException();
        assertThatCode(() -> LeastVersion.check("jackson-core", version(3, 0))).doesNotThrowAnyException();
        assertThatCode(() -> LeastVersion.check("jackson-core", Version.unknownVersion()))
                .doesNotThrowAnyException();
        assertThatCode(LeastVersion::check).doesNotThrowAnyException();
    }
}
