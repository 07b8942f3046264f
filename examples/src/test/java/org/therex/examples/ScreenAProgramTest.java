package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.therex.lowback.LowBackProgram;

/** Read by hand against the rules: four exercises lean on the wrist, one curls the spine, five may make one fall. */
class ScreenAProgramTest {

    @Test
    void writesTheScreeningWithItsReasonsForAPhysiotherapist() {
        assertThat(ScreenAProgram.report(LowBackProgram.STABLE_AND_SUPPLE.program(), ScreenAProgram.PERSON))
                .isEqualTo("""
                        Physiotherapy exercises for a painful lower back
                        ================================================
                        Screened by the rules of 2026.1 for: osteoporosis present; wrist-pain present;
                        falls-risk unknown; blood pressure 128/82 mmHg. Everything else was absent.
                        The rules are proposed. "Nothing found" does not mean safe; a clinician
                        decides.

                        Only with modifications: 5
                        --------------------------
                          - Bird dog (alternating sides)
                            Why: wrist-pain present; wrist extension load 2 (on hands and knees),
                            limit 2.
                            Advice: Do not lean on a hand that is bent back.
                            Can be done with: Put your fists down in place of your palms, so that your
                            wrists stay straight.
                            Can be done with: Raise the heels of your hands on a rolled mat or a
                            folded blanket.
                            Can be done with: Rest your forearms on a step or firm cushions that keep
                            your back level.
                            Rule: wrist-load, expert opinion, as of 2026-11-21: Pages on wrist pain
                            and carpal tunnel syndrome.
                            Instead: Glute bridge (same target, nearby target, nothing open); or Bent
                            knee fallout (same target, same category, nothing open).
                          - Quadruped pelvic tilt (not stated)
                            Why: wrist-pain present; wrist extension load 2 (on hands and knees),
                            limit 2.
                            Advice: Do not lean on a hand that is bent back.
                            Can be done with: Put your fists down in place of your palms, so that your
                            wrists stay straight.
                            Can be done with: Raise the heels of your hands on a rolled mat or a
                            folded blanket.
                            Can be done with: Rest your forearms on a step or firm cushions that keep
                            your back level.
                            Can be done with: Do it on a firm chair, rocking on your sitting bones.
                            Rule: wrist-load, expert opinion, as of 2026-11-21: Pages on wrist pain
                            and carpal tunnel syndrome.
                            Instead: Supine pelvic tilt (linked, same family, same target, same
                            category, same goal, nothing open); or Glute bridge (same target, nearby
                            target, nothing open).
                          - Partial crunch (not stated)
                            Why: osteoporosis present; lumbar flexion load 2 (repeated curling up with
                            a light load), limit 2.
                            Advice: Bend at the hips and keep the spine in its neutral curve. Avoid
                            bending and twisting the spine fast, again and again, under load, with
                            force or to the end of its range. Strength, balance and back muscle work
                            is to be encouraged.
                            Can be done with: Raise only your head and the tops of your shoulders.
                            Rule: osteoporosis-no-fracture, consensus, as of 2026-11-21: Brooke-Wavell
                            2022: consensus on exercise and osteoporosis; Too Fit To Fracture, 2014
                            and 2015; Sinaki and Mikkelsen 1984: flexion or extension exercises in
                            osteoporosis of the spine; Bone Fit: basics of adapting Pilates.
                            Instead: Forearm plank (same target, nearby target, same category,
                            questions open).
                          - Quadruped QL stretch (alternating sides)
                            Why: wrist-pain present; wrist extension load 2 (on hands and knees),
                            limit 2.
                            Advice: Do not lean on a hand that is bent back.
                            Can be done with: Put your fists down in place of your palms, so that your
                            wrists stay straight.
                            Can be done with: Raise the heels of your hands on a rolled mat or a
                            folded blanket.
                            Can be done with: Rest your forearms on a step or firm cushions that keep
                            your back level.
                            Rule: wrist-load, expert opinion, as of 2026-11-21: Pages on wrist pain
                            and carpal tunnel syndrome.
                            Instead: Seated QL stretch (linked, same family, same target, nearby
                            target, same category, nothing open); or Lower trunk rotation (nearby
                            target, same category, same goal, nothing open).
                          - Foam rolling for the glutes (note "On one side.")
                            Why: wrist-pain present; wrist extension load 2 (on hands and knees),
                            limit 2.
                            Advice: Do not lean on a hand that is bent back.
                            Can be done with: Put your fists down in place of your palms, so that your
                            wrists stay straight.
                            Can be done with: Stand on both feet with your back to a wall, the ball
                            between it and your buttock, and roll by shifting a little to the left and
                            right.
                            Rule: wrist-load, expert opinion, as of 2026-11-21: Pages on wrist pain
                            and carpal tunnel syndrome.
                            Instead: nothing in the catalog.

                        Not enough information: 5
                        -------------------------
                          - Prone hip extension (each side left first)
                          - Alternating superman (alternating sides)
                          - Side plank, knees bent (hold until fatigue, each side, rest between sides)
                          - Forearm plank (hold)
                          - Half-kneeling hip flexor stretch (hold, each side)

                        Nothing found: 7
                        ----------------
                          - Core activation (up to 3 sets, repetitions until fatigue or until form
                            loss, hold a few seconds, rest between sets, breathe deep; or rest between
                            bouts, bouts of 1-5, very often through the day)
                          - Bent knee fallout (alternating sides)
                          - Supine pelvic tilt (note "Repeat; how often is not said.")
                          - Glute bridge (not stated)
                          - Cross-body piriformis stretch (hold, each side right first)
                          - Standing hip flexor stretch (hold, each side)
                          - Seated QL stretch (hold)

                        To ask
                        ------
                          - Have you fallen within a year, or do you feel unsteady?
                        """);
    }
}
