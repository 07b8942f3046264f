package org.therex.review;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.check.Issue;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Severity;
import org.therex.program.Program;
import org.therex.program.ProgramArbitraries;
import org.therex.program.ProgramDraft;

/** Laws of reviewing, whatever the program. */
class ReviewPropertyTest {

    @Provide
    Arbitrary<Program> programs() {
        return ProgramArbitraries.programs();
    }

    @Provide
    Arbitrary<ReviewContext> context() {
        return ReviewArbitraries.contexts();
    }

    @Property
    void theDraftOfWhatCanBeBuiltIsWhatIsBuilt(@ForAll("programs") Program program) {
        ProgramDraft draft = program.toBuilder().draft();

        assertThat(draft.findProgram()).contains(program);
        assertThat(draft.problems()).isEqualTo(Report.empty());
        assertThat(draft.leftOut()).isEmpty();
        assertThat(program.resolve().items())
                .allSatisfy(item -> assertThat(draft.givenPath(item.path())).isEqualTo(item.path()));
    }

    @Property
    void aBuilderIsReviewedAsItsProgramAndEachCheckByItself(
            @ForAll("programs") Program program, @ForAll("context") ReviewContext context) {
        Report whole = Review.standard().check(program, context);
        Report.Builder oneByOne = Report.builder();
        Review.standard()
                .checks()
                .forEach(check -> oneByOne.addAll(Review.none().with(check).check(program, context)));

        assertThat(Review.standard().check(program.toBuilder(), context)).isEqualTo(whole);
        assertThat(whole).isEqualTo(oneByOne.build());
        assertThat(whole.issues())
                // Information about the whole comes last.
                .filteredOn(issue -> issue.severity() != Severity.INFORMATION
                        || !issue.path().segments().isEmpty())
                .extracting(Issue::path)
                .isSortedAccordingTo(Path::compareTo);
    }
}
