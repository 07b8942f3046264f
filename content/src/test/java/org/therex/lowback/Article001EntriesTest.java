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

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the seventeen entries of article 001 say; the first is what the next ten begin with. */
class Article001EntriesTest {

    private static final ImmutableList<EntryRow> ROWS = ImmutableList.of(
            coreActivation(),
            stabilizationHipExtension(),
            stabilizationSuperman(),
            birdDog(),
            bentKneeFallOut(),
            pelvicTilt(),
            kneelingPelvicTilt(),
            gluteBridge(),
            sidePlank(),
            frontPlank(),
            partialCrunches(),
            piriformisStretches(),
            kneelingHipFlexorStretches(),
            standingHipFlexorStretches(),
            kneelingQlStretches(),
            sittingQlStretch(),
            foamRolling());

    @TestFactory
    Stream<DynamicTest> anEntryIsHeldWhole() {
        return ROWS.stream().map(EntryRow::test);
    }

    @Test
    void everyEntryHasARow() {
        assertThat(ROWS)
                .extracting(EntryRow::entry)
                .containsExactly(
                        "001/1", "001/2", "001/3", "001/4", "001/5", "001/6", "001/7", "001/8", "001/9", "001/10",
                        "001/11", "001/12", "001/13", "001/14", "001/15", "001/16", "001/17");
    }

    private static EntryRow coreActivation() {
        return entry("001/1", LowBack.CORE_ACTIVATION)
                .isA("activate", "stabilise", "physiotherapy")
                .named("Core Activation – transversus abdominis and pelvic floor with gluteus maximus")
                .at(1)
                .in("Stability")
                .calledA("stabilise")
                .inSteps(6)
                .defects("ambiguous: six seven")
                .dose(
                        "up to 3 sets, repetitions until fatigue or until form loss, hold a few seconds, rest between sets, breathe deep; or rest between bouts, bouts of 1-5, very often through the day")
                .starts("hook-lying")
                .places("hand: fingertips inward|inside hip bones")
                .targets(
                        "activates pelvic-floor",
                        "activates transversus-abdominis",
                        "activates gluteus-maximus",
                        "strengthens pelvic-floor",
                        "strengthens transversus-abdominis",
                        "strengthens gluteus-maximus",
                        "relaxes superficial-abdominals")
                .moves("static active")
                .phases(": isometric")
                .inOrder("activation pelvic-floor, transversus-abdominis, gluteus-maximus")
                .sides("~bilateral")
                .steps(
                        "lie back knees bent",
                        "hip fingertips feel deep muscle",
                        "lift pelvic floor",
                        "navel in up",
                        "deep breath surface soft [deep]",
                        "squeeze buttocks",
                        "breathe hold go|release [deep]")
                .cues(
                        "imagery: stop urine",
                        "imagery: navel spine head",
                        "tactile: feel fingertips",
                        "breathing: deep before hold")
                .feels("fatigue: burn squat")
                .claims("ranking belief: most important", "ranking belief: single best")
                .hasNo(EQUIPMENT, ANGLES, MISTAKES, MODIFICATIONS, LINKS, CAUTIONS);
    }

    private static EntryRow stabilizationHipExtension() {
        return entry("001/2", LowBack.PRONE_HIP_EXTENSION)
                .isA("stabilise", "strengthen")
                .atPace("slow")
                .named("Stabilization Hip Extension")
                .at(2)
                .in("Stability")
                .calledA("stabilise")
                .inSteps(3)
                .dose("each side left first")
                .starts("prone: neutral")
                .places("knee same: straight")
                .targets("activates core", "strengthens gluteals primary: most", "assists lower-back secondary: little")
                .moves("~dynamic active")
                .phases("hip extension", "~hip flexion")
                .still("back + pelvis: not move")
                .sides("each-side first left")
                .steps(
                        "front",
                        "tense|activate core buttocks",
                        "lift left leg knee straight [left]",
                        "lower slowly",
                        "right leg [right]")
                .cues("stillness: back pelvis still", "tactile: hands pelvis side", "buttocks most lifting")
                .mistakes("pelvis drops", "back lifts")
                .links("prerequisite core-activation", "progression superman-alternating")
                .hasNo(EQUIPMENT, ANGLES, MODIFICATIONS, CAUTIONS, CLAIMS, DEFECTS);
    }

