package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Report;
import org.therex.review.ProgramCheck;
import org.therex.review.Review;

class TerribleProgramTest {

    private static final String TEXT = """
            Found: 15 errors, 22 warnings.

            warning screening-open-questions
                'program' must be screened with all that the rules ask for, but 1 question is open
              > ask, since the answer can lead to "excluded": Is the pressure in an eye too high?

            error too-long at /advice/0/text
                'text' must be at most 4000 characters, but was 4805 characters
              > shorten it or split it in two, since people do not read on and documents refuse it

            error duplicate at /exercises/1/id
                'id' must identify one exercise only, but was "march" also at /exercises/0/id
              > take one out or give it an id of its own, since a reference could mean either

            warning ambiguous-name at /exercises/2/name
                'name' must be of one exercise only, but was "warm-up" of warm-up and "Warm up" of
                hinge
              > rename one, or add to one a distinction from "warm-up" that says how they differ

            error missing at /id
                'id' must be given
              > set its id, since documents and other parts refer to it

            error order-broken at /orderRules/0/first
                'first' must come before march, but was warm-up after it
              > move one of the two or take the rule out, since the program contradicts itself

            warning day-too-long at /phases/0
                'day' must take at most 8 min, but was at least 77 min
              > take something out, or say that there is more time, since people skip what does not
                fit

            warning session-too-long at /phases/0
                'session' must take at most 5 min, but was at least 38 min
              > take something out, or say that there is more time, since people skip what does not
                fit

            warning one-direction-only at /phases/0/sections
                'sections' must bend the low back both ways, but was 3 exercises that bend it
                forward and none that bends it back
              > add one that bends it back, unless one way is meant for this person

            warning repeated-item at /phases/0/sections/0/items/2/exercise
                'exercise' must stand once in a section at one dose, but was march again
              > take it out, or give it another dose, modification or name; people take the second
                one for a mistake and skip it

            warning prerequisite-missing at /phases/0/sections/0/items/3/exercise
                'exercise' must come after brace, but was crawl without it
              > add brace before it, since crawl builds on it

            warning prerequisite-late at /phases/0/sections/0/items/4/exercise
                'exercise' must come after hinge, but was swing before it
              > move hinge up, since swing builds on it

            warning progression-early at /phases/0/sections/0/items/6/exercise
                'exercise' must come after the easier step-up, but was hop before it
              > move step-up up, since it leads to hop

            error bad-format at /phases/0/sections/0/items/8/exercise
                'exercise' must be lower-case words joined by hyphens, at most 64 characters, but
                was "Bird Dog"
              > write the id in that form or use the constant, since it is found by its id alone

            error contradicting-doses at /phases/0/sections/1/items/0/prescription/repetitions
                'repetitions' must be for as many sets as 'sets' says, 2, but was for 3
              > change one of the two, since the item and what it inherits from contradict each
                other

            error conflict at /phases/0/sections/1/items/1/prescription/repetitions
                'repetitions' must be for as many sets as 'sets' says, 3, but was for 2
              > change one of the two, since nobody can follow both

            error reversed-range at /phases/0/sections/1/items/2/prescription/hold/least
                'least' must be at most 'most' 5 s, but was 10 s
              > swap the two, since nothing lies between them as they stand

            warning implausible-dose at /phases/0/sections/1/items/3/prescription/hold
                'hold' must be within what is published, 10-30 s for stretch, but was hold 60 s for
                calf-stretch
              > look whether it is meant, since it is far from what is usual; the figures are from
                the American College of Sports Medicine's position stand of 2011, doi
                10.1249/MSS.0b013e318213fefb, for most healthy adults; for older people it goes up
                to 15 repetitions and to holds of 60 s

            warning loaded-stretch at /phases/0/sections/1/items/4/prescription/intensities
                'intensities' must be without load for a stretch, but was load 20 kg for
                chest-stretch
              > say what should be felt in its place; a load can pull beyond what the person
                controls

            error progression-mismatch at /phases/0/sections/1/items/5/progression/rules/0/increment
                'increment' must change an amount that the dose states, but was hold by 5 s from 5 s
                to 30 s for a dose with no hold
              > add the hold to the dose, or take the rule out

            warning rounds-of-one at /phases/0/sections/2/items
                'items' must be at least 2 in a circuit, but was sit alone
              > add what it takes turns with, or leave the arrangement out: one exercise has nothing
                to take turns with

            warning no-dose at /phases/0/sections/2/items/0/prescription
                'prescription' must say how much is done, but neither sit nor what it inherits from
                did
              > give repetitions, a hold or a time, since people guess what is not stated

            warning uneven-rounds at /phases/0/sections/3/items
                'sets' must be the same for all items of a superset, but was 3 for side-bend, 2 for
                toe-touch, 2 for roll-down, 2 for sit-up
              > give all of them as many sets as there are rounds, or put one of them in a section
                of its own; the last rounds lack an exercise

            warning one-side-only at /phases/0/sections/3/items/0/prescription/sides
                'sides' must have each side somewhere in the program, but was left side only for
                side-bend
              > add the other side, or say "affected side only" if one side is meant, since a side
                is easily forgotten

            warning sides-mismatch at /phases/0/sections/3/items/2/prescription/sides
                'sides' must be both together or not stated, as roll-down has no left and right
                form, but was alternating sides
              > say "both sides together", or choose a form of one side, since each side counts by
                itself

            error screening-only-with-modifications at /phases/0/sections/3/items/3/exercise
                'exercise' must go with what is known of the person, but sit-up was "only with
                modifications" by bones (osteoporosis present, lumbar flexion load 3)
              > Keep the back long.

            warning equipment-missing at /phases/0/sections/4/items/0/exercise
                'exercise' must need only what is at hand, but row needs resistance band
              > get it, or choose another; people improvise with what is not made for it

            warning extreme-dose at /phases/0/sections/4/items/0/prescription/intensities
                'intensities' must allow pain of at most 7/10, but was pain up to 9/10 for row
              > lower it or leave it out, since ratings above 7 are red in all the published pain
                bands that were seen, which differ below; they are from leaflets of
                providephysiotherapy.org.uk, pelvico.ca, peak-physio.com.au,
                cairnhillphysiotherapy.co.nz and fusionphysiochilliwack.com

            warning above-level at /phases/0/sections/4/items/1/exercise
                'exercise' must ask for no more experience than beginner, but pistol-squat asks for
                advanced
              > begin with an easier form, since a movement that is not mastered is done badly

            error screening-excluded at /phases/0/sections/4/items/2/exercise
                'exercise' must go with what is known of the person, but swimmer was "excluded" by
                pregnancy (pregnancy present, prone lying 2)
              > Lie on your side.

            error screening-ask-clinician at /phases/0/sections/4/items/3/exercise
                'exercise' must go with what is known of the person, but deep-squat was "ask
                clinician" by new-hip (hip-replacement present, hip flexion 3)
              > Ask the surgeon how far the hip may bend.

            warning screening-monitor at /phases/0/sections/4/items/4/exercise
                'exercise' must go with what is known of the person, but plank was "monitor" by
                pressure (150/95 mmHg, sustained isometric 3)
              > Go on breathing.

            warning phase-gap at /phases/0/weeks
                'weeks' must be given where another phase follows, or else a criterion to go on, but
                was neither
              > say how long it lasts or what must be reached; without it nobody knows when the next
                phase begins

            error empty at /phases/1/sections/0/items
                'items' must be given at least once, but was empty
              > put an exercise in or take the part out, since there is nothing to do in it

            error unknown-reference at /phases/2/sections/0/items/0/exercise
                'exercise' must be the id of a known exercise, but was "step-upp"
              > did you mean "step-up"?

            error out-of-range at /phases/2/weeks
                'weeks' must be from 1 to 520, but was 0
              > give a number within the limits, or none if it is not known; what lies outside is a
                slip

            warning placeholder at /title
                'title' must be without placeholders, but had "TODO"
              > write what belongs there, since whoever does the program reads it
            """;

