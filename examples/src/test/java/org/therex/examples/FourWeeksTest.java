package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.therex.check.Severity;
import org.therex.program.Phase;
import org.therex.program.Program;
import org.therex.review.Review;

class FourWeeksTest {

    @Test
    void hasTwoPhasesWithDosesAsTheyWereWritten() {
        Program program = FourWeeks.program();

        assertThat(program.phases())
                .extracting(Phase::title)
                .hasToString("[Optional[Find control], Optional[Hold it]]");
        assertThat(program.resolve().items())
                .extracting(item -> item.item().exercise() + ": " + item.dose().prescription())
                .containsExactly(
                        "heel-slide: 2 x 8-12, each side, every 2 days",
                        "bird-dog: 2 x 8-12, each side, every 2 days",
                        "bird-dog: 3 x 8-12, hold 5 s, each side, rest 60 s between sets, every 2 days",
                        "side-plank-bent-knee: 3 x 8-12, hold 5 s, each side, rest 60 s between sets, every 2 days");
        assertThat(Review.standard().check(program).issues()).noneMatch(issue -> issue.severity() == Severity.ERROR);
    }
}
