package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.exercise.ExerciseId;
import org.therex.prescription.Prescription;
import org.therex.safety.BloodPressure;
import org.therex.safety.ConditionQualifier;
import org.therex.safety.ExceededLimit;
import org.therex.safety.Finding;
import org.therex.safety.Person;
import org.therex.safety.Recommendation;
import org.therex.safety.RuleSet;
import org.therex.safety.Verdict;

/** A long hold and long lying are found whatever words the dose has for them. */
class LongHoldsTest {

    private static final RuleSet RULES = LowBackRules.ruleSet();
    private static final Finding ANEURYSM = Finding.present("aortic-aneurysm");

    private static Verdict screen(String exercise, String dose, Finding finding) {
        Person person = Person.withOnly(finding).toBuilder()
                .bloodPressure(BloodPressure.of(120, 80))
                .build();
        return RULES.forPerson(person)
                .screen(LowBack.catalog().find(ExerciseId.of(exercise)).orElseThrow(), Prescription.parse(dose));
    }

    /** Returns the rules that fired for what the exercise asks, each with the demands reached. */
    private static String fired(Verdict verdict) {
        return verdict.matches().stream()
                .filter(match -> !match.reached().isEmpty())
                .map(match -> match.rule().id() + " "
                        + match.reached().stream().map(LongHoldsTest::reached).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    private static String reached(ExceededLimit reached) {
        return reached.demand().code() + reached.level() + (reached.assumed() ? "?" : "");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    hold as long as you can,  ISO3
                    hold,                     ISO3?
                    hold several s,           ISO3?
                    tempo 3-60-3-0,           ISO3
                    for 2 min,                ISO3?
                    repetitions until fatigue,ISO3
                    """)
    void aBridgeHeldForAnUnknownTimeIsHeldForLong(String dose, String reached) {
        Finding pressure = Finding.present("hypertension").isNot(ConditionQualifier.UNCONTROLLED);

        assertThat(fired(screen("glute-bridge", dose, ANEURYSM))).isEqualTo("aortic-aneurysm-known " + reached);
        assertThat(fired(screen("glute-bridge", dose, pressure))).isEqualTo("hypertension-holds " + reached);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partial-crunch",
                "superman-alternating",
                "prone-hip-extension",
                "supine-pelvic-tilt",
                "hip-airplane",
                "quadruped-pelvic-tilt",
                "bent-knee-fallout",
                "cat-cow",
                "quadruped-ql-stretch",
                "half-kneeling-pelvic-thrust",
                "prone-press-up"
            })
    void whatMusclesHoldIsAHold(String exercise) {
        for (String dose : List.of("hold 60 s", "hold until fatigue", "repetitions until fatigue")) {
            assertThat(fired(screen(exercise, dose, ANEURYSM))).as(dose).isEqualTo("aortic-aneurysm-known ISO3");
        }
        for (String dose : List.of("10 reps", "10 reps, hold 5 s")) {
            assertThat(screen(exercise, dose, ANEURYSM).recommendation())
                    .as(dose)
                    .isEqualTo(Recommendation.NOTHING_FOUND);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    'hold 60 s, 10 reps', pregnancy-supine SUP2
                    '3 x 10, hold 30 s',  pregnancy-supine SUP2
                    for 10 min,           pregnancy-supine SUP2
                    hold as long as you can,pregnancy-supine SUP2
                    hold 60 s,            ''
                    '3 x 10, hold 5 s',   ''
                    """)
    void lyingOnTheBackAddsUpInASet(String dose, String fired) {
        Finding late = Finding.present("pregnancy").weeks(30);

        assertThat(fired(screen("supine-hamstring-stretch-strap", dose, late))).isEqualTo(fired);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    for 10 min,           PRN2
                    '3 reps, hold 30 s',  PRN2
                    '2 reps, hold 30 s',  ''
                    """)
    void lyingOnTheFrontAddsUpInASet(String dose, String reached) {
        assertThat(fired(screen("sphinx-pose", dose, Finding.present("lumbar-stenosis"))))
                .contains("lumbar-stenosis-claudication LEE2")
                .matches(text -> text.contains("PRN") == !reached.isEmpty());
        assertThat(fired(screen("prone-hip-extension", dose, Finding.present("lumbar-stenosis"))))
                .isEqualTo(reached.isEmpty() ? "" : "lumbar-stenosis-claudication " + reached);
    }
}
