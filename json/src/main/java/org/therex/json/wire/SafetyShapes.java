package org.therex.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.therex.demand.Demand;
import org.therex.safety.BloodPressure;
import org.therex.safety.ClinicianDecision;
import org.therex.safety.Condition;
import org.therex.safety.ConditionId;
import org.therex.safety.ConditionKind;
import org.therex.safety.ConditionQualifier;
import org.therex.safety.Criterion;
import org.therex.safety.DemandLimit;
import org.therex.safety.Finding;
import org.therex.safety.Person;
import org.therex.safety.Qualification;
import org.therex.safety.RuleCategory;
import org.therex.safety.RuleId;
import org.therex.safety.RuleSet;
import org.therex.safety.ScreeningRule;
import org.therex.safety.Urgency;
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

    static final TextualShape<ConditionKind> CONDITION_KIND =
            Shapes.words(ConditionKind.class, "condition-kind", "What kind of condition a person has.");

    static final TextualShape<ConditionQualifier> TRAIT =
            Shapes.words(ConditionQualifier.class, "condition-qualifier", "What a finding can be beside being there.");

    static final TextualShape<RuleCategory> SCREENING_KIND =
            Shapes.words(RuleCategory.class, "rule-category", "What kind of screening rule it is.");

    static final TextualShape<Urgency> URGENCY =
            Shapes.words(Urgency.class, "urgency", "The urgency with which a professional must see a red flag.");

    static final Shape<BloodPressure> BLOOD_PRESSURE = ObjectShape.record(
            "blood-pressure",
            "A blood pressure at rest, in millimetres of mercury.",
            Part.of(
                    "systolic",
                    "The upper figure.",
                    Shapes.integer(Limits.of(BloodPressure.LEAST_SYSTOLIC, BloodPressure.MOST_SYSTOLIC)),
                    BloodPressure::systolic),
            Part.of(
                    "diastolic",
                    "The lower figure.",
                    Shapes.integer(Limits.of(BloodPressure.LEAST_DIASTOLIC, BloodPressure.MOST_DIASTOLIC)),
                    BloodPressure::diastolic),
            BloodPressure::new);

    static final Shape<ClinicianDecision> CLINICIAN_DECISION = ObjectShape.record(
            "clinician-decision",
            "That a clinician decided that a person may exercise in spite of a rule.",
            Part.of("rule", "The rule.", RULE_ID, ClinicianDecision::rule),
            Part.of("by", "Who decided.", Shapes.name(), ClinicianDecision::by),
            Part.of("on", "When.", FactShapes.DAY, ClinicianDecision::on),
            ClinicianDecision::new);

    static final ObjectShape<Finding, Finding.Builder> FINDING = ObjectShape.of(
                    "finding", "What is known of one condition of a person.", Finding::builder, Finding.Builder::build)
            .required("condition", "Which condition.", CONDITION_ID, Finding::condition, Finding.Builder::condition)
            .defaulted(
                    "presence",
                    "Whether it is there; present if it is left out.",
                    EvidenceShapes.PRESENCE,
                    Presence.PRESENT,
                    Finding::presence,
                    Finding.Builder::presence)
            .optional("side", "The side it is on.", AnatomyShapes.SIDE, Finding::side, Finding.Builder::side)
            .optional(
                    "weeks",
                    "The weeks since the event or, in a pregnancy, the week of pregnancy.",
                    Shapes.integer(0, Finding.MOST_WEEKS),
                    Finding::weeks,
                    Finding.Builder::weeks)
            .set(
                    "qualifiers",
                    "What it is known to be.",
                    TRAIT,
                    Finding::qualifiers,
                    (builder, all) -> builder.qualifiers(all))
            .set(
                    "absentQualifiers",
                    "What it is known not to be.",
                    TRAIT,
                    Finding::absentQualifiers,
                    (builder, all) -> builder.absentQualifiers(all))
            .example(() -> Finding.unknown("falls-risk"))
            .build();

    static final ObjectShape<Person, Person.Builder> PERSON = ObjectShape.of(
                    "person",
                    "What is known of the health of a person, as far as screening needs it.",
                    Person::builder,
                    Person.Builder::build)
            .set("findings", "The findings.", FINDING, Person::findings, (builder, all) -> builder.findings(all))
            .telling(0, Person.MOST_FINDINGS)
            .defaulted(
                    "defaultPresence",
                    "The presence of conditions without a finding: unknown, or absent if all were asked.",
                    EvidenceShapes.PRESENCE,
                    Presence.UNKNOWN,
                    Person::defaultPresence,
                    Person.Builder::defaultPresence)
            .optional(
                    "bloodPressure",
                    "The blood pressure at rest.",
                    BLOOD_PRESSURE,
                    Person::bloodPressure,
                    Person.Builder::bloodPressure)
            .set(
                    "decisions",
                    "What clinicians decided.",
                    CLINICIAN_DECISION,
                    Person::decisions,
                    (builder, all) -> builder.decisions(all))
            .build();

    static final ObjectShape<Condition, Condition.Builder> CONDITION = ObjectShape.of(
                    "condition",
                    "Something that a person can have or lack and on which rules depend.",
                    Condition::builder,
                    Condition.Builder::build)
            .required("id", "Its id.", CONDITION_ID, Condition::id, Condition.Builder::id)
            .required("name", "Its name.", Shapes.name(), Condition::name, Condition.Builder::name)
            .required("kind", "What kind it is.", CONDITION_KIND, Condition::kind, Condition.Builder::kind)
            .required(
                    "question",
                    "How to ask a person whether they have it.",
                    Shapes.text(),
                    Condition::question,
                    Condition.Builder::question)
            .set(
                    "codes",
                    "Codes of the same concept in foreign vocabularies.",
                    AnatomyShapes.CODE,
                    Condition::codes,
                    (builder, all) -> builder.codes(all))
            .flag("lateral", "Whether it is on the left or right.", Condition::lateral, Condition.Builder::lateral)
            .optional(
                    "weeksOf",
                    "What weeks are counted of or from.",
                    Shapes.name(),
                    Condition::weeksOf,
                    Condition.Builder::weeksOf)
            .set(
                    "qualifiers",
                    "What else must be known of it.",
                    TRAIT,
                    Condition::qualifiers,
                    (builder, all) -> builder.qualifiers(all))
            .build();

    static final Shape<Qualification> QUALIFICATION = ChoiceShape.<Qualification>of(
                    "qualification", "What must be true of a finding beside its being there.")
            .when(
                    Qualification.WeeksAtLeast.class,
                    ObjectShape.record(
                            "weeks-at-least",
                            "At least so many weeks have gone.",
                            Part.of(
                                            "weeksAtLeast",
                                            "The weeks.",
                                            Shapes.integer(0, Finding.MOST_WEEKS),
                                            Qualification.WeeksAtLeast::weeks)
                                    .checkedAs("weeks"),
                            Qualification.WeeksAtLeast::new))
            .when(
                    Qualification.WeeksBelow.class,
                    ObjectShape.record(
                            "weeks-below",
                            "Fewer than so many weeks have gone.",
                            Part.of(
                                            "weeksBelow",
                                            "The weeks.",
                                            Shapes.integer(1, Finding.MOST_WEEKS),
                                            Qualification.WeeksBelow::weeks)
                                    .checkedAs("weeks"),
                            Qualification.WeeksBelow::new))
            .when(
                    Qualification.Is.class,
                    ObjectShape.record(
                            "is",
                            "The finding is something.",
                            Part.of("is", "What it is.", TRAIT, Qualification.Is::qualifier)
                                    .checkedAs("qualifier"),
                            Qualification.Is::new))
            .when(
                    Qualification.IsNot.class,
                    ObjectShape.record(
                            "is-not",
                            "The finding is not something.",
                            Part.of("isNot", "What it is not.", TRAIT, Qualification.IsNot::qualifier)
                                    .checkedAs("qualifier"),
                            Qualification.IsNot::new))
            .build();

    /** What a criterion that is made of others is read into. */
    private static final class Parts {
        private int count;
        private ImmutableList<Criterion> criteria = ImmutableList.of();
    }

    private static final Shape<ImmutableList<Criterion>> CRITERIA = Shapes.list(Shapes.lazy(SafetyShapes::criterion));

    static final Shape<Criterion> CRITERION = ChoiceShape.<Criterion>of(
                    "criterion", "When a rule holds: what must be known of a person.")
            .when(
                    Criterion.Has.class,
                    ObjectShape.record(
                            "has",
                            "A condition that is there, and qualified.",
                            Part.of("condition", "The condition.", CONDITION_ID, Criterion.Has::condition),
                            Part.of(
                                    "qualifications",
                                    "What must be true of the same finding, all of them.",
                                    Shapes.set(QUALIFICATION),
                                    Criterion.Has::qualifications,
                                    ImmutableSet.of()),
                            Criterion.Has::new))
            .when(
                    Criterion.BloodPressureAbove.class,
                    ObjectShape.record(
                            "blood-pressure-above",
                            "One of the figures of the blood pressure is above a limit.",
                            Part.of(
                                            "bloodPressureAbove",
                                            "The limit.",
                                            BLOOD_PRESSURE,
                                            Criterion.BloodPressureAbove::limit)
                                    .checkedAs("limit"),
                            Criterion.BloodPressureAbove::new))
            .when(
                    Criterion.AllOf.class,
                    ObjectShape.<Criterion.AllOf, Parts>of(
                                    "all-of", "All hold.", Parts::new, parts -> new Criterion.AllOf(parts.criteria))
                            .constant("of", "The least number that must hold.", "all")
                            .required(
                                    "criteria",
                                    "The criteria.",
                                    CRITERIA,
                                    Criterion.AllOf::criteria,
                                    (parts, all) -> parts.criteria = all)
                            .build())
            .when(
                    Criterion.AnyOf.class,
                    ObjectShape.<Criterion.AnyOf, Parts>of(
                                    "any-of",
                                    "One at least holds.",
                                    Parts::new,
                                    parts -> new Criterion.AnyOf(parts.criteria))
                            .constant("of", "The least number that must hold.", "any")
                            .required(
                                    "criteria",
                                    "The criteria.",
                                    CRITERIA,
                                    Criterion.AnyOf::criteria,
                                    (parts, all) -> parts.criteria = all)
                            .build())
            .when(
                    Criterion.AtLeast.class,
                    ObjectShape.<Criterion.AtLeast, Parts>of(
                                    "at-least-of",
                                    "So many at least hold.",
                                    Parts::new,
                                    parts -> new Criterion.AtLeast(parts.count, parts.criteria))
                            .required(
                                    "count",
                                    "The least number that must hold.",
                                    Shapes.integer(Limits.atLeast(1)),
                                    Criterion.AtLeast::count,
                                    (parts, count) -> parts.count = count)
                            .required(
                                    "criteria",
                                    "The criteria.",
                                    CRITERIA,
                                    Criterion.AtLeast::criteria,
                                    (parts, all) -> parts.criteria = all)
                            .build())
            .example(() -> Criterion.has("osteoporosis"))
            .example(() -> Criterion.bloodPressureAbove(180, 110))
            .build();

    static final Shape<DemandLimit> DEMAND_LIMIT = ObjectShape.record(
            "demand-limit",
            "A limit that an exercise reaches if all of the demands reach their levels.",
            Part.of(
                    "levels",
                    "The level of each demand.",
                    Shapes.nonEmptyMap(DemandShapes.DEMAND, Shapes.integer(1, Demand.HIGHEST)),
                    DemandLimit::levels),
            DemandLimit::new);

    static final ObjectShape<ScreeningRule, ScreeningRule.Builder> SCREENING_RULE = ObjectShape.of(
                    "screening-rule",
                    "What follows from what is known of a person, for the exercises that reach certain demands.",
                    ScreeningRule::builder,
                    ScreeningRule.Builder::build)
            .required("id", "Its id.", RULE_ID, ScreeningRule::id, ScreeningRule.Builder::id)
            .required(
                    "category",
                    "The category of the rule.",
                    SCREENING_KIND,
                    ScreeningRule::category,
                    ScreeningRule.Builder::category)
            .optional(
                    "urgency",
                    "The urgency with which a professional must see it; for a red flag only.",
                    URGENCY,
                    ScreeningRule::urgency,
                    ScreeningRule.Builder::urgency)
            .required(
                    "when", "The criterion of the person.", CRITERION, ScreeningRule::when, ScreeningRule.Builder::when)
            .flag(
                    "onlyIfKnown",
                    "Whether the rule applies only if its criterion is known to hold; it asks no question then.",
                    ScreeningRule::onlyIfKnown,
                    ScreeningRule.Builder::onlyIfKnown)
            .list(
                    "limits",
                    "The limits, of which an exercise must reach one; the whole program if they are left out, as for a red flag.",
                    DEMAND_LIMIT,
                    ScreeningRule::limits,
                    (builder, all) -> builder.limits(all))
            .flag(
                    "sameSide",
                    "Whether it looks only at demands on the side of the finding.",
                    ScreeningRule::sameSide,
                    ScreeningRule.Builder::sameSide)
            .optional(
                    "window",
                    "The time of the day to which it is confined.",
                    FrequencyShapes.EXCLUSION,
                    ScreeningRule::window,
                    ScreeningRule.Builder::window)
            .required("advice", "What to do.", Shapes.text(), ScreeningRule::advice, ScreeningRule.Builder::advice)
            .list(
                    "suggestions",
                    "Modifications that may help with any exercise.",
                    Shapes.text(),
                    ScreeningRule::suggestions,
                    (builder, all) -> builder.suggestions(all))
            .required(
                    "evidence",
                    "What it rests on.",
                    EvidenceShapes.EVIDENCE,
                    ScreeningRule::evidence,
                    (builder, value) -> builder.evidence(value))
            .flag(
                    "clinicianOverridable",
                    "Whether a clinician may decide otherwise.",
                    ScreeningRule::clinicianOverridable,
                    ScreeningRule.Builder::clinicianOverridable)
            .rule(FieldRule.onlyWith("urgency", "category", RuleCategory.RED_FLAG.id()))
            .rule(FieldRule.noneWith(
                    "category", RuleCategory.RED_FLAG.id(), "limits", "window", "clinicianOverridable"))
            .build();

    static final ObjectShape<RuleSet, RuleSet.Builder> RULE_SET = ObjectShape.of(
                    "rule-set",
                    "Screening rules, and the conditions and sources they speak of.",
                    RuleSet::builder,
                    RuleSet.Builder::build)
            .required("edition", "Which edition it is.", Shapes.name(), RuleSet::edition, RuleSet.Builder::edition)
            .list(
                    "conditions",
                    "The conditions of which the rules speak.",
                    CONDITION,
                    RuleSet::conditions,
                    (builder, all) -> builder.conditions(all))
            .nonEmptyList("rules", "The rules.", SCREENING_RULE, RuleSet::rules, (builder, all) -> builder.rules(all))
            .list(
                    "sources",
                    "The sources of the rules.",
                    SourceShapes.SOURCE,
                    RuleSet::sources,
                    (builder, all) -> builder.sources(all))
            .build();

    private SafetyShapes() {}

    private static Shape<Criterion> criterion() {
        return CRITERION;
    }
}
