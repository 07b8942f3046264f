package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.lowback.EntryRow.entry;
import static org.therex.lowback.Group.CUES;
import static org.therex.lowback.Group.DOSE;
import static org.therex.lowback.Group.MISTAKES;

import org.junit.jupiter.api.Test;

/** That a row about an entry finds what is wrong. */
class EntryRowTest {

    private static EntryRow partialCrunches() {
        return entry("001/11", LowBack.PARTIAL_CRUNCH);
    }

    @Test
    void aGroupWithFactsMustBeMentioned() {
        assertThat(partialCrunches().problems())
                .contains("PLACE is not mentioned and has 11", "SIDES is not mentioned and has ~bilateral");
    }

    @Test
    void aGroupThatArticlesFillMustBeMentionedEvenIfEmpty() {
        assertThat(partialCrunches().problems()).contains("MISTAKES is not mentioned");
        assertThat(partialCrunches().hasNo(MISTAKES).problems()).noneMatch(problem -> problem.startsWith("MISTAKES"));
        assertThat(partialCrunches().problems()).noneMatch(problem -> problem.startsWith("STAGES"));
    }

    @Test
    void aFactMoreOrLessIsAProblem() {
        assertThat(partialCrunches().sides("~alternating").problems())
                .contains("SIDES lacks ~alternating", "SIDES should not have ~bilateral");
        assertThat(partialCrunches().hasNo(DOSE, CUES).cues("slowly").problems())
                .contains("CUES is mentioned twice", "CUES lacks slowly");
        assertThat(partialCrunches().isA("stretch", "strengthen").problems())
                .contains("classification lack stretch")
                .doesNotContain("classification lack strengthen");
    }

    @Test
    void whoSaysAFactIsPartOfIt() {
        assertThat(partialCrunches().sides("bilateral").problems()).contains("SIDES lacks bilateral");
        assertThat(partialCrunches().sides("~bilateral").problems()).noneMatch(problem -> problem.startsWith("SIDES"));
    }

    @Test
    void theOrderOfStepsIsPartOfThem() {
        assertThat(partialCrunches()
                        .steps("feet flat", "hands behind", "tighten")
                        .problems())
                .anyMatch(problem -> problem.startsWith("STEPS has too early prepare: Tighten"));
    }

    @Test
    void aTextMustHaveEachWordAndMayNotBePassedOver() {
        Fact fact = new Fact(Group.PLACEMENTS, false, "foot", "as far apart as the hips");

        assertThat(fact.is("foot: apart hips")).isTrue();
        assertThat(fact.is("foot: knees|hips")).isTrue();
        assertThat(fact.is("foot: apart knees")).isFalse();
        assertThat(fact.is("hand: apart hips")).isFalse();
        assertThat(fact.is("foot")).isFalse();
        assertThat(fact.is("~foot: hips")).isFalse();
    }

    @Test
    void whatAnEntrySaysOfOtherExercisesIsFound() {
        assertThat(entry("003/3", LowBack.SEATED_SPINAL_TWIST).problems())
                .anyMatch(problem -> problem.startsWith(
                        "ELSEWHERE is not mentioned and has lower-trunk-rotation substitute seated-spinal-twist"));
    }
}
