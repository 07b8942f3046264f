package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.lowback.EntryRow.entry;
import static org.therex.lowback.Group.ANGLES;
import static org.therex.lowback.Group.CAUTIONS;
import static org.therex.lowback.Group.CLAIMS;
import static org.therex.lowback.Group.CUES;
import static org.therex.lowback.Group.DEFECTS;
import static org.therex.lowback.Group.EQUIPMENT;
import static org.therex.lowback.Group.LINKS;
import static org.therex.lowback.Group.MISTAKES;
import static org.therex.lowback.Group.MODIFICATIONS;
import static org.therex.lowback.Group.PHASES;
import static org.therex.lowback.Group.TARGETS;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the ten entries of article 002 say; three of them have no heading. */
class Article002EntriesTest {

    private static final ImmutableList<EntryRow> ROWS = ImmutableList.of(
            twoKneeTwist(),
            torsoTwist(),
            pressUp(),
            hamstringStretches(),
            wallSits(),
            plank(),
            birdDogPose(),
            bridge(),
            pelvicTilts(),
            legsUpTheWall());

    @TestFactory
    Stream<DynamicTest> anEntryIsHeldWhole() {
        return ROWS.stream().map(EntryRow::test);
    }

    @Test
    void everyEntryHasARow() {
        assertThat(ROWS)
                .extracting(EntryRow::entry)
                .containsExactly(
                        "002/1", "002/2", "002/3", "002/4", "002/5", "002/6", "002/7", "002/8", "002/9", "002/10");
    }

    private static EntryRow twoKneeTwist() {
        return entry("002/1", LowBack.LOWER_TRUNK_ROTATION)
                .isA("stretch", "pain-relief")
                .atPace("slow")
                .named("Two Knee Twist")
                .at(1)
                .inSteps(3)
                .dose("alternating sides")
                .starts("supine: flat")
                .targets("stretches back")
                .moves("~dynamic active")
                .phases("~lumbar-spine rotation + thoracic-spine rotation at once")
                .still("upper-body: flat")
                .until("lower-limb: one leg other")
                .sides("alternating")
                .steps("lie back", "both knees one side", "one leg other", "other side")
                .cues("stillness: upper body flat", "pace: slowly")
                .feels("ceiling: no further tolerate")
                .modifications("harder range: further tolerates")
                .claims("benefit stated: eases back pain")
                .hasNo(EQUIPMENT, ANGLES, MISTAKES, LINKS, CAUTIONS, DEFECTS);
    }

    private static EntryRow torsoTwist() {
        return entry("002/2", LowBack.STANDING_TRUNK_ROTATION)
                .isA("mobilise", "stretch")
                .isNot("Trunk rotation")
                .named("Torso Twist")
                .at(2)
                .dose("alternating sides")
                .defects("misleading-reference: seated stretch wall sits lost")
                .starts("standing")
                .places("foot: firmly")
                .targets(
                        "involves lower-back", "involves core: abdominals back", "involves abdominals", "involves back")
                .moves("dynamic")
                .phases("thoracolumbar-spine rotation")
                .sides("alternating")
                .steps("feet planted|firmly", "turn one side other")
                .modifications("harder range: further")
                .links("related lower-trunk-rotation")
                .elsewhere("~lower-trunk-rotation related standing-trunk-rotation")
                .hasNo(EQUIPMENT, ANGLES, CUES, MISTAKES, CAUTIONS, CLAIMS);
    }

    private static EntryRow pressUp() {
        return entry("002/3", LowBack.PRONE_PRESS_UP)
                .isA("stretch", "mobilise")
                .atPace("slow")
                .isNot("Sphinx pose")
                .named("~Prone press-up")
                .at(3)
                .inSteps(2)
                .dose("hold: no end longer deeper")
                .defects("missing-heading: heading hands")
                .starts("prone: face arms legs")
                .ends("~prone-on-hands")
                .targets("stretches back: deep")
                .moves("static passive")
                .phases("lumbar-spine extension passive")
                .until("trunk: as high can")
                .sides("~bilateral")
                .steps("face down arms legs", "slowly up hands high can", "stay|hold longer deeper")
                .cues("only hands")
                .modifications("harder time: longer deeper")
                .distinctions("~sphinx-pose: forearms hands")
                .hasNo(EQUIPMENT, ANGLES, MISTAKES, LINKS, CAUTIONS, CLAIMS);
    }

    private static EntryRow hamstringStretches() {
        return entry("002/4", LowBack.SUPINE_HAMSTRING_STRETCH_STRAP)
                .isA("stretch")
                .atPace("slow")
                .isNot("Hamstring curl")
                .named("Hamstring Stretches")
                .at(4)
                .calledA("stretch")
                .dose("hold")
                .starts("supine")
                .places("foot: towel resistance band")
                .needs("required resistance-band or strap or towel: foot")
                .targets("stretches hamstrings primary", "stretches back secondary")
                .moves("~static")
                .phases("hip flexion: leg", "~knee extension")
                .sides("each-side")
                .steps("back towel band one foot", "raise leg loop", "stay|hold", "~other")
                .cues("pace: slow", "not let go loop")
                .distinctions(": curl")
                .hasNo(ANGLES, MISTAKES, MODIFICATIONS, LINKS, CAUTIONS, CLAIMS, DEFECTS);
    }

