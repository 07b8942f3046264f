package org.therex.json.wire;

import com.google.common.collect.ImmutableSet;
import org.therex.exercise.Equipment;
import org.therex.exercise.ExerciseId;
import org.therex.program.Adaptation;
import org.therex.program.Adherence;
import org.therex.program.Arrangement;
import org.therex.program.Contributor;
import org.therex.program.ContributorRole;
import org.therex.program.Delivery;
import org.therex.program.DeliveryMode;
import org.therex.program.Grouping;
import org.therex.program.OrderRule;
import org.therex.program.Resources;
import org.therex.program.Revision;
import org.therex.program.Setting;
import org.therex.program.StartingRule;
import org.therex.program.Supervision;
import org.therex.program.Tailoring;
import org.therex.program.TailoringKind;

/** What stands around the exercises of a program: who gives it, how, to whom, with what and in which order. */
final class ProgramPartShapes {

    static final TextualShape<ContributorRole> CONTRIBUTOR_ROLE =
            Shapes.words(ContributorRole.class, "contributor-role", "The part of a person in a program.");

    static final TextualShape<Setting> SETTING = Shapes.words(Setting.class, "setting", "Where a program is done.");

    static final TextualShape<Grouping> GROUPING =
            Shapes.words(Grouping.class, "grouping", "The group size of a program.");

    static final TextualShape<Supervision> SUPERVISION =
            Shapes.words(Supervision.class, "supervision", "The degree of supervision of a program.");

    static final TextualShape<DeliveryMode> DELIVERY_MODE =
            Shapes.words(DeliveryMode.class, "delivery-mode", "How a program reaches the person.");

    static final TextualShape<TailoringKind> TAILORING_KIND =
            Shapes.words(TailoringKind.class, "tailoring-kind", "How far a program is made for one person.");

    static final TextualShape<Arrangement> ARRANGEMENT =
            Shapes.words(Arrangement.class, "arrangement", "How the items of a section follow one another.");

    static final ObjectShape<Contributor, Contributor.Builder> CONTRIBUTOR = ObjectShape.of(
                    "contributor",
                    "Somebody who writes, reviews or gives a program.",
                    Contributor::builder,
                    Contributor.Builder::build)
            .required("role", "Their part in it.", CONTRIBUTOR_ROLE, Contributor::role, Contributor.Builder::role)
            .optional("name", "Who it is.", Shapes.name(), Contributor::name, Contributor.Builder::name)
            .optional(
                    "profession",
                    "What they are.",
                    Shapes.name(),
                    Contributor::profession,
                    Contributor.Builder::profession)
            .list(
                    "credentials",
                    "Degrees, licences and training.",
                    Shapes.name(),
                    Contributor::credentials,
                    (builder, values) -> builder.credentials(values))
            .optional(
                    "organization",
                    "For whom they work.",
                    Shapes.name(),
                    Contributor::organization,
                    Contributor.Builder::organization)
            .rule(FieldRule.atLeastOne("name", "profession", "organization"))
            .build();

    static final ObjectShape<Revision, Revision.Builder> REVISION = ObjectShape.of(
                    "revision", "Which version of a program it is.", Revision::builder, Revision.Builder::build)
            .required("label", "What the version is called.", Shapes.name(), Revision::label, Revision.Builder::label)
            .optional("date", "Its date.", FactShapes.LOCAL_DATE, Revision::date, Revision.Builder::date)
            .optional("note", "What is new in it.", Shapes.text(), Revision::note, Revision.Builder::note)
            .build();

    private static final Shape<ImmutableSet<Equipment>> EQUIPMENT = Shapes.set(ExerciseWords.EQUIPMENT);

    static final ObjectShape<Delivery, Delivery.Builder> DELIVERY = ObjectShape.of(
                    "delivery", "How a program is given.", Delivery::builder, Delivery.Builder::build)
            .set(
                    "settings",
                    "Where it is done.",
                    SETTING,
                    Delivery::settings,
                    (builder, values) -> builder.settings(values))
            .optional("grouping", "The group size.", GROUPING, Delivery::grouping, Delivery.Builder::grouping)
            .optional(
                    "supervision",
                    "The degree of supervision.",
                    SUPERVISION,
                    Delivery::supervision,
                    Delivery.Builder::supervision)
            .set(
                    "modes",
                    "How it reaches the person.",
                    DELIVERY_MODE,
                    Delivery::modes,
                    (builder, values) -> builder.modes(values))
            .build();

