package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.safety.Screenings.DOSE;
import static org.therex.safety.Screenings.normal;

import com.google.common.collect.ImmutableSet;
import java.util.List;
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

    @Test
    void whatIsOnlyWatchedBlocksNoSubstitute() {
        RuleSet rules = Rules.ALL.with(Rules.BONE.toBuilder()
                .category(RuleCategory.MONITORING)
                .limits(List.of())
                .build());
        PersonScreening watched = rules.forPerson(normal(Finding.present("osteoporosis")));
        PersonScreening stopped =
                rules.forPerson(normal(Finding.present("osteoporosis"), Finding.present("cauda-equina")));
        PersonScreening open =
                rules.forPerson(normal(Finding.unknown("osteoporosis"), Finding.unknown("cauda-equina")));

        assertThat(watched.wholeProgram()).isEqualTo(Recommendation.MONITOR);
        assertThat(watched.findSubstitutionBlock()).isEmpty();
        assertThat(watched.substitutes(Moves.KNEE_TO_CHEST, DOSE, Moves.ALL))
                .extracting(substitute -> substitute.exercise().id().value())
                .containsExactly("chair-bend", "crossed-leg", "pelvic-tilt");
        assertThat(stopped.findSubstitutionBlock())
                .contains("No substitute is offered until this is settled for the whole program: excluded (red-flag)");
        assertThat(open.findSubstitutionBlock())
                .contains("No substitute is offered until this is settled for the whole program: not enough"
                        + " information (red-flag is open)");
    }
}
