package org.therex.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.therex.anatomy.Side;
import org.therex.check.InvalidValueException;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.exercise.Exercise;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Occasion;
import org.therex.prescription.Prescription;
import org.therex.safety.BloodPressure;
import org.therex.safety.ClinicianDecision;
import org.therex.safety.ExceededLimit;
import org.therex.safety.Finding;
import org.therex.safety.Person;
import org.therex.safety.Recommendation;
import org.therex.safety.RuleMatch;
import org.therex.safety.ScreeningQuestion;
import org.therex.safety.ScreeningRule;
import org.therex.safety.Substitute;
import org.therex.safety.SubstituteReason;
import org.therex.safety.Verdict;
import org.therex.safety.fields.ExceededLimitFields;
import org.therex.safety.fields.ScreeningQuestionFields;

/** How it looks in JSON what screening found, for those who serve or keep it; what contradicts itself is not read. */
final class VerdictShapes {

    static final TextualShape<Recommendation> CONCLUSION = Shapes.words(
            Recommendation.class, "recommendation", "What follows for an exercise; the mildest comes first.");

    static final TextualShape<SubstituteReason> SUBSTITUTE_REASON = Shapes.words(
            SubstituteReason.class,
            "substitute-reason",
            "Why an exercise can take the place of another; the weightiest comes first.");

    static final ObjectShape<ScreeningQuestion, ScreeningQuestion.Builder> SCREENING_QUESTION = FromTable.of(
                    ScreeningQuestionFields.TABLE)
            .with("text", CheckShapes.ANY_TEXT)
            .build();

    private static final Shape<Integer> LEVEL = Shapes.integer(Limits.of(1, Demand.HIGHEST));

    static final ObjectShape<ExceededLimit, ExceededLimit.Builder> REACHED_DEMAND = FromTable.of(
                    ExceededLimitFields.TABLE)
            .with("level", LEVEL)
            .with("limit", LEVEL)
            .build();

    private static final Shape<ImmutableSet<ModificationId>> REMEDY = Shapes.set(FactShapes.MODIFICATION_ID);

    /** The fields of a match that are read so far. */
    private static final class MatchParts {
        private @Nullable ScreeningRule rule;
        private @Nullable Recommendation recommendation;
        private ImmutableSet<Finding> findings = ImmutableSet.of();
        private @Nullable BloodPressure bloodPressure;
        private ImmutableSet<Side> sides = ImmutableSet.of();
        private ImmutableList<ExceededLimit> reached = ImmutableList.of();
        private ImmutableList<Prescription> schedules = ImmutableList.of();
        private ImmutableList<Occasion> occasions = ImmutableList.of();
        private ImmutableList<ImmutableSet<ModificationId>> remedies = ImmutableList.of();
        private @Nullable ClinicianDecision decision;

        RuleMatch match() {
            if (rule == null || recommendation == null) {
                throw new InvalidValueException("rule", "recommendation");
            }
            return RuleMatch.of(
                    rule,
                    recommendation,
                    findings,
                    bloodPressure,
                    sides,
                    reached,
                    schedules,
                    occasions,
                    remedies,
                    decision);
        }
    }

    /** The fields of a verdict that are read so far. */
    private static final class VerdictParts {
        private @Nullable String edition;
        private @Nullable Exercise exercise;
        private @Nullable Prescription dose;
        private ImmutableSet<ModificationId> modifications = ImmutableSet.of();
        private ImmutableSet<Side> affectedSides = DemandProfile.EITHER_SIDE;
        private @Nullable Recommendation recommendation;
        private @Nullable Recommendation mostSevereIfAnswered;
        private ImmutableList<RuleMatch> matches = ImmutableList.of();
        private ImmutableList<RuleMatch> indications = ImmutableList.of();
        private ImmutableList<ScreeningQuestion> questions = ImmutableList.of();

        Verdict verdict() {
            if (edition == null
                    || exercise == null
                    || dose == null
                    || recommendation == null
                    || mostSevereIfAnswered == null) {
                throw new InvalidValueException(
                        "edition", "exercise", "dose", "recommendation", "mostSevereIfAnswered");
            }
            return Verdict.of(
                    edition,
                    exercise,
                    dose,
                    modifications,
                    affectedSides,
                    recommendation,
                    mostSevereIfAnswered,
                    matches,
                    indications,
                    questions);
        }
    }

