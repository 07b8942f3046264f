package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.lowback.EntryRow.entry;
import static org.therex.lowback.Group.ANGLES;
import static org.therex.lowback.Group.CAUTIONS;
import static org.therex.lowback.Group.CLAIMS;
import static org.therex.lowback.Group.CUES;
import static org.therex.lowback.Group.DEFECTS;
import static org.therex.lowback.Group.DOSE;
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

/** What the thirteen entries of article 003 say; the printed numbers run past their places, since one entry is lost. */
class Article003EntriesTest {

    private static final ImmutableList<EntryRow> ROWS = ImmutableList.of(
            childsPose(),
            supineTwist(),
            sittingRotationalStretch(),
            hamstringStretch(),
            kneeToChest(),
            catCow(),
            trunkRotationStretch(),
            kneelingLungeStretch(),
            piriformisStretch(),
            sphinxPose(),
            legsUpTheWallPose(),
            hipAirplanes(),
            selfMassage());

    @TestFactory
    Stream<DynamicTest> anEntryIsHeldWhole() {
        return ROWS.stream().map(EntryRow::test);
    }

    @Test
    void everyEntryHasARow() {
        assertThat(ROWS)
                .extracting(EntryRow::entry)
                .containsExactly(
                        "003/1", "003/2", "003/3", "003/4", "003/5", "003/6", "003/7", "003/8", "003/9", "003/10",
                        "003/11", "003/12", "003/13");
    }

    private static EntryRow childsPose() {
        return entry("003/1", LowBack.CHILDS_POSE)
                .isA("stretch", "yoga", "pain-relief")
                .named("Child's Pose")
                .at(1)
                .inSteps(4)
                .dose("hold 20-30 s, breathe deep into side ribs and back")
                .starts("quadruped")
                .ends("childs-pose")
                .places("hand: under shoulders", "knee: under hips", "hand: forward palms flat")
                .needs("none-needed", "optional folded-blanket: forehead", "optional block or cushion: seat")
                .targets("stretches abdominals: claims", "stretches back")
                .moves("~static")
                .phases("hip flexion + knee flexion + lumbar-spine flexion", "shoulder flexion")
                .until("buttock: heels", "head: forehead")
                .sides("~bilateral")
                .steps(
                        "hands knees shoulders hips",
                        "seat heels lower back round",
                        "arms forward palms forehead",
                        "stay|hold breathe deeply ribs back [deep]")
                .cues("palms flat", "lower back round", "breathing: deep side ribs back")
                .modifications(
                        "comfort folded-blanket: forehead not reach", "comfort block or cushion: seat not reach heels")
                .claims("indication stated: low back pain")
                .hasNo(ANGLES, MISTAKES, LINKS, CAUTIONS, DEFECTS);
    }

    private static EntryRow supineTwist() {
        return entry("003/2", LowBack.LOWER_TRUNK_ROTATION)
                .isA("stretch")
                .atPace("controlled")
                .named("Supine Twist")
                .alsoNamed("Lying Rotational Stretch")
                .at(2)
                .calledA("stretch")
                .inSteps(3)
                .dose("hold 10 s, each side")
                .starts("hook-lying")
                .needs("none-needed", "optional block or pillow: knees")
                .targets("stretches gluteals")
                .moves("~dynamic active")
                .phases("~lumbar-spine rotation + thoracic-spine rotation at once")
                .still("shoulder: floor")
                .sides("each-side")
                .steps("lie back", "bend knees", "~knees one side", "stay|hold", "other side")
                .cues("stillness: shoulders floor", "control")
                .varies("held")
                .modifications("easier support block or pillow: shoulder other lifts before knees")
                .claims("indication stated: sciatica", "rationale stated: tight gluteal worse sciatic nerve")
                .hasNo(ANGLES, MISTAKES, LINKS, CAUTIONS, DEFECTS);
    }

