package org.therex.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EquipmentTest {

    @ParameterizedTest
    @EnumSource
    void everyThingServesAsItself(Equipment thing) {
        assertThat(thing.servesAs(thing)).isTrue();
    }

    @Test
    void aMoreSpecialThingServesAsTheOther() {
        List<String> pairs = new ArrayList<>();
        for (Equipment thing : Equipment.values()) {
            for (Equipment other : Equipment.values()) {
                if (thing != other && thing.servesAs(other)) {
                    pairs.add(thing.id() + " as " + other.id());
                }
            }
        }

        assertThat(pairs)
                .containsExactlyInAnyOrder("chair-with-back as chair", "ankle-weight as weight", "dumbbell as weight");
    }

    @Test
    void theToolsOfSelfReleaseAreOrderedByHardness() {
        assertThat(Equipment.ROLLED_SOCKS.hardness())
                .isPositive()
                .isLessThan(Equipment.FOAM_ROLLER.hardness())
                .isLessThan(Equipment.TENNIS_BALL.hardness());
        assertThat(Equipment.TENNIS_BALL.hardness()).isLessThan(Equipment.LACROSSE_BALL.hardness());
        assertThat(Arrays.stream(Equipment.values()).filter(thing -> thing.hardness() > 0))
                .containsExactlyInAnyOrder(
                        Equipment.ROLLED_SOCKS,
                        Equipment.FOAM_ROLLER,
                        Equipment.SMALL_BALL,
                        Equipment.TENNIS_BALL,
                        Equipment.LACROSSE_BALL);
    }
}
