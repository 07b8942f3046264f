package org.therex.wire;

import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.safety.ExceededLimit;
import org.therex.safety.Person;
import org.therex.safety.Recommendation;
import org.therex.safety.RuleMatch;
import org.therex.safety.ScreeningQuestion;
import org.therex.safety.Substitute;
import org.therex.safety.SubstituteReason;
import org.therex.safety.Verdict;
import org.therex.safety.fields.ExceededLimitFields;
import org.therex.safety.fields.RuleMatchFields;
import org.therex.safety.fields.ScreeningQuestionFields;
import org.therex.safety.fields.VerdictFields;

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

    static final ObjectShape<RuleMatch, ?> RULE_MATCH = FromTable.of(RuleMatchFields.TABLE)
            .count("findings", 0, Person.MOST_FINDINGS)
            .rule(FieldRule.atLeastOne("findings", "bloodPressure"))
            .build();

    /** The recommendation comes first, and the exercise, which is long, last. */
    static final ObjectShape<Verdict, ?> VERDICT = FromTable.of(VerdictFields.TABLE)
            .with("edition", Shapes.name())
            .with("matches", RULE_MATCH)
            .with("indications", RULE_MATCH)
            .filled("affectedSides")
            .absent("affectedSides", DemandProfile.EITHER_SIDE)
            .last("indications", "dose", "modifications", "affectedSides", "exercise")
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