    private static EntryRow sittingRotationalStretch() {
        return entry("003/3", LowBack.SEATED_SPINAL_TWIST)
                .isA("stretch")
                .atPace("gentle")
                .named("Sitting Rotational Stretch")
                .at(3)
                .calledA("stretch")
                .inSteps(4)
                .dose("hold 10 s, each side, breathe out on twist")
                .defects("caption-mismatch: stool floor")
                .starts("long-sitting on floor")
                .places(
                        "foot same: flat across",
                        "lower-limb opposite: stretched",
                        "upper-limb opposite: round knee elbow outside")
                .needs("~optional cushion or folded-blanket or pillow: seat")
                .targets("stretches obliques", "stretches hip: some muscles", "stretches lower-limb: some muscles")
                .moves("~static")
                .phases("thoracolumbar-spine rotation [out]")
                .until("trunk: bent knee")
                .sides("each-side first right hand opposite")
                .steps(
                        "floor legs stretched",
                        "right leg left foot flat [right]",
                        "tall left arm right knee elbow outside [right]",
                        "out turn right [out] [right]",
                        "stay|hold",
                        "other side")
                .cues("tall", "pace: gently", "breathing: twist out")
                .modifications("comfort: pad seat need")
                .links("variant lower-trunk-rotation: lying floor uncomfortable")
                .elsewhere("lower-trunk-rotation substitute seated-spinal-twist: lying floor uncomfortable")
                .hasNo(ANGLES, MISTAKES, CAUTIONS, CLAIMS);
    }

    private static EntryRow hamstringStretch() {
        return entry("003/4", LowBack.SUPINE_HAMSTRING_STRETCH_STRAP)
                .isA("stretch")
                .atPace("relaxed")
                .named("Hamstring Stretch")
                .at(4)
                .calledA("stretch")
                .starts("supine on floor: mat")
                .places("foot: ball strap towel")
                .needs("required resistance-band or strap or towel: foot", "optional mat")
                .targets("stretches hamstrings primary")
                .moves("~static")
                .phases("hip flexion", "~knee extension")
                .still("shoulder: down")
                .until("thigh: chest")
                .sides("~each-side")
                .steps("back towel strap one foot", "raise leg loop", "~other")
                .cues("stillness: shoulders down upper body relaxed", "thigh chest foot face")
                .modifications("easier range: bend knee flexible lower back")
                .claims(
                        "ranking stated: lying seated fold",
                        "rationale stated: stretched sat",
                        "rationale study-uncited: recent hamstrings back pain")
                .hasNo(DOSE, ANGLES, MISTAKES, LINKS, CAUTIONS, DEFECTS);
    }

    private static EntryRow kneeToChest() {
        return entry("003/5", LowBack.SINGLE_KNEE_TO_CHEST)
                .isA("stretch")
                .named("Knee-to-Chest Stretch")
                .at(5)
                .calledA("stretch")
                .dose("hold 5 s, alternating sides")
                .starts("hook-lying")
                .places("hand: both knee", "lower-limb opposite: bent straight")
                .targets("stretches lower-limb", "stretches lower-back")
                .moves("static passive")
                .phases("hip flexion passive + lumbar-spine flexion passive")
                .still("shoulder: flat")
                .until("knee: chest")
                .sides("alternating")
                .steps("back bent knees", "one knee both hands chest", "stay|hold", "other knee")
                .cues("stillness: shoulders flat", "not straighten other leg")
                .cautions("not-for: stretches more small range motion")
                .hasNo(EQUIPMENT, ANGLES, MISTAKES, MODIFICATIONS, LINKS, CLAIMS, DEFECTS);
    }

    private static EntryRow catCow() {
        return entry("003/6", LowBack.CAT_COW)
                .isA("mobilise")
                .isMadeOf("Cat stretch", "Cow pose")
                .named("Cat Stretch and Cow Pose")
                .at(6)
                .calledA("stretch")
                .inSteps(4)
                .dose("several repetitions, hold 5 s each phase, breathe with movement")
                .starts("quadruped: level spine")
                .places("elbow: slightly bent")
                .targets(
                        "stretches back-flexors",
                        "stretches back-extensors",
                        "stretches hip: muscles",
                        "involves back-flexors",
                        "involves back-extensors",
                        "involves hip: muscles")
                .moves("~cyclic active")
                .phases(
                        "cervical-spine flexion + thoracolumbar-spine flexion",
                        "cervical-spine extension + thoracolumbar-spine extension")
                .until(
                        "head: down round",
                        "scapula: up round",
                        "abdomen: low|down hollow",
                        "head: chin little hollow",
                        "chest: arms hollow")
                .sides("~bilateral")
                .steps(
                        "hands knees level elbows",
                        "round head shoulder blades",
                        "stay|hold cat",
                        "belly chin little chest arms",
                        "stay|hold cow",
                        "breath")
                .cues("breathing: time")
                .mistakes("craning neck")
                .hasNo(EQUIPMENT, ANGLES, MODIFICATIONS, LINKS, CAUTIONS, CLAIMS, DEFECTS);
    }