    static final ObjectShape<RuleMatch, MatchParts> HIT = ObjectShape.of(
                    "rule-match",
                    "A rule that fired for an exercise, with everything that made it fire.",
                    MatchParts::new,
                    MatchParts::match)
            .required(
                    "recommendation",
                    "The recommendation: the category of the rule, weakened by the decision.",
                    CONCLUSION,
                    RuleMatch::recommendation,
                    (parts, value) -> parts.recommendation = value)
            .required(
                    "rule",
                    "The rule, with its advice, sources and date.",
                    SafetyShapes.SCREENING_RULE,
                    RuleMatch::rule,
                    (parts, value) -> parts.rule = value)
            .set(
                    "findings",
                    "The findings of the person that made it hold.",
                    SafetyShapes.FINDING,
                    RuleMatch::findings,
                    (parts, value) -> parts.findings = value)
            .telling(0, Person.MOST_FINDINGS)
            .optional(
                    "bloodPressure",
                    "The blood pressure that made it hold.",
                    SafetyShapes.BLOOD_PRESSURE,
                    RuleMatch::bloodPressure,
                    (parts, value) -> parts.bloodPressure = value)
            .set(
                    "sides",
                    "The sides on which it matched.",
                    AnatomyShapes.SIDE,
                    RuleMatch::sides,
                    (parts, value) -> parts.sides = value)
            .list(
                    "reached",
                    "The demands that reached its limits.",
                    REACHED_DEMAND,
                    RuleMatch::reached,
                    (parts, value) -> parts.reached = value)
            .list(
                    "schedules",
                    "The schedules of the dose for which it fired, where one of several is to be chosen.",
                    PrescriptionShapes.PRESCRIPTION,
                    RuleMatch::schedules,
                    (parts, value) -> parts.schedules = value)
            .list(
                    "occasions",
                    "The occasions of the dose in the time of the day to which the rule is confined.",
                    FrequencyShapes.OCCASION,
                    RuleMatch::occasions,
                    (parts, value) -> parts.occasions = value)
            .list(
                    "remedies",
                    "Modifications that would bring the exercise under the limits, each set by itself.",
                    REMEDY,
                    RuleMatch::remedies,
                    (parts, value) -> parts.remedies = value)
            .optional(
                    "decision",
                    "What a clinician decided about the rule.",
                    SafetyShapes.CLINICIAN_DECISION,
                    RuleMatch::decision,
                    (parts, value) -> parts.decision = value)
            .rule(FieldRule.atLeastOne("findings", "bloodPressure"))
            .build();

    static final ObjectShape<Verdict, VerdictParts> VERDICT = ObjectShape.of(
                    "verdict",
                    "What screening found for an exercise at a dose, and why: what one rule set says of what was known of a"
                            + " person, and nothing else; a clinician decides.",
                    VerdictParts::new,
                    VerdictParts::verdict)
            .required(
                    "edition",
                    "The edition of the rules that were applied.",
                    Shapes.name(),
                    Verdict::edition,
                    (parts, value) -> parts.edition = value)
            .required(
                    "recommendation",
                    "What follows: the most severe of the matches, or that something must be asked first.",
                    CONCLUSION,
                    Verdict::recommendation,
                    (parts, value) -> parts.recommendation = value)
            .required(
                    "mostSevereIfAnswered",
                    "The most severe that could follow if the questions were answered.",
                    CONCLUSION,
                    Verdict::mostSevereIfAnswered,
                    (parts, value) -> parts.mostSevereIfAnswered = value)
            .list(
                    "matches",
                    "Every rule that fired, the most severe first.",
                    HIT,
                    Verdict::matches,
                    (parts, value) -> parts.matches = value)
            .list(
                    "questions",
                    "What must be asked before more can be said, the most pressing first.",
                    SCREENING_QUESTION,
                    Verdict::questions,
                    (parts, value) -> parts.questions = value)
            .list(
                    "indications",
                    "The rules by which the exercise suits the person.",
                    HIT,
                    Verdict::indications,
                    (parts, value) -> parts.indications = value)
            .required(
                    "dose",
                    "The dose.",
                    PrescriptionShapes.PRESCRIPTION,
                    Verdict::dose,
                    (parts, value) -> parts.dose = value)
            .set(
                    "modifications",
                    "The modifications of the exercise that were chosen.",
                    FactShapes.MODIFICATION_ID,
                    Verdict::modifications,
                    (parts, value) -> parts.modifications = value)
            .defaulted(
                    "affectedSides",
                    "The sides for which a dose for the affected side was taken to be; both if they are left out.",
                    ElementsShape.set(AnatomyShapes.SIDE, 1),
                    DemandProfile.EITHER_SIDE,
                    Verdict::affectedSides,
                    (parts, value) -> parts.affectedSides = value)
            .required(
                    "exercise",
                    "The exercise as it was screened.",
                    ExerciseShapes.EXERCISE,
                    Verdict::exercise,
                    (parts, value) -> parts.exercise = value)
            .build();

    static final Shape<Substitute> SUBSTITUTE = ObjectShape.record(
            "substitute",
            "An exercise that can take the place of another.",
            Part.of(
                    "reasons",
                    "Why it stands where it stands, the weightiest first.",
                    ElementsShape.set(SUBSTITUTE_REASON, 1),
                    Substitute::reasons),
            Part.of("verdict", "The verdict of screening on the exercise.", VERDICT, Substitute::verdict),
            (reasons, verdict) -> new Substitute(verdict.exercise(), reasons, verdict));

    private VerdictShapes() {}
}
