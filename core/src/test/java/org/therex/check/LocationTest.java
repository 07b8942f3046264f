package org.therex.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocationTest {

    @Test
    void linesAndColumnsCountFromOne() {
        assertThat(new Location(1, 1)).hasToString("1:1");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Location(0, 1))
                .withMessage("'line' must be at least 1, but was 0");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Location(1, 0))
                .withMessage("'column' must be at least 1, but was 0");
    }

    @Test
    void theOrderIsByLineThenByColumn() {
        assertThat(List.of(new Location(1, 2), new Location(1, 10), new Location(2, 1), new Location(10, 1)))
                .isSorted();
    }

    @Test
    void locationsAreEqualByContent() {
        new EqualsTester()
                .addEqualityGroup(new Location(3, 14), new Location(3, 14))
                .addEqualityGroup(new Location(14, 3))
                .addEqualityGroup(new Location(3, 15))
                .testEquals();
    }
}
