package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.anatomy.Position;
import org.therex.check.InvalidValueException;
import org.therex.exercise.Exercise;
import org.therex.exercise.Setup;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.json.TherexJson;
import org.therex.lowback.LowBack;
import org.therex.lowback.LowBackProgram;
import org.therex.program.Program;
import org.therex.source.Attribution;
import org.therex.source.Citation;
import org.therex.source.Source;

/** The patient's text and the clinician's table of any program: what is in them, and that they keep to their width. */
class ProgramTextTest {

    /** Wide enough that nothing wraps. */
    private static final int WIDE = 100_000;

    private static final int LINES_OF_A_PAGE = 66;

    private static Stream<Program> programs() {
        return Stream.of(
                        Stream.of(FullProgram.program()),
                        WorkedPrograms.all().stream(),
                        Arrays.stream(LowBackProgram.values()).map(LowBackProgram::program))
                .flatMap(Function.identity());
    }

    /** Returns the texts of a program of more than a word, without what its sources claim and get wrong. */
    private static List<String> texts(Program program) {
        Program own = program.toBuilder()
                .claims(ImmutableList.of())
                .sources(program.sources().stream()
                        .map(source -> Source.builder().id(source.id()).build())
                        .toList())
                .build();
        String json = TherexJson.programs().compact().write(own);
        String above = json.substring(0, json.indexOf(",\"exercises\":[")).replaceAll("\"attribution\":\"[^\"]*\"", "");
        return Pattern.compile("[\\[:,]\"([^\"\\\\]* [^\"\\\\]*)\"(?!:)")
                .matcher(above)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String onOneLine(String text) {
        return CharMatcher.whitespace().collapseFrom(text, ' ');
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 78, 132})
    void noLineIsLongerThanTheWidth(int width) {
        assertThat(programs()).allSatisfy(program -> {
            assertThat(new PatientText(width).of(program).lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
            assertThat(new ClinicianTable(width).of(program).lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
        });
    }

    @Test
    void whatAProgramSaysIsInBoth() {
        assertThat(texts(FullProgram.program()))
                .contains("Rest on the third day.", "Ada Example", "to learn the hold")
                .hasSizeGreaterThan(35);
        assertThat(programs()).allSatisfy(program -> {
            assertThat(onOneLine(new PatientText(78).of(program))).contains(texts(program));
            assertThat(onOneLine(new ClinicianTable(WIDE).of(program))).contains(texts(program));
        });
    }

    @Test
    void wordsAndNumbersAreInThePatientsTextToo() {
        assertThat(new PatientText(200).of(FullProgram.program()))
                .containsSubsequence(
                        "  - Aims: strength\n",
                        "  - Level: beginner\n",
                        "  - Author Ada Example, physiotherapist, a degree of note, Example Practice\n",
                        "  - Version: 3, 2026-05-04 (new second part)\n",
                        "  - How it is given: home, individual, partly supervised, leaflet\n",
                        "  - What you have for it: mat; 25 min for a session\n",
                        "  - Made for you or for all: tailored\n",
                        "  - If kneeling hurts: put a pillow under your knees\n",
                        "  - Start: You are new to it: begin low (Glute bridge) (level: beginner)\n",
                        "  - Before you start: A rule of kind clearance.\n",
                        "  - When to stop: A rule of kind stop.\n",
                        "  - Bear in mind: A rule of kind disclaimer.\n",
                        "  - Order: Glute bridge before Bird dog: to learn the hold\n",
                        "  - At most 2 steps in seven days.\n",
                        "Part 1: Getting going\n",
                        "  - How many weeks: 2-3\n",
                        "  - Aims: motor control\n",
                        "On day A; the days take turns: A, B.\n",
                        "In rounds: a set of each in turn, then the next round.\n",
                        "  - How it is given: video call\n",
                        "1. Bridge of ours\n",
                        "3 x 8",
                        "; or 2 x 12",
                        "Wear shoes that do not slip.\n",
                        "Instead you may do: Supine pelvic tilt.\n",
                        "Tip your pelvis backward until your lower back is flat.\n",
                        "2. Bird dog\n",
                        "  - Do it this way: ",
                        "How this exercise progresses:\n",
                        "3. Forearm plank\n",
                        "How much: 8 repetitions, hold 20 s, twice a day.\n",
                        "4. Wall squat\n",
                        "  - Go on to the next part when: You can do all of it twice.\n",
                        "Part 2: Getting on\n",
                        "5. Wall squat\n",
                        "Keeping to it\n",
                        "  - Write down: each session done\n",
                        "Beside the exercises\n",
                        "Source: leaflet-7 (A leaflet, B. Writer, Example House, 2020-01-02, https://example.org/leaflet)\n");
    }

    @Test
    void theTableGivesEachExerciseARow() {
        assertThat(new ClinicianTable(WIDE).of(FullProgram.program()))
                .startsWith("All that a program can say (all-of-it, revision 3, 2026-05-04 (new second part))\n")
                .containsSubsequence(
                        "Goals: strength\n",
                        "Delivery: home, individual, partly supervised, leaflet\n",
                        "At hand: mat; 25 min for a session\n",
                        "== Phase 1: Getting going; weeks: 2-3; goals: motor control; clinic; ",
                        "-- On the floor; day A; circuit; video call; You begin lying down.; progression: Back after",
                        "\n1  Bridge of ours  3 x 8",
                        "rest 60 s between sets",
                        "or 2 x 12",
                        "\n2  Bird dog ",
                        "  program\n3  Forearm plank   8 repetitions, hold 20 s",
                        "twice a day",
                        "  program, item\n-- Standing; day B\n4  Wall squat",
                        "\n== Phase 2: Getting on\n5  Wall squat",
                        "\n1: or instead Supine pelvic tilt; Wear shoes that do not slip.\n2: with ",
                        "Clearance: A rule of kind clearance.\n",
                        "Advice, rest: A word on rest.\n");
    }

    @Test
    void theTableSaysWhatIsNotStated() {
        assertThat(new ClinicianTable(132).of(LowBackProgram.STRETCH_AND_RELAX.program()))
                .contains("Time: session not known; day not known; week not known\n")
                .contains("Not stated: any dose for 4, 11; how often for 1, 2, 3, 5, 6, 7, 8, 9, 10, 12, 13\n")
                .containsPattern("\n9 +Piriformis Stretch +hold at least 10 s, each side +from 26 s +article-003/9\n");
    }

    @Test
    void anItemThatFollowsAnArticleIsToldAsThatArticleDoes() {
        String text = new PatientText(200).of(LowBackProgram.STRETCH_AND_RELAX.program());
        String twist = between(text, "2. Supine Twist", "3. Sitting Rotational Stretch");
        String lunge = between(text, "8. Kneeling Lunge Stretch", "9. Piriformis Stretch");
        String legsUp = between(text, "11. Legs Up the Wall Pose", "12. Hip Airplanes");

        // The bed is of article 000, the tuck of the pelvis of article 001.
        assertThat(twist).contains("Stay in the twist.").doesNotContain("You need", "Next time", "hands at your sides");
        assertThat(lunge).contains("  3) Lean forward a little.\n").doesNotContain("Tuck");
        // What must not be exceeded holds for whoever does it, though other articles say so.
        assertThat(twist).contains("  - What you feel: Twist no further than you can tolerate.\n");
        assertThat(legsUp)
                .contains("You need: wall.\n", "  - Take care: Go gently and do not overextend your back;")
                .doesNotContain("repetitions");
        assertThat(new ClinicianTable(110).of(LowBackProgram.STRETCH_AND_RELAX.program()))
                .contains("Needs: 4 strap or towel or resistance band; 11 wall; 13 tennis ball or lacrosse ball or");
    }

    private static String between(String text, String start, String end) {
        return text.substring(text.indexOf(start), text.indexOf(end));
    }

    @Test
    void whatMayBeDoneInsteadIsToldOnceWithItsSteps() {
        Program program = Program.builder("a", "A")
                .item(LowBack.BIRD_DOG, item -> item.alternative(LowBack.SPHINX_POSE.exerciseId()))
                .item(
                        LowBack.GLUTE_BRIDGE,
                        item -> item.alternative(LowBack.SPHINX_POSE.exerciseId())
                                .alternative(LowBack.LEGS_UP_THE_WALL.exerciseId()))
                .exercise(LowBack.SPHINX_POSE.exercise())
                .exercise(LowBack.LEGS_UP_THE_WALL.exercise())
                .build();
        String text = new PatientText(200).of(program);

        assertThat(text)
                .containsSubsequence(
                        "Instead you may do: Sphinx pose.\n",
                        "How to do it (Sphinx pose):\n",
                        "  1) Lie on your front with your forearms on the floor along your chest.\n",
                        "  - Take care: Bending the back backwards can itself cause pain or injury. Take great care.\n",
                        "2. Glute bridge\n",
                        "Instead you may do: Sphinx pose or Legs up the wall.\n",
                        "How to do it (Sphinx pose) is further up.\n",
                        "How to do it (Legs up the wall):\n",
                        "You need: wall.\n",
                        "  1) Lie down on your back at a wall.\n")
                .containsOnlyOnce("Bending the back backwards");
    }

    @Test
    void whatIsNotToldIsSaid() {
        Citation book = Citation.of("book", "1");
        Citation leaflet = Citation.of("leaflet", "1");
        Exercise squat = Exercise.builder("squat", "Squat")
                .setup(Setup.of(Position.STANDING))
                .technique(technique ->
                        technique.step(Step.of(StepPhase.MOVE, "Go down.").by(Attribution.statedBy(book))))
                .entry(SourceEntry.builder().citation(book).build())
                .entry(SourceEntry.builder().citation(leaflet).build())
                .build();
        Exercise walk = Exercise.builder("walk", "Walk")
                .setup(Setup.of(Position.STANDING))
                .build();
        Program program = Program.builder("a", "A")
                .item(squat, item -> item.follows(book))
                .item(squat, item -> item.name("Squat of the leaflet").follows(leaflet))
                .item(walk)
                .build();

        assertThat(new PatientText(200).of(program))
                .containsSubsequence(
                        "1. Squat\n~~~~~~~~\n  - Start: standing\n  1) Go down.\n",
                        "2. Squat of the leaflet\n",
                        "The source of this exercise does not say how it is done. Another one says:\n",
                        "  - Start: standing\n",
                        "  1) Go down.\n",
                        "3. Walk\n~~~~~~~\n  - Start: standing\nHow it is done: not stated; ask whoever gave you this"
                                + " program.\n");
        assertThat(new ClinicianTable(200).of(program)).contains("; how to do 2, 3\n");
    }

    @ParameterizedTest
    @EnumSource(LowBackProgram.class)
    void theTableOfABuiltInProgramIsOnePage(LowBackProgram constant) {
        assertThat(new ClinicianTable(110).of(constant.program()).lines()).hasSizeLessThanOrEqualTo(LINES_OF_A_PAGE);
    }

    @Test
    void equalPhasesAreTwoPhases() {
        Program program = Program.builder("same-again", "The same again")
                .phase("Four weeks", phase -> phase.item(LowBack.BIRD_DOG))
                .phase("Four weeks", phase -> phase.item(LowBack.BIRD_DOG))
                .build();

        assertThat(new ClinicianTable(80).of(program)).contains("== Phase 1: Four weeks\n", "== Phase 2: Four weeks\n");
        assertThat(new PatientText(80).of(program)).contains("Part 1: Four weeks\n", "Part 2: Four weeks\n");
    }

    @Test
    void aLineHasRoomForSomeWords() {
        assertThatThrownBy(() -> new PatientText(39))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("'width' must be at least 40, but was 39");
        assertThatThrownBy(() -> new ClinicianTable(39))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("'width' must be at least 40, but was 39");
    }
}
