package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.therex.check.Issue;

class OwnCheckAndExerciseTest {

    @Test
    void theOwnCheckAndExerciseTakePartLikeTheOthers() {
        assertThat(OwnCheckAndExercise.report().issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "error equipment-missing at /sections/0/items/0/exercise: 'exercise' must need only"
                                + " equipment at hand,"
                                + " but pallof-press needs resistance band; get it, or choose another exercise:"
                                + " improvised equipment may not be safe",
                        "warning prerequisite-missing at /sections/0/items/0/exercise: 'exercise' must come after"
                                + " core-activation, but was pallof-press without it; add core-activation before it:"
                                + " pallof-press builds on it",
                        "warning no-breathing at /sections/0/items/1/prescription: 'breathing' must be given for a"
                                + " dose with a"
                                + " hold, but wall-squat has none; state how to breathe: people hold their"
                                + " breath",
                        "information not-checked: 'level' was not checked, since the experience of the person is not"
                                + " known",
                        "information not-checked: 'exercises' were not screened, since nothing is known of the person's"
                                + " health");
    }
}