    private static EntryRow trunkRotationStretch() {
        return entry("003/7", LowBack.STANDING_TRUNK_ROTATION)
                .isA("stretch")
                .atPace("gentle")
                .isNot("Trunk rotation")
                .named("Trunk Rotation Stretch")
                .at(7)
                .calledA("stretch")
                .dose("hold 10 s")
                .starts("standing")
                .places("hand: clasped below|lower chest")
                .phases("thoracolumbar-spine rotation")
                .sides("~each-side")
                .steps("stand clasp hands chest", "turn gently without leaning", "stay|hold", "~other side")
                .mistakes("leaning")
                .varies("held")
                .modifications("harder: raise hands")
                .claims(
                        "benefit study-uncited 2017: study spine pelvis lasting|chronic pain",
                        "benefit belief: experts name")
                .distinctions("~lower-trunk-rotation: back")
                .hasNo(EQUIPMENT, TARGETS, ANGLES, CUES, LINKS, CAUTIONS, DEFECTS);
    }

    private static EntryRow kneelingLungeStretch() {
        return entry("003/8", LowBack.HALF_KNEELING_HIP_FLEXOR_STRETCH)
                .isA("stretch")
                .named("Kneeling Lunge Stretch")
                .at(8)
                .calledA("stretch")
                .dose("hold 10 s, each side")
                .starts("half-kneeling")
                .places("foot: one front flat", "hand: knee front")
                .defines("~kneeling one knee")
                .targets("stretches hip-flexors")
                .moves("~static")
                .phases("~hip extension: lean")
                .angles("knee about 90 flexion: front")
                .sides("each-side")
                .steps("one foot flat front right angle", "hands knee front", "lean little", "stay|hold", "other side")
                .cues("hips same|even weight")
                .varies("lean")
                .claims("~indication stated: tight", "rationale stated: tight pelvis line")
                .hasNo(EQUIPMENT, MISTAKES, MODIFICATIONS, LINKS, CAUTIONS, DEFECTS);
    }

    private static EntryRow piriformisStretch() {
        return entry("003/9", LowBack.PIRIFORMIS_STRETCH_FIGURE_FOUR)
                .isA("stretch")
                .atPace("gentle")
                .isNot("Piriformis stretch")
                .named("Piriformis Stretch")
                .at(9)
                .calledA("stretch")
                .dose("hold at least 10 s, each side")
                .defects("wrong-fact: piriformis lower back")
                .starts("hook-lying")
                .places("ankle: across other knee")
                .targets("stretches piriformis")
                .moves("~static")
                .phases("hip external-rotation", "hip flexion")
                .until("lower-limb: support chest")
                .sides("each-side")
                .steps("back bent knees", "ankle other knee", "leg chest", "stay|hold", "other")
                .cues("upper|top foot protects knee", "pace: gentle")
                .claims("indication stated: piriformis sciatica", "anatomy stated: lower back")
                .elsewhere("~piriformis-stretch-cross-body piriformis-stretch-figure-four")
                .hasNo(EQUIPMENT, ANGLES, MISTAKES, MODIFICATIONS, LINKS, CAUTIONS);
    }

    private static EntryRow sphinxPose() {
        return entry("003/10", LowBack.SPHINX_POSE)
                .isA("stretch", "mobilise")
                .atPace("slow", "small")
                .named("Sphinx Pose")
                .alsoNamed("Back Extension")
                .at(10)
                .printed(11)
                .inSteps(3)
                .dose("hold: breathe")
                .defects("number-gap: 11 tenth lost")
                .starts("prone-on-elbows")
                .places("forearm: chest")
                .targets("stretches back")
                .moves("static passive")
                .phases("lumbar-spine extension passive")
                .until("chest: comfortable")
                .sides("~bilateral")
                .steps("front forearms chest", "chest forward rise comfortable", "stay|remain breathe", "slowly lower")
                .cues("chest forward", "head line", "no further comfortable")
                .mistakes("craning neck", "arching too far")
                .feels("ceiling back: comfortable")
                .links("~related prone-press-up: milder")
                .cautions("caution back: pain injury care")
                .elsewhere("~prone-press-up related sphinx-pose", "~prone-press-up sphinx-pose")
                .hasNo(EQUIPMENT, ANGLES, MODIFICATIONS, CLAIMS);
    }