    static final ObjectShape<Resources, Resources.Builder> RESOURCES = ObjectShape.of(
                    "resources", "What a person has for a program.", Resources::builder, Resources.Builder::build)
            .optional(
                    "equipment",
                    "The things at hand; an empty list says that there are none.",
                    EQUIPMENT,
                    Resources::equipment,
                    Resources.Builder::equipment)
            .optional(
                    "timePerSessionSeconds",
                    "How much time there is for a session.",
                    AmountShapes.SECONDS,
                    Resources::timePerSession,
                    Resources.Builder::timePerSession)
            .checkedAs("timePerSession")
            .optional(
                    "timePerDaySeconds",
                    "How much time there is on a day.",
                    AmountShapes.SECONDS,
                    Resources::timePerDay,
                    Resources.Builder::timePerDay)
            .checkedAs("timePerDay")
            .build();

    static final ObjectShape<Adaptation, Adaptation.Builder> ADAPTATION = ObjectShape.of(
                    "adaptation",
                    "What of a program is changed for whom.",
                    Adaptation::builder,
                    Adaptation.Builder::build)
            .required("forWhom", "For whom.", Shapes.text(), Adaptation::forWhom, Adaptation.Builder::forWhom)
            .required("text", "What is changed.", Shapes.text(), Adaptation::text, Adaptation.Builder::text)
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Adaptation.Builder::attribution)
            .build();

    static final ObjectShape<StartingRule, StartingRule.Builder> STARTING_RULE = ObjectShape.of(
                    "starting-rule",
                    "The starting step for people to whom something applies.",
                    StartingRule::builder,
                    StartingRule.Builder::build)
            .required(
                    "condition",
                    "What holds of them.",
                    Shapes.text(),
                    StartingRule::condition,
                    StartingRule.Builder::condition)
            .required("text", "Where they start.", Shapes.text(), StartingRule::text, StartingRule.Builder::text)
            .optional(
                    "exercise",
                    "The exercise they start with.",
                    FactShapes.EXERCISE_ID.asReference(ExerciseId.KIND),
                    StartingRule::exercise,
                    StartingRule.Builder::exercise)
            .optional(
                    "level",
                    "The level they start at.",
                    ExerciseWords.EXPERIENCE_LEVEL,
                    StartingRule::level,
                    StartingRule.Builder::level)
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    StartingRule.Builder::attribution)
            .build();

    static final ObjectShape<Tailoring, Tailoring.Builder> TAILORING = ObjectShape.of(
                    "tailoring",
                    "How a program is fitted to the person who does it.",
                    Tailoring::builder,
                    Tailoring.Builder::build)
            .optional("kind", "The distance.", TAILORING_KIND, Tailoring::kind, Tailoring.Builder::kind)
            .list(
                    "adaptations",
                    "What is changed for whom.",
                    ADAPTATION,
                    Tailoring::adaptations,
                    (builder, values) -> builder.adaptations(values))
            .list(
                    "startingRules",
                    "Where people start.",
                    STARTING_RULE,
                    Tailoring::startingRules,
                    (builder, values) -> builder.startingRules(values))
            .build();

    static final ObjectShape<Adherence, Adherence.Builder> ADHERENCE = ObjectShape.of(
                    "adherence",
                    "How keeping to a program is recorded, judged and encouraged.",
                    Adherence::builder,
                    Adherence.Builder::build)
            .list(
                    "records",
                    "What is recorded.",
                    Shapes.text(),
                    Adherence::records,
                    (builder, values) -> builder.records(values))
            .optional(
                    "howOften",
                    "How often it is recorded.",
                    Shapes.text(),
                    Adherence::howOften,
                    Adherence.Builder::howOften)
            .optional(
                    "assessment",
                    "How it is judged from the records.",
                    Shapes.text(),
                    Adherence::assessment,
                    Adherence.Builder::assessment)
            .list(
                    "motivations",
                    "What is done so that people keep to it.",
                    Shapes.text(),
                    Adherence::motivations,
                    (builder, values) -> builder.motivations(values))
            .build();

    static final ObjectShape<OrderRule, OrderRule.Builder> ORDER_RULE = ObjectShape.of(
                    "order-rule",
                    "Two exercises of which one comes before the other.",
                    OrderRule::builder,
                    OrderRule.Builder::build)
            .required(
                    "first",
                    "Which comes first.",
                    FactShapes.EXERCISE_ID.asReference(ExerciseId.KIND),
                    OrderRule::first,
                    OrderRule.Builder::first)
            .required(
                    "then",
                    "Which comes after it.",
                    FactShapes.EXERCISE_ID.asReference(ExerciseId.KIND),
                    OrderRule::then,
                    OrderRule.Builder::then)
            .optional("reason", "Why.", Shapes.text(), OrderRule::reason, OrderRule.Builder::reason)
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    OrderRule.Builder::attribution)
            .build();

    private ProgramPartShapes() {}
}
