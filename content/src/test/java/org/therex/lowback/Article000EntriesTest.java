package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.lowback.EntryRow.entry;
import static org.therex.lowback.Group.ANGLES;
import static org.therex.lowback.Group.CAUTIONS;
import static org.therex.lowback.Group.CLAIMS;
import static org.therex.lowback.Group.DEFECTS;
import static org.therex.lowback.Group.DOSE;
import static org.therex.lowback.Group.LINKS;
import static org.therex.lowback.Group.MISTAKES;
import static org.therex.lowback.Group.MODIFICATIONS;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the four entries of article 000 say; the dose of all four is that of the program. */
class Article000EntriesTest {

    private static final ImmutableList<EntryRow> ROWS =
            ImmutableList.of(wallSlide(), heelRaise(), gluteBridge(), trunkRotation());

    @TestFactory
    Stream<DynamicTest> anEntryIsHeldWhole() {
        return ROWS.stream().map(EntryRow::test);
    }

    @Test
    void everyEntryHasARow() {
        assertThat(ROWS).extracting(EntryRow::entry).containsExactly("000/1", "000/2", "000/3", "000/4");
    }

    private static EntryRow wallSlide() {
        return entry("000/1", LowBack.WALL_SQUAT)
                .isA("strengthen")
                .isNot("Wall slide")
                .named("Wall Slide Exercise")
                .at(1)
                .printed(1)
                .in("Exercise 1")
                .inSteps(2)
                .pictures("image 1", "image 2")
                .starts("wall-supported-standing on wall")
                .places("back: straight wall", "foot: shoulder")
                .needs("required wall")
                .targets(
                        "strengthens back",
                        "strengthens hip",
                        "strengthens thigh",
                        "~strengthens quadriceps",
                        "~strengthens gluteus-maximus",
                        "~strengthens trunk-extensors")
                .moves("~dynamic active")
                .phases("~hip flexion + knee flexion at once: weight")
                .still("~trunk: upright")
                .angles("knee a-little-over 90 interior: lowest bending squat")
                .until(": half squat")
                .sides("~bilateral")
                .steps(
                        "stand back wall [1 shown]",
                        "feet shoulders",
                        "down wall squat [1 shown]",
                        "half squat",
                        "~stay|hold")
                .cues("alignment: back straight")
                .hasNo(DOSE, MISTAKES, MODIFICATIONS, LINKS, CAUTIONS, CLAIMS, DEFECTS);
    }

    private static EntryRow heelRaise() {
        return entry("000/2", LowBack.SEATED_KNEE_EXTENSION)
                .isA("strengthen")
                .isNot("Heel raise")
                .named("Heel Raise Exercise")
                .at(2)
                .printed(2)
                .in("Exercise 2")
                .inSteps(2)
                .pictures("image 1", "image 2", "image 3")
                .defects("misnomer: heel raise knee sitting")
                .starts("back-supported-sitting on chair: back flat backrest")
                .places("foot: floor")
                .needs("required chair-with-back")
                .targets("strengthens hip", "strengthens thigh", "~strengthens quadriceps", "~strengthens hip-flexors")
                .moves("~dynamic active")
                .phases("~hip flexion + knee extension")
                .until("foot: waist")
                .sides("~alternating")
                .steps(
                        "sit chair feet floor back backrest [1 shown]",
                        "straighten knee raise foot waist [2 shown]",
                        "~turns|alternate legs")
                .cues("one leg at a time", "~back flat backrest")
                .hasNo(DOSE, ANGLES, MISTAKES, MODIFICATIONS, LINKS, CAUTIONS, CLAIMS);
    }

    private static EntryRow gluteBridge() {
        return entry("000/3", LowBack.GLUTE_BRIDGE)
                .isA("strengthen")
                .atPace("slow")
                .named("Glute Bridge Exercise")
                .at(3)
                .printed(3)
                .in("Exercise 3")
                .inSteps(2)
                .pictures("image 1", "image 2")
                .defects("displaced-step: exercise 4 71 534 68 532 666 1128 1319 left column")
                .starts("hook-lying", "~hook-lying on bed or floor")
                .needs("~required bed or mat")
                .targets("strengthens back", "strengthens gluteals")
                .moves("~dynamic active")
                .phases("~hip extension", "~hip flexion [even]")
                .inOrder("landing upper-back, lower-back, buttock")
                .until("hip: line knee waist")
                .sides("~bilateral")
                .steps("back knees bent", "lift hips", "lower slowly", "breathe evenly upper lower buttocks [even]")
                .cues("alignment: knees hips waist line", "pace: slowly", "~breathing: not hold")
                .hasNo(DOSE, ANGLES, MISTAKES, MODIFICATIONS, LINKS, CAUTIONS, CLAIMS);
    }

    private static EntryRow trunkRotation() {
        return entry("000/4", LowBack.LOWER_TRUNK_ROTATION)
                .isA("stretch", "mobilise")
                .atPace("slow", "gentle")
                .isNot("Trunk rotation in standing")
                .named("Trunk Rotation Exercise")
                .at(4)
                .printed(4)
                .in("Exercise 4")
                .inSteps(2)
                .pictures("exercise 4")
                .defects("displaced-step: third lowers hips left column bridge")
                .starts("hook-lying on bed: flat")
                .places("hand: sides")
                .needs("required bed")
                .targets("stretches back", "stretches gluteals")
                .moves("~dynamic active")
                .phases("~lumbar-spine rotation + thoracic-spine rotation at once: hips bent")
                .still("upper-back: down")
                .sides("~alternating")
                .steps(
                        "lie back",
                        "bend knees",
                        "hands sides breathe evenly [even]",
                        "both knees together side left right",
                        "gently back",
                        "~other side")
                .cues("stillness: upper back", "breathing: even", "pace: slow")
                .elsewhere("~standing-trunk-rotation lower-trunk-rotation: trunk rotation back")
                .hasNo(DOSE, ANGLES, MISTAKES, MODIFICATIONS, LINKS, CAUTIONS, CLAIMS);
    }
}