    private static EntryRow stabilizationSuperman() {
        return entry("001/3", LowBack.SUPERMAN_ALTERNATING)
                .isA("stabilise", "strengthen")
                .named("Stabilization Superman")
                .at(3)
                .in("Stability")
                .calledA("stabilise")
                .inSteps(3)
                .dose("alternating sides")
                .starts("prone")
                .places("head: chin tucked", "upper-limb: ears")
                .targets("activates core", "~activates gluteals", "~activates back-extensors", "~activates shoulder")
                .moves("~dynamic active")
                .phases(
                        "hip extension + shoulder flexion at once: opposite",
                        "~hip flexion + shoulder extension at once")
                .still("pelvis + upper-body: steady")
                .sides("alternating pairs opposite")
                .steps(
                        "front arms ears chin tucked",
                        "tense|activate core",
                        "lift arm leg other|opposite",
                        "lower",
                        "change other")
                .cues("stillness: pelvis upper body steady")
                .mistakes("side leg")
                .links("prerequisite core-activation", "regression prone-hip-extension")
                .hasNo(EQUIPMENT, ANGLES, MODIFICATIONS, CAUTIONS, CLAIMS, DEFECTS);
    }

    private static EntryRow birdDog() {
        return entry("001/4", LowBack.BIRD_DOG)
                .isA("stabilise")
                .named("Bird Dog")
                .at(4)
                .in("Stability")
                .calledA("stabilise")
                .inSteps(3)
                .dose("alternating sides")
                .starts("quadruped")
                .places("knee: hips", "hand: shoulders", "back: straight", "head: chin tucked")
                .targets("activates core", "activates gluteals")
                .moves("~dynamic active")
                .phases(
                        "hip extension + shoulder flexion: opposite",
                        "thoracolumbar-spine anti-rotation isometric: trunk")
                .still("pelvis + trunk: not move")
                .sides("alternating pairs opposite")
                .steps(
                        "hands knees",
                        "knees hips hands shoulders back straight chin",
                        "tense|activate core buttocks",
                        "leg opposite arm",
                        "change other")
                .cues("stillness: trunk pelvis still")
                .mistakes("trunk pelvis moves turns|rotates")
                .links("prerequisite core-activation")
                .hasNo(EQUIPMENT, ANGLES, MODIFICATIONS, CAUTIONS, CLAIMS, DEFECTS);
    }

    private static EntryRow bentKneeFallOut() {
        return entry("001/5", LowBack.BENT_KNEE_FALLOUT)
                .isA("stabilise")
                .named("Bent Knee Fall Out")
                .alsoNamed("Core Fall Out")
                .at(5)
                .in("Stability")
                .calledA("stabilise")
                .inSteps(3)
                .pictures("core fall out")
                .dose("alternating sides")
                .starts("hook-lying: neutral")
                .defines("neutral lumbar slightly arched")
                .targets("activates core")
                .moves("~dynamic active")
                .phases(
                        "hip abduction + hip external-rotation at once: one bent leg",
                        "~hip adduction + hip internal-rotation at once")
                .still("lower-back + pelvis: one leg")
                .sides("alternating")
                .steps("back knees bent arch", "tense|engage core", "open one leg", "middle", "other leg")
                .cues("stillness: only leg lower back still")
                .mistakes("pelvis moves")
                .links("prerequisite core-activation")
                .hasNo(EQUIPMENT, ANGLES, MODIFICATIONS, CAUTIONS, CLAIMS, DEFECTS);
    }

    private static EntryRow pelvicTilt() {
        return entry("001/6", LowBack.SUPINE_PELVIC_TILT)
                .isA("mobilise", "motor-control", "pain-relief")
                .atPace("gentle", "slow")
                .isNot("Kneeling pelvic tilt", "Pelvic tilts on one knee")
                .named("Pelvic Tilt")
                .at(6)
                .in("Stability")
                .calledA("stabilise")
                .inSteps(4)
                .defects("ambiguous: four five")
                .starts("hook-lying on floor")
                .defines("anterior forward arches", "posterior backward flattens")
                .targets("activates core")
                .moves("cyclic active")
                .phases(
                        "pelvis posterior-pelvic-tilt: flat",
                        ": neutral",
                        "pelvis anterior-pelvic-tilt: arch",
                        ": neutral")
                .until("lower-back: flat arched floor")
                .sides("~bilateral")
                .steps(
                        "back knees bent",
                        "tense|engage core",
                        "backward flat",
                        "neutral",
                        "forward arches floor",
                        "neutral",
                        "go on|repeat")
                .cues("pace: gently slowly")
                .links("prerequisite core-activation", "variant quadruped-pelvic-tilt")
                .claims("indication stated: control low back pain")
                .dose("not stated: repeat not said")
                .hasNo(EQUIPMENT, ANGLES, MISTAKES, MODIFICATIONS, CAUTIONS);
    }