    private static EntryRow wallSits() {
        return entry("002/5", LowBack.WALL_SQUAT)
                .isA("strengthen")
                .named("Wall Sits")
                .at(5)
                .dose("hold as long as possible")
                .starts("wall-supported-standing on wall")
                .needs("required wall")
                .targets("strengthens back", "strengthens lower-body")
                .phases("~hip flexion + knee flexion at once", ": hold still squat")
                .sides("~bilateral")
                .steps("back wall", "down wall squat", "stay|hold")
                .modifications("harder time: longer", "harder range: further|deeper")
                .hasNo(ANGLES, CUES, MISTAKES, LINKS, CAUTIONS, CLAIMS, DEFECTS);
    }

    private static EntryRow plank() {
        return entry("002/6", LowBack.FOREARM_PLANK)
                .isA("stabilise")
                .named("~Forearm plank")
                .at(6)
                .dose("hold")
                .defects("missing-heading: heading forearms toes")
                .starts("forearm-plank")
                .places("forearm: below shoulders")
                .needs("none-needed", "progresses-with ankle-weight: intense")
                .targets("strengthens abdominals", "stabilises back: steady")
                .moves("~static active")
                .phases("~thoracolumbar-spine anti-extension isometric")
                .still("back: steady")
                .sides("~bilateral")
                .steps("forearms toes", "stay|hold")
                .cues("alignment: back flat")
                .modifications("harder load ankle-weight: weights ankles")
                .hasNo(ANGLES, MISTAKES, LINKS, CAUTIONS, CLAIMS);
    }

    private static EntryRow birdDogPose() {
        return entry("002/7", LowBack.BIRD_DOG)
                .isA("stabilise", "pain-relief")
                .named("Bird Dog Pose")
                .at(7)
                .calledA("stretch")
                .inSteps(3)
                .dose("hold")
                .starts("quadruped")
                .targets("involves upper-body", "involves lower-body")
                .moves("~dynamic active")
                .phases("hip extension + shoulder flexion: opposite")
                .steps(
                        "hands knees",
                        "back one leg forward opposite arm",
                        "hands knees",
                        "leg back",
                        "hold",
                        "then also opposite arm forward")
                .stages("only leg", "leg opposite arm")
                .varies("leg arm")
                .claims("indication stated: relief back pain", "benefit stated: muscles tone")
                .hasNo(EQUIPMENT, ANGLES, CUES, MISTAKES, MODIFICATIONS, LINKS, CAUTIONS, DEFECTS);
    }

    private static EntryRow bridge() {
        return entry("002/8", LowBack.GLUTE_BRIDGE)
                .isA("strengthen", "beginner")
                .named("~Bridge")
                .at(8)
                .forLevel("beginner")
                .dose("hold")
                .defects("missing-heading: heading bridge", "wrong-fact: legs ground hips")
                .starts("~supine: not said")
                .targets("involves deep-back")
                .moves("~dynamic active")
                .phases("~hip extension")
                .still("upper-body: down")
                .sides("~bilateral")
                .steps("~lift hips", "stay|hold")
                .cues("stillness: upper half ground|down")
                .modifications("harder time: longer", "harder load: resistance")
                .claims("ranking stated: classic best", "level stated: begun|starters|beginners")
                .hasNo(EQUIPMENT, ANGLES, MISTAKES, LINKS, CAUTIONS);
    }

    private static EntryRow pelvicTilts() {
        return entry("002/9", LowBack.HALF_KNEELING_PELVIC_THRUST)
                .isA("strengthen", "mobilise")
                .isNot("Pelvic tilt", "Kneeling pelvic tilt")
                .named("Pelvic Tilts")
                .at(9)
                .dose("each side")
                .starts("half-kneeling")
                .targets("involves core", "involves hip", "involves pelvis", "~activates abdominals")
                .moves("dynamic")
                .phases("~hip extension")
                .sides("each-side")
                .steps("one knee", "belly in", "hips forward", "other knee")
                .cues("imagery: belly scooped")
                .links("~related half-kneeling-hip-flexor-stretch")
                .elsewhere("~half-kneeling-hip-flexor-stretch related half-kneeling-pelvic-thrust")
                .hasNo(EQUIPMENT, ANGLES, MISTAKES, MODIFICATIONS, CAUTIONS, CLAIMS, DEFECTS);
    }

    private static EntryRow legsUpTheWall() {
        return entry("002/10", LowBack.LEGS_UP_THE_WALL)
                .isA("stretch", "relaxation")
                .atPace("gentle")
                .named("Legs Up The Wall")
                .at(10)
                .inSteps(4)
                .dose("hold: repetitions not said")
                .starts("supine")
                .ends("supine-legs-elevated on wall")
                .places("lower-limb: up wall")
                .needs("required wall", "progresses-with weight: used")
                .moves("~static")
                .until("foot: up wall comfortable")
                .sides("~bilateral")
                .steps(
                        "lie back wall",
                        "walk feet wall comfortable stretch",
                        "stay|hold",
                        "come down stretch out",
                        "again repetitions")
                .cues("pace: gently")
                .feels("ceiling: comfortable")
                .modifications("harder load weight: weights used")
                .cautions("limit back: gently overextend purpose")
                .hasNo(TARGETS, PHASES, ANGLES, MISTAKES, LINKS, CLAIMS, DEFECTS);
    }
}