    @Test
    void everyCheckFindsSomethingOnce() {
        List<IssueCode> refused = List.of(
                IssueCode.BAD_FORMAT,
                IssueCode.CONFLICT,
                IssueCode.DUPLICATE,
                IssueCode.EMPTY,
                IssueCode.MISSING,
                IssueCode.OUT_OF_RANGE,
                IssueCode.REVERSED_RANGE,
                IssueCode.TOO_LONG,
                IssueCode.UNKNOWN_REFERENCE);
        Stream<IssueCode> doubtful = Review.standard().checks().stream().map(ProgramCheck::code);

        assertThat(TerribleProgram.report().issues())
                .extracting(Issue::code)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(refused.stream(), doubtful).toList());
    }

    @Test
    void everyIssueSaysWhatToDoAndHasItsValues() {
        assertThat(TerribleProgram.report().issues()).allSatisfy(issue -> {
            assertThat(issue.hint()).as(issue.toString()).isPresent();
            assertThat(issue.details()).as(issue.toString()).isNotEmpty();
        });
    }

    @Test
    void theReportIsSortedAndReadsWellOnATerminal() {
        Report report = TerribleProgram.report();
        String text = new ReportText(88).of(report);

        assertThat(text).isEqualTo(TEXT);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(88));
        assertThat(report.issues()).extracting(Issue::path).isSorted();
        assertThat(Collections.frequency(text.lines().map(String::isEmpty).toList(), true))
                .isEqualTo(report.issues().size());
    }
}