    private static EntryRow legsUpTheWallPose() {
        return entry("003/11", LowBack.LEGS_UP_THE_WALL)
                .isA("relaxation", "stretch")
                .atPace("relaxed")
                .named("Legs Up the Wall Pose")
                .at(11)
                .defects("number-gap: no number 11 13 12 eleventh")
                .starts("supine-legs-elevated on wall")
                .places("buttock: near wall", "lower-limb: up wall")
                .needs("required wall")
                .adjusts("far|distance wall flexible hamstrings buttocks")
                .targets("~stretches hamstrings: distance", "~stretches gluteals: distance")
                .moves("~static")
                .sides("~bilateral")
                .steps("back wall", "~stay|hold", "buttocks near wall legs up", "relax breathe deeply [deep]")
                .cues("relax", "breathing: deep")
                .varies("resting")
                .modifications("comfort wall: bend knees feet wall uncomfortable")
                .hasNo(DOSE, PHASES, ANGLES, MISTAKES, LINKS, CAUTIONS, CLAIMS);
    }

    private static EntryRow hipAirplanes() {
        return entry("003/12", LowBack.HIP_AIRPLANE)
                .isA("balance", "stabilise", "strengthen")
                .named("Hip Airplanes")
                .at(12)
                .printed(13)
                .inSteps(6)
                .dose("each side")
                .defects("number-gap: 13 twelfth lost")
                .starts("single-leg-stance")
                .needs("none-needed", "optional wall: hand")
                .targets("~involves gluteals", "~involves hip-rotators")
                .moves("~dynamic active")
                .phases(
                        "hip hip-hinge",
                        "pelvis pelvic-rotation: towards standing leg",
                        "pelvis pelvic-rotation: level",
                        "pelvis pelvic-rotation: away",
                        "pelvis pelvic-rotation: level",
                        "hip flexion: lower")
                .angles("hip about 45 from-vertical: lean")
                .until("lower-limb: free line trunk", "hip: both level floor")
                .sides("each-side")
                .steps(
                        "one leg 45 free leg line trunk",
                        "pelvis towards leg",
                        "level",
                        "pelvis other way opens",
                        "level",
                        "lower",
                        "other leg")
                .cues("alignment: hips height|parallel floor")
                .modifications("easier support wall: hand wall balance", "easier range: open not required")
                .hasNo(MISTAKES, LINKS, CAUTIONS, CLAIMS);
    }

    private static EntryRow selfMassage() {
        return entry("003/13", LowBack.BALL_RELEASE_LOW_BACK)
                .isA("self-massage")
                .atPace("relaxed")
                .named("Self-Massage Stretch")
                .at(13)
                .printed(14)
                .calledA("self-massage", "stretch")
                .inSteps(6)
                .dose("hold 30 counts each spot, several spots, each side: inch up")
                .defects("number-gap: 14 thirteenth lost")
                .starts("hook-lying: ball soft above pelvis")
                .places("lower-back: soft above pelvis ball")
                .needs("required lacrosse-ball or rolled-socks or tennis-ball: harder intense")
                .targets("massages lower-back: soft above pelvis")
                .moves("")
                .phases("hip flexion")
                .until("knee: chest without pain")
                .sides("each-side target same")
                .steps(
                        "back bent knees raise hip",
                        "ball soft above pelvis",
                        "lower",
                        "knee side chest without pain",
                        "wait",
                        "up inch repeat",
                        "other side")
                .cues("relaxed", "breathing: breathing")
                .feels("ceiling knee: no pain")
                .modifications(
                        "harder hardness lacrosse-ball: harder intense",
                        "~easier hardness rolled-socks or tennis-ball: softer less")
                .cautions("never-load vertebral-column: never spine", "limit knee: far hurts|pain")
                .hasNo(ANGLES, MISTAKES, LINKS, CLAIMS);
    }
}
