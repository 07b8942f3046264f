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
                'program' must be screened without open questions, but 1 question is open
              > ask, since the answer can lead to "excluded": Is the pressure in an eye too high?

            error too-long at /advice/0/text
                'text' must be at most 4000 characters, but was 4805 characters
              > shorten the text or split it in two: documents reject longer texts

            error duplicate at /exercises/1/id
                'id' must identify one exercise only, but was "march" also at /exercises/0/id
              > remove one of the two or give it another id: a reference could mean either

            warning ambiguous-name at /exercises/2/name
                'name' must be of one exercise only, but was "warm-up" of warm-up and "Warm up" of
                hinge
              > rename one, or add to one a distinction from "warm-up" that says how they differ

            error missing at /id
                'id' must be given
              > set the id: documents and other parts refer to it

            error order-broken at /orderRules/0/first
                'first' must come before march, but was warm-up after it
              > move one of the two or remove the rule: the program contradicts itself

            warning day-too-long at /phases/0
                'day' must take at most 8 min, but was at least 77 min
              > remove items, or allow more time: people skip items that do not fit

            warning session-too-long at /phases/0
                'session' must take at most 5 min, but was at least 38 min
              > remove items, or allow more time: people skip items that do not fit

            warning one-direction-only at /phases/0/sections
                'sections' must bend the low back both ways, but was 3 exercises that bend it
                forward and none that bends it back
              > add one that bends it back, unless one direction is intended for this person

            warning repeated-item at /phases/0/sections/0/items/2/exercise
                'exercise' must occur once in a section at the same dose, but was march again
              > remove it, or give it another dose, modification or name: people may take the second
                for a mistake

            warning prerequisite-missing at /phases/0/sections/0/items/3/exercise
                'exercise' must come after brace, but was crawl without it
              > add brace before it: crawl builds on it

            warning prerequisite-late at /phases/0/sections/0/items/4/exercise
                'exercise' must come after hinge, but was swing before it
              > move hinge up: swing builds on it

            warning progression-early at /phases/0/sections/0/items/6/exercise
                'exercise' must come after the easier step-up, but was hop before it
              > move step-up up: it leads to hop

            error bad-format at /phases/0/sections/0/items/8/exercise
                'exercise' must be lower-case words joined by hyphens, at most 64 characters, but
                was "Bird Dog"
              > write the id in that form or use the constant: it is found only by its id

            error contradicting-doses at /phases/0/sections/1/items/0/prescription/repetitions
                'repetitions' must be for as many sets as 'sets' says, 2, but was for 3
              > change one of the two: the item and the inherited dose contradict each other

            error conflict at /phases/0/sections/1/items/1/prescription/repetitions
                'repetitions' must be for as many sets as 'sets' says, 3, but was for 2
              > change one of the two: they contradict each other

            error reversed-range at /phases/0/sections/1/items/2/prescription/hold/least
                'least' must be at most 'most' 5 s, but was 10 s
              > swap the two numbers: the least comes first

            warning implausible-dose at /phases/0/sections/1/items/3/prescription/hold
                'hold' must be within the published range, 10-30 s for stretch, but was hold 60 s
                for calf-stretch
              > check whether it is intended: it is far from usual values; the figures are from the
                American College of Sports Medicine's position stand of 2011, doi
                10.1249/MSS.0b013e318213fefb, for most healthy adults; for older people it goes up
                to 15 repetitions and to holds of 60 s

            warning loaded-stretch at /phases/0/sections/1/items/4/prescription/intensities
                'intensities' must be without load for a stretch, but was load 20 kg for
                chest-stretch
              > state what should be felt instead: a load can pull further than the person can
                control

            error progression-mismatch at /phases/0/sections/1/items/5/progression/rules/0/increment
                'increment' must change an amount that the dose states, but was hold by 5 s from 5 s
                to 30 s for a dose with no hold
              > add the hold to the dose, or remove the rule

            warning rounds-of-one at /phases/0/sections/2/items
                'items' must be at least 2 in a circuit, but was sit alone
              > add an exercise to take turns with, or remove the arrangement: one exercise cannot
                take turns

            warning no-dose at /phases/0/sections/2/items/0/prescription
                'prescription' must state how much is done, but neither sit nor what it inherits
                from did
              > give repetitions, a hold or a time: people have to guess an amount that is not
                stated

            warning uneven-rounds at /phases/0/sections/3/items
                'sets' must be the same for all items of a superset, but was 3 for side-bend, 2 for
                toe-touch, 2 for roll-down, 2 for sit-up
              > give all of them the same number of sets, or move one of them to another section:
                the last rounds lack an exercise

            warning one-side-only at /phases/0/sections/3/items/0/prescription/sides
                'sides' must have each side somewhere in the program, but was left side only for
                side-bend
              > add the other side, or say "affected side only" if one side is intended: a side is
                easily forgotten

            warning sides-mismatch at /phases/0/sections/3/items/2/prescription/sides
                'sides' must be both together or not stated, as roll-down has no left and right
                form, but was alternating sides
              > write "both sides together", or choose a form for one side: each side counts by
                itself

            error screening-only-with-modifications at /phases/0/sections/3/items/3/exercise
                'exercise' must suit the person, but sit-up was "only with modifications" by bones
                (osteoporosis present, lumbar flexion load 3)
              > Keep the back long.

            warning equipment-missing at /phases/0/sections/4/items/0/exercise
                'exercise' must need only equipment at hand, but row needs resistance band
              > get it, or choose another exercise: improvised equipment may not be safe

            warning extreme-dose at /phases/0/sections/4/items/0/prescription/intensities
                'intensities' must allow pain of at most 7/10, but was pain up to 9/10 for row
              > lower it or leave it out: ratings above 7 are red in all the published pain bands
                that were seen, which differ below; they are from leaflets of
                providephysiotherapy.org.uk, pelvico.ca, peak-physio.com.au,
                cairnhillphysiotherapy.co.nz and fusionphysiochilliwack.com

            warning above-level at /phases/0/sections/4/items/1/exercise
                'exercise' must require no more experience than beginner, but pistol-squat requires
                advanced
              > begin with an easier form: an unfamiliar movement is hard to do well

            error screening-excluded at /phases/0/sections/4/items/2/exercise
                'exercise' must suit the person, but swimmer was "excluded" by pregnancy (pregnancy
                present, prone lying 2)
              > Lie on your side.

            error screening-ask-clinician at /phases/0/sections/4/items/3/exercise
                'exercise' must suit the person, but deep-squat was "ask clinician" by new-hip
                (hip-replacement present, hip flexion 3)
              > Ask the surgeon how far the hip may bend.

            warning screening-monitor at /phases/0/sections/4/items/4/exercise
                'exercise' must suit the person, but plank was "monitor" by pressure (150/95 mmHg,
                sustained isometric 3)
              > Go on breathing.

            warning phase-gap at /phases/0/weeks
                'weeks' must be given if another phase follows and no criterion is, but was absent
              > give its weeks or a criterion to go on: otherwise the start of the next phase is
                unknown

            error empty at /phases/1/sections/0/items
                'items' must be given at least once, but was empty
              > add an exercise or remove the part: it has no exercises

            error unknown-reference at /phases/2/sections/0/items/0/exercise
                'exercise' must be the id of a known exercise, but was "step-upp"
              > did you mean "step-up"?

            error out-of-range at /phases/2/weeks
                'weeks' must be from 1 to 520, but was 0
              > give a number within the limits, or leave the field unset if the number is unknown

            warning placeholder at /title
                'title' must be without placeholders, but had "TODO"
              > replace it with the intended text: the person who does the program reads it
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
