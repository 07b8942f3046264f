package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.safety.Screenings.DOSE;
import static org.therex.safety.Screenings.normal;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.Position;
import org.therex.demand.Demand;
import org.therex.demand.Relief;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;

/** Which modifications bring a deep bend, of level 3, under the limit for osteoporosis, which is level 2. */
class RemediesTest {

    private static final ModificationId ONE = ModificationId.of("one");
    private static final ModificationId OTHER = ModificationId.of("other");
    private static final ModificationId THIRD = ModificationId.of("third");

    private static Modification.Builder modification(ModificationId id, Relief relief) {
        return Modification.builder()
                .id(id)
                .direction(ModificationDirection.EASIER)
                .text("Bend less.")
                .relief(relief);
    }

    private static Modification.Builder lessBent(ModificationId id) {
        return modification(id, Relief.by(Demand.LUMBAR_FLEXION_RANGE, 1));
    }

    private static Modification.Builder hardlyBent(ModificationId id) {
        return modification(id, Relief.to(Demand.LUMBAR_FLEXION_RANGE, 1));
    }

    private static List<ImmutableSet<ModificationId>> remedies(Modification.Builder... modifications) {
        return Rules.ALL
                .forPerson(normal(Finding.present("osteoporosis"), Finding.present("back-pain")))
                .screen(
                        Moves.exercise("deep-bend", Position.STANDING)
                                .demands(demands -> demands.demand(Demand.LUMBAR_FLEXION_RANGE, 3)
                                        .demand(Demand.HIP_FLEXION, 2))
                                .modifications(List.of(modifications).stream()
                                        .map(Modification.Builder::build)
                                        .toList())
                                .build(),
                        DOSE)
                .matches()
                .get(0)
                .remedies();
    }

    @Test
    void eachThatSufficesByItselfIsNamed() {
        assertThat(remedies(hardlyBent(ONE), lessBent(THIRD), hardlyBent(OTHER)))
                .containsExactly(ImmutableSet.of(ONE), ImmutableSet.of(OTHER));
        assertThat(remedies(lessBent(ONE))).isEmpty();
    }

    @Test
    void ofSeveralTogetherOnlyTheNeededAreNamed() {
        Modification.Builder ofTheHip = modification(THIRD, Relief.by(Demand.HIP_FLEXION, 1));

        assertThat(remedies(ofTheHip, lessBent(ONE), lessBent(OTHER))).containsExactly(ImmutableSet.of(ONE, OTHER));
    }

    @Test
    void whatIsAssessedToAddNothingIsPutTogetherWithOthers() {
        assertThat(remedies(lessBent(ONE), lessBent(OTHER).addedDemands(added -> added.basis("reviewed"))))
                .containsExactly(ImmutableSet.of(ONE, OTHER));
        assertThat(remedies(
                        lessBent(ONE), lessBent(OTHER).addedDemands(added -> added.demand(Demand.TRUNK_ROTATION, 1))))
                .isEmpty();
    }

    @Test
    void anIndicationThatAnAddedDemandBringsAboutDoesNoHarm() {
        assertThat(remedies(hardlyBent(ONE).addedDemands(added -> added.demand(Demand.LUMBAR_EXTENSION_RANGE, 1))))
                .containsExactly(ImmutableSet.of(ONE));
    }
}
