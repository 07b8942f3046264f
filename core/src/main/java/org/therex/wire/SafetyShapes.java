package org.therex.wire;

import com.google.common.collect.ImmutableList;
import org.therex.demand.Demand;
import org.therex.safety.BloodPressure;
import org.therex.safety.ClinicianDecision;
import org.therex.safety.Condition;
import org.therex.safety.ConditionId;
import org.therex.safety.Criterion;
import org.therex.safety.DemandLimit;
import org.therex.safety.Finding;
import org.therex.safety.Person;
import org.therex.safety.Qualification;
import org.therex.safety.RuleCategory;
import org.therex.safety.RuleId;
import org.therex.safety.RuleSet;
import org.therex.safety.ScreeningRule;
import org.therex.safety.fields.BloodPressureFields;
import org.therex.safety.fields.ClinicianDecisionFields;
import org.therex.safety.fields.ConditionFields;
import org.therex.safety.fields.CriterionAllOfFields;
import org.therex.safety.fields.CriterionAnyOfFields;
import org.therex.safety.fields.CriterionAtLeastFields;
import org.therex.safety.fields.CriterionBloodPressureAboveFields;
import org.therex.safety.fields.CriterionHasFields;
import org.therex.safety.fields.DemandLimitFields;
import org.therex.safety.fields.FindingFields;
import org.therex.safety.fields.PersonFields;
import org.therex.safety.fields.QualificationIsFields;
import org.therex.safety.fields.QualificationIsNotFields;
import org.therex.safety.fields.QualificationWeeksAtLeastFields;
import org.therex.safety.fields.QualificationWeeksBelowFields;
import org.therex.safety.fields.RuleSetFields;
import org.therex.safety.fields.ScreeningRuleFields;
import org.therex.term.Presence;

/**
 * What is known of a person, and the rules by which exercises are screened.
 *
 * <p>Conditions are no keys and references here, so that a rule can be read alone: the rule set itself checks them.
 */
final class SafetyShapes {

    static final TextualShape<ConditionId> CONDITION_ID =
            Shapes.id(ConditionId::of, ConditionId::value, "osteoporosis");

    static final TextualShape<RuleId> RULE_ID = Shapes.id(RuleId::of, RuleId::value, "osteoporosis-no-fracture");

    static final Shape<BloodPressure> BLOOD_PRESSURE = FromTable.of(BloodPressureFields.TABLE)
            .with("systolic", Shapes.integer(Limits.of(BloodPressure.LEAST_SYSTOLIC, BloodPressure.MOST_SYSTOLIC)))
            .with("diastolic", Shapes.integer(Limits.of(BloodPressure.LEAST_DIASTOLIC, BloodPressure.MOST_DIASTOLIC)))
            .build();

    static final Shape<ClinicianDecision> CLINICIAN_DECISION = FromTable.of(ClinicianDecisionFields.TABLE)
            .with("by", Shapes.name())
            .with("on", FactShapes.DAY)
            .build();

    static final ObjectShape<Finding, Finding.Builder> FINDING = FromTable.of(FindingFields.TABLE)
            .absent("presence", Presence.PRESENT)
            .with("weeks", Shapes.integer(0, Finding.MOST_WEEKS))
            .brief("condition")
            .example(() -> Finding.unknown("falls-risk"))
            .build();

    static final ObjectShape<Person, Person.Builder> PERSON = FromTable.of(PersonFields.TABLE)
            .count("findings", 0, Person.MOST_FINDINGS)
            .absent("defaultPresence", Presence.UNKNOWN)
            .build();

    static final ObjectShape<Condition, Condition.Builder> CONDITION = FromTable.of(ConditionFields.TABLE)
            .with("name", Shapes.name())
            .with("weeksOf", Shapes.name())
            .build();

    static final Shape<Qualification> QUALIFICATION = ChoiceShape.<Qualification>of(
                    "qualification", "What must be true of a finding beside its being there.")
            .when(
                    Qualification.WeeksAtLeast.class,
                    FromTable.of(QualificationWeeksAtLeastFields.TABLE)
                            .as("weeks", "weeksAtLeast")
                            .with("weeks", Shapes.integer(0, Finding.MOST_WEEKS))
                            .build())
            .when(
                    Qualification.WeeksBelow.class,
                    FromTable.of(QualificationWeeksBelowFields.TABLE)
                            .as("weeks", "weeksBelow")
                            .with("weeks", Shapes.integer(1, Finding.MOST_WEEKS))
                            .build())
            .when(
                    Qualification.Is.class,
                    FromTable.of(QualificationIsFields.TABLE)
                            .as("qualifier", "is")
                            .build())
            .when(
                    Qualification.IsNot.class,
                    FromTable.of(QualificationIsNotFields.TABLE)
                            .as("qualifier", "isNot")
                            .build())
            .build();

    private static final Shape<ImmutableList<Criterion>> CRITERIA = Shapes.list(Shapes.lazy(SafetyShapes::criterion));

    static final Shape<Criterion> CRITERION = ChoiceShape.<Criterion>of(
                    "criterion", "When a rule holds: what must be known of a person.")
            .when(Criterion.Has.class, FromTable.all(CriterionHasFields.TABLE))
            .when(
                    Criterion.BloodPressureAbove.class,
                    FromTable.of(CriterionBloodPressureAboveFields.TABLE)
                            .as("limit", "bloodPressureAbove")
                            .build())
            .when(
                    Criterion.AllOf.class,
                    FromTable.of(CriterionAllOfFields.TABLE)
                            .whole("criteria", CRITERIA)
                            .given("criteria")
                            .build()
                            .after("of", "How many must hold.", new ConstantShape("all"), "all"))
            .when(
                    Criterion.AnyOf.class,
                    FromTable.of(CriterionAnyOfFields.TABLE)
                            .whole("criteria", CRITERIA)
                            .given("criteria")
                            .build()
                            .after("of", "How many must hold.", new ConstantShape("any"), "any"))
            .when(
                    Criterion.AtLeast.class,
                    FromTable.of(CriterionAtLeastFields.TABLE)
                            .called("at-least-of")
                            .with("count", Shapes.integer(Limits.atLeast(1)))
                            .whole("criteria", CRITERIA)
                            .given("criteria")
                            .build())
            .example(() -> Criterion.has("osteoporosis"))
            .example(() -> Criterion.bloodPressureAbove(180, 110))
            .build();

    static final Shape<DemandLimit> DEMAND_LIMIT = FromTable.of(DemandLimitFields.TABLE)
            .with("levels", Shapes.nonEmptyMap(DemandShapes.DEMAND, Shapes.integer(1, Demand.HIGHEST)))
            .given("levels")
            .build();

    static final ObjectShape<ScreeningRule, ScreeningRule.Builder> SCREENING_RULE = FromTable.of(
                    ScreeningRuleFields.TABLE)
            .rule(FieldRule.onlyWith("urgency", "category", RuleCategory.RED_FLAG.id()))
            .rule(FieldRule.noneWith(
                    "category", RuleCategory.RED_FLAG.id(), "limits", "window", "clinicianOverridable"))
            .build();

    static final ObjectShape<RuleSet, RuleSet.Builder> RULE_SET = FromTable.of(RuleSetFields.TABLE)
            .with("edition", Shapes.name())
            .filled("rules")
            .build();

    private SafetyShapes() {}

    private static Shape<Criterion> criterion() {
        return CRITERION;
    }
}
