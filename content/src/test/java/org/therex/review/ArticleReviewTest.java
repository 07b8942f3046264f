package org.therex.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.lowback.LowBackProgram;
import org.therex.program.Resources;

/** What the review finds in the programs of the four articles, judged by hand from the articles. */
class ArticleReviewTest {

    private static final ReviewContext NOTHING_AT_HAND = ReviewContext.builder()
            .resources(Resources.builder().equipment(List.of()).build())
            .build();

    private static List<String> found(LowBackProgram program, IssueCode code) {
        return Review.standard().check(program.program(), NOTHING_AT_HAND).issues().stream()
                .filter(issue -> issue.code().equals(code))
                .map(ArticleReviewTest::placed)
                .toList();
    }

    private static String placed(Issue issue) {
        return issue.path() + " " + issue.details().get("equipment");
    }

    @Test
    void onlyWhatTheArticleItselfNeedsIsMissing() {
        // Article 000 has a bed for the supine twist, article 003 a block or pillow for whoever wants one.
        assertThat(found(LowBackProgram.STRONGER_AT_HOME, ReviewCodes.EQUIPMENT_MISSING))
                .hasSize(4)
                .contains("/sections/3/items/0/exercise bed");
        assertThat(found(LowBackProgram.STRETCH_AND_RELAX, ReviewCodes.EQUIPMENT_MISSING))
                .containsExactlyInAnyOrder(
                        "/sections/0/items/3/exercise strap or towel or resistance band",
                        "/sections/0/items/10/exercise wall",
                        "/sections/0/items/12/exercise tennis ball or lacrosse ball or rolled socks");
        // Article 001 names no bed for its bridge, nor article 002 for its bridge and twist.
        assertThat(found(LowBackProgram.STABLE_AND_SUPPLE, ReviewCodes.EQUIPMENT_MISSING))
                .containsExactlyInAnyOrder(
                        "/sections/1/items/4/exercise chair or bed",
                        "/sections/2/items/0/exercise foam roller or small ball");
        assertThat(found(LowBackProgram.AT_YOUR_OWN_PACE, ReviewCodes.EQUIPMENT_MISSING))
                .containsExactlyInAnyOrder(
                        "/sections/0/items/3/exercise strap or towel or resistance band",
                        "/sections/0/items/4/exercise wall",
                        "/sections/0/items/9/exercise wall");
    }

    /** Article 001 alone has its exercises build on the activation of the core, with which it begins. */
    @ParameterizedTest
    @EnumSource(LowBackProgram.class)
    void noPrerequisiteIsMissing(LowBackProgram program) {
        assertThat(found(program, ReviewCodes.PREREQUISITE_MISSING)).isEmpty();
        assertThat(found(program, ReviewCodes.PREREQUISITE_LATE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LowBackProgram.class)
    void noDoseIsExtremeAndNoSideIsForgotten(LowBackProgram program) {
        assertThat(found(program, ReviewCodes.EXTREME_DOSE)).isEmpty();
        assertThat(found(program, ReviewCodes.SIDES_MISMATCH)).isEmpty();
    }
}
