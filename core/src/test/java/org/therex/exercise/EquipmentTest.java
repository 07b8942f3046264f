package org.therex.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EquipmentTest {

    static List<Equipment> things() {
        return Equipment.vocabulary().words();
    }

    @ParameterizedTest
    @MethodSource("things")
    void everyThingServesAsItself(Equipment thing) {
        assertThat(thing.servesAs(thing)).isTrue();
    }

    @Test
    void aMoreSpecialThingServesAsTheOther() {
        List<String> pairs = new ArrayList<>();
        for (Equipment thing : Equipment.vocabulary().words()) {
            for (Equipment other : Equipment.vocabulary().words()) {
                if (!thing.equals(other) && thing.servesAs(other)) {
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
        assertThat(Equipment.vocabulary().words().stream().filter(thing -> thing.hardness() > 0))
                .containsExactlyInAnyOrder(
                        Equipment.ROLLED_SOCKS,
                        Equipment.FOAM_ROLLER,
                        Equipment.SMALL_BALL,
                        Equipment.TENNIS_BALL,
                        Equipment.LACROSSE_BALL);
    }
}