    private static EntryRow kneelingPelvicTilt() {
        return entry("001/7", LowBack.QUADRUPED_PELVIC_TILT)
                .isA("mobilise", "motor-control")
                .isNot("Pelvic tilt", "Pelvic tilts on one knee")
                .named("Kneeling Pelvic Tilt")
                .at(7)
                .in("Stability")
                .calledA("stabilise")
                .inSteps(3)
                .defects("ambiguous: kneeling hands knees")
                .starts("quadruped")
                .places("knee: hips", "hand: shoulders", "head: chin tucked")
                .targets("~activates core")
                .moves("cyclic active")
                .phases("pelvis anterior-pelvic-tilt", "pelvis posterior-pelvic-tilt")
                .still("upper-back: pelvis")
                .sides("~bilateral")
                .steps("hands knees hips shoulders chin", "~core", "pelvis forward backward turns|alternate")
                .cues("pelvis nowhere|only")
                .mistakes("upper back arch round")
                .links("prerequisite core-activation", "variant supine-pelvic-tilt: same movement")
                .hasNo(DOSE, EQUIPMENT, ANGLES, MODIFICATIONS, CAUTIONS, CLAIMS);
    }

    private static EntryRow gluteBridge() {
        return entry("001/8", LowBack.GLUTE_BRIDGE)
                .isA("strengthen")
                .atPace("slow", "controlled")
                .named("Glute Bridge")
                .at(8)
                .in("Stability")
                .calledA("stabilise")
                .inSteps(3)
                .starts("hook-lying")
                .places("foot: hips")
                .targets("strengthens gluteals", "activates core", "activates lower-abdominals")
                .moves("~dynamic active")
                .phases("hip extension", "pelvis posterior-pelvic-tilt: optional top")
                .sides("~bilateral")
                .steps(
                        "back knees bent",
                        "feet hips",
                        "tense|brace core",
                        "lift hips",
                        "squeeze buttocks",
                        "lower slowly",
                        "again")
                .cues("control down")
                .modifications("harder complexity: top every repetition tilt hip bones navel")
                .links("prerequisite core-activation")
                .hasNo(DOSE, EQUIPMENT, ANGLES, MISTAKES, CAUTIONS, CLAIMS, DEFECTS);
    }

    private static EntryRow sidePlank() {
        return entry("001/9", LowBack.SIDE_PLANK_BENT_KNEE)
                .isA("stabilise", "strengthen")
                .isNot("Side plank")
                .named("Side Plank")
                .at(9)
                .in("Stability")
                .calledA("stabilise")
                .inSteps(3)
                .pictures("side plank")
                .dose("hold until fatigue, each side, rest between sides")
                .starts("side-propped-elbow: side elbow")
                .ends("~side-plank-on-knees")
                .places("elbow: directly under shoulder", "knee: right angle", "thigh: line trunk")
                .targets(
                        "activates core",
                        "~activates obliques",
                        "~activates quadratus-lumborum",
                        "~activates gluteus-medius")
                .moves("static active")
                .phases("thoracolumbar-spine anti-lateral-flexion isometric")
                .angles("knee exactly 90 flexion")
                .until("pelvis: line trunk thighs")
                .sides("each-side")
                .steps("side elbow under shoulder", "deep trunk|core", "pelvis line", "tired rest", "other side")
                .cues("alignment: picture")
                .links("prerequisite core-activation")
                .distinctions("~side-plank: full straight shorter lever")
                .hasNo(EQUIPMENT, MISTAKES, MODIFICATIONS, CAUTIONS, CLAIMS, DEFECTS);
    }

