package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.safety.Screenings.normal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.program.Program;

/** What the screening of a program says about all its items. */
class ProgramSummaryTest {

    private static final RuleSet RULES = Rules.ALL.with(Rules.BONE.toBuilder()
            .category(RuleCategory.RED_FLAG)
            .urgency(Urgency.REFER)
            .limits(List.of())
            .build());
    private static final Program ONE =
            Program.builder("p", "P").item(Moves.PELVIC_TILT).build();
    private static final Program TWO = Program.builder("p", "P")
            .item(Moves.PELVIC_TILT)
            .item(Moves.CHAIR_BEND)
            .build();

    @Test
    void theMostUrgentRedFlagCounts() {
        Finding mild = Finding.present("osteoporosis");
        Finding severe = Finding.present("cauda-equina");

        assertThat(RULES.forPerson(normal()).screen(TWO).findUrgency()).isEmpty();
        assertThat(RULES.forPerson(normal(mild)).screen(TWO).findUrgency()).contains(Urgency.REFER);
        assertThat(RULES.forPerson(normal(mild, severe)).screen(TWO).findUrgency())
                .contains(Urgency.EMERGENCY);
    }

    @Test
    void aQuestionOfTwoItemsIsPrintedOnceAndThatOfASingleItemBesideIt() {
        PersonScreening screening = Rules.ALL.forPerson(normal(Finding.unknown("cauda-equina")));

        assertThat(screening.screen(TWO).toString().lines())
                .containsExactly(
                        "every item asks:",
                        "? " + QUESTION,
                        "/sections/0/items/0 pelvic-tilt: not enough information, by rules 2026.1",
                        "/sections/0/items/1 chair-bend: not enough information, by rules 2026.1");
        assertThat(screening.screen(ONE).toString().lines())
                .containsExactly(
                        "/sections/0/items/0 pelvic-tilt: not enough information, by rules 2026.1", "? " + QUESTION);
    }

    private static final String QUESTION =
            "Is there new numbness between your legs, or trouble with bladder or bowel? [red-flag]";
}
