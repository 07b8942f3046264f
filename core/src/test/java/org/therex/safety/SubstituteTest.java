package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.safety.Screenings.DOSE;
import static org.therex.safety.Screenings.normal;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.therex.exercise.Equipment;

/** Which exercises are offered instead. */
class SubstituteTest {

    @Test
    void substitutesServeTheSameAimAndTripNothing() {
        PersonScreening screening = Rules.ALL.forPerson(normal(
                Finding.present("osteoporosis"),
                Finding.present("hip-replacement").weeks(2)));

        assertThat(screening.substitutes(Moves.KNEE_TO_CHEST, DOSE, Moves.ALL))
                .extracting(Substitute::toString)
                .containsExactly(
                        "chair-bend [named as substitute, nothing open]",
                        "pelvic-tilt [same target, same category, no higher level, nothing open]");
        assertThat(screening.substitutes(Moves.KNEE_TO_CHEST, DOSE, Moves.ALL, ImmutableSet.of(Equipment.CHAIR)))
                .extracting(substitute -> substitute.exercise().id().value())
                .containsExactly("chair-bend");
        assertThat(screening.substitutes(Moves.PRESS_UP, DOSE, Moves.ALL)).isEmpty();
        assertThat(Rules.ALL
                        .forPerson(normal(Finding.unknown("cauda-equina")))
                        .substitutes(Moves.KNEE_TO_CHEST, DOSE, Moves.ALL))
                .isEmpty();
        assertThat(Rules.ALL
                        .forPerson(normal(Finding.present("cauda-equina")))
                        .substitutes(Moves.KNEE_TO_CHEST, DOSE, Moves.ALL))
                .isEmpty();
    }

    @Test
    void substitutesAboutWhichQuestionsAreOpenComeLastAndAreMarked() {
        PersonScreening screening =
                Rules.ALL.forPerson(normal(Finding.present("osteoporosis"), Finding.unknown("disc-herniation")));

        assertThat(screening.substitutes(Moves.KNEE_TO_CHEST, DOSE, Moves.ALL))
                .extracting(Substitute::toString)
                .containsExactly(
                        "crossed-leg [same target, same category, no higher level, nothing open]",
                        "pelvic-tilt [same target, same category, no higher level, nothing open]",
                        "chair-bend [named as substitute], questions open");
    }
}