    private static EntryRow frontPlank() {
        return entry("001/10", LowBack.FOREARM_PLANK)
                .isA("stabilise")
                .named("Front Plank")
                .at(10)
                .in("Stability")
                .calledA("stabilise")
                .inSteps(4)
                .dose("hold")
                .starts("quadruped")
                .ends("forearm-plank: forearms toes chin tucked")
                .places("head: chin tucked")
                .targets("activates core")
                .moves("static active")
                .phases("~thoracolumbar-spine anti-extension isometric")
                .until("whole-body: straight line")
                .sides("~bilateral")
                .steps("hands knees", "deep trunk|core chin", "forearms toes", "straight line", "stay|hold")
                .cues("alignment: straight line")
                .mistakes("arch")
                .modifications("easier base-of-support: feet hips wider")
                .links("prerequisite core-activation")
                .hasNo(EQUIPMENT, ANGLES, CAUTIONS, CLAIMS, DEFECTS);
    }

    private static EntryRow partialCrunches() {
        return entry("001/11", LowBack.PARTIAL_CRUNCH)
                .isA("strengthen")
                .named("Partial Crunches")
                .at(11)
                .in("Stability")
                .calledA("stabilise")
                .inSteps(4)
                .starts("hook-lying: knees bent")
                .places("foot: flat", "upper-limb: behind head support")
                .targets("strengthens abdominals", "~strengthens rectus-abdominis", "~strengthens obliques")
                .moves("~dynamic active")
                .phases("cervical-spine chin-tuck + thoracic-spine flexion [out]")
                .still("lower-back: flat")
                .until("elbow: near knees")
                .sides("~bilateral")
                .steps(
                        "back knees feet flat",
                        "deep trunk|core",
                        "tighten flat",
                        "hands behind head",
                        "chin lift head shoulders elbows knees out [out]")
                .links("prerequisite core-activation")
                .hasNo(DOSE, EQUIPMENT, ANGLES, CUES, MISTAKES, MODIFICATIONS, CAUTIONS, CLAIMS, DEFECTS);
    }

    private static EntryRow piriformisStretches() {
        return entry("001/12", LowBack.PIRIFORMIS_STRETCH_CROSS_BODY)
                .isA("stretch")
                .atPace("gentle")
                .isNot("Piriformis stretch")
                .named("Piriformis Stretches")
                .at(12)
                .in("Stretches")
                .calledA("stretch")
                .inSteps(3)
                .dose("hold, each side right first")
                .starts("supine on floor")
                .targets("stretches piriformis", "stretches deep-hip-rotators: deep buttock")
                .moves("~static passive")
                .phases("hip adduction + hip flexion")
                .until("knee: across chest other")
                .sides("each-side first right hand opposite")
                .steps(
                        "floor back",
                        "right knee chest [right]",
                        "left hand left [right]",
                        "stay|hold [right]",
                        "left knee right hand [left]")
                .cues("pace: gently")
                .feels("target buttock: deep buttock", "ceiling: normal range")
                .distinctions("~piriformis-stretch-figure-four: ankle crossed")
                .hasNo(EQUIPMENT, ANGLES, MISTAKES, MODIFICATIONS, LINKS, CAUTIONS, CLAIMS, DEFECTS);
    }

    private static EntryRow kneelingHipFlexorStretches() {
        return entry("001/13", LowBack.HALF_KNEELING_HIP_FLEXOR_STRETCH)
                .isA("stretch")
                .atPace("gentle")
                .named("Kneeling Hip Flexor Stretches")
                .at(13)
                .in("Stretches")
                .calledA("stretch")
                .inSteps(3)
                .dose("hold, each side")
                .starts("half-kneeling")
                .defines("~kneeling one knee not all fours")
                .targets("stretches hip-flexors")
                .moves("~static")
                .phases("pelvis posterior-pelvic-tilt", "hip extension")
                .angles("hip exactly 90 flexion: front")
                .until("lower-back: flat")
                .sides("each-side")
                .steps(
                        "kneel one knee right angle",
                        "tuck pelvis lower back flat",
                        "press hip forward",
                        "stay|hold",
                        "other knee")
                .cues("tuck first", "pace: gently")
                .feels("target hip: front hip")
                .claims("ranking belief: best single hip flexor")
                .hasNo(EQUIPMENT, MISTAKES, MODIFICATIONS, LINKS, CAUTIONS, DEFECTS);
    }

    private static EntryRow standingHipFlexorStretches() {
        return entry("001/14", LowBack.STANDING_HIP_FLEXOR_STRETCH)
                .isA("stretch")
                .named("Standing Hip Flexor Stretches")
                .at(14)
                .in("Stretches")
                .calledA("stretch")
                .inSteps(3)
                .dose("hold, each side")
                .defects("misplaced-caption: both hip flexor before", "ambiguous: three four")
                .starts("split-stance")
                .places("knee: rear slightly bent")
                .targets("stretches hip-flexors: front rear hip")
                .moves("~static")
                .phases("pelvis posterior-pelvic-tilt", "~hip extension: weight")
                .until(": weight front")
                .sides("each-side")
                .steps("one foot before back slightly bent", "tuck pelvis", "weight front", "stay|hold", "change|other")
                .modifications("harder: arm over|up head")
                .links("variant half-kneeling-hip-flexor-stretch")
                .elsewhere("~half-kneeling-hip-flexor-stretch variant standing-hip-flexor-stretch")
                .hasNo(EQUIPMENT, ANGLES, CUES, MISTAKES, CAUTIONS, CLAIMS);
    }

    private static EntryRow kneelingQlStretches() {
        return entry("001/15", LowBack.QUADRUPED_QL_STRETCH)
                .isA("stretch", "mobilise", "pain-relief")
                .atPace("slow")
                .named("Kneeling QL Stretches")
                .at(15)
                .in("Stretches")
                .calledA("stretch")
                .dose("alternating sides")
                .starts("quadruped")
                .defines("~kneeling hands knees", "quadratus lumborum side lower back")
                .targets("stretches quadratus-lumborum", "stretches lower-back: side")
                .moves("~dynamic active")
                .phases(
                        "pelvis pelvic-hitch left + thoracolumbar-spine lateral-flexion left at once",
                        "pelvis pelvic-hitch right + thoracolumbar-spine lateral-flexion right at once")
                .sides("alternating")
                .steps("hands knees", "trunk left look hip head one [left]", "right side [right]")
                .cues("gaze: look hip", "analogy: slowly wag tail")
                .claims("indication stated: pain lower back quadratus lumborum")
                .hasNo(EQUIPMENT, ANGLES, MISTAKES, MODIFICATIONS, LINKS, CAUTIONS, DEFECTS);
    }

    private static EntryRow sittingQlStretch() {
        return entry("001/16", LowBack.SEATED_QL_STRETCH)
                .isA("stretch")
                .named("Sitting QL Stretch")
                .alsoNamed("Seated QL Stretch")
                .at(16)
                .in("Stretches")
                .calledA("stretch")
                .dose("hold")
                .starts("short-sitting on bed or chair: edge")
                .needs("required bed or chair: edge")
                .places("lower-limb same: straight out across|opposite", "lower-limb opposite: bent comfortable")
                .targets("stretches quadratus-lumborum")
                .moves("~static")
                .phases("thoracolumbar-spine lateral-flexion + thoracolumbar-spine rotation at once")
                .until("trunk: over straight leg away")
                .sides("one-side target opposite")
                .steps(
                        "edge chair bed",
                        "side straight across|opposite bend other comfortable",
                        "lean over straight leg turn away",
                        "stay|hold")
                .feels("target lower-back: low side across|opposite straight leg")
                .links("variant quadruped-ql-stretch")
                .elsewhere("~quadruped-ql-stretch variant seated-ql-stretch")
                .hasNo(ANGLES, CUES, MISTAKES, MODIFICATIONS, CAUTIONS, CLAIMS, DEFECTS);
    }

    private static EntryRow foamRolling() {
        return entry("001/17", LowBack.FOAM_ROLL_GLUTES)
                .isA("self-massage")
                .named("Foam Rolling for the Glutes")
                .alsoNamed("Foam Rolling for Other Muscles")
                .at(17)
                .in("Foam rolling")
                .starts("roller-sitting on ball or roller: one buttock floor")
                .needs("required foam-roller or small-ball")
                .targets("massages gluteals any-muscle")
                .moves("~cyclic")
                .phases(": front back")
                .sides("one-side")
                .steps("roller floor sit one buttock", "roll front back")
                .claims("ranking stated: better small ball", "indication practice: clinic recommends themselves")
                .dose("not stated: one side")
                .hasNo(ANGLES, CUES, MISTAKES, MODIFICATIONS, LINKS, CAUTIONS, DEFECTS);
    }
}
