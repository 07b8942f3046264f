package org.therex.json.wire;

import org.therex.exercise.ExerciseId;
import org.therex.program.Advice;
import org.therex.program.AdviceTopic;
import org.therex.program.Item;
import org.therex.program.ItemBuilder;
import org.therex.program.Phase;
import org.therex.program.PhaseBuilder;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.ProgramId;
import org.therex.program.Rule;
import org.therex.program.RuleKind;
import org.therex.program.Section;
import org.therex.program.SectionBuilder;

/** The program and its parts. */
final class ProgramShapes {

    static final TextualShape<ProgramId> PROGRAM_ID = Shapes.id(ProgramId::of, ProgramId::value, "stronger-at-home");

    static final TextualShape<RuleKind> RULE_KIND =
            Shapes.words(RuleKind.class, "rule-kind", "What a rule of a program is about.");

    static final TextualShape<AdviceTopic> ADVICE_TOPIC =
            Shapes.words(AdviceTopic.class, "advice-topic", "What a piece of advice is about.");

    static final ObjectShape<Rule, Rule.Builder> RULE = ObjectShape.of(
                    "rule", "A rule that holds for a whole program, in words.", Rule::builder, Rule.Builder::build)
            .required("kind", "What it is about.", RULE_KIND, Rule::kind, Rule.Builder::kind)
            .required("text", "The rule.", Shapes.text(), Rule::text, Rule.Builder::text)
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Rule.Builder::attribution)
            .build();

    static final ObjectShape<Advice, Advice.Builder> ADVICE = ObjectShape.of(
                    "advice",
                    "Advice that goes with a program but is not an exercise.",
                    Advice::builder,
                    Advice.Builder::build)
            .required("topic", "What it is about.", ADVICE_TOPIC, Advice::topic, Advice.Builder::topic)
            .required("text", "The advice.", Shapes.text(), Advice::text, Advice.Builder::text)
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Advice.Builder::attribution)
            .build();

    static final ObjectShape<Item, ItemBuilder> ITEM = ObjectShape.of(
                    "item",
                    "One exercise of a program, with what this program says about it.",
                    Item::builder,
                    ItemBuilder::build)
            .required(
                    "exercise",
                    "Which exercise it is.",
                    FactShapes.EXERCISE_ID.asReference(ExerciseId.KIND),
                    Item::exercise,
                    ItemBuilder::exercise)
            .optional(
                    "name",
                    "What this program calls it; the exercise's own name if it is left out.",
                    Shapes.name(),
                    Item::name,
                    ItemBuilder::name)
            .optional(
                    "prescription",
                    "The item's own dose; what it leaves out is inherited.",
                    PrescriptionShapes.PRESCRIPTION,
                    Item::prescription,
                    (builder, dose) -> builder.prescription(dose))
            .optional(
                    "progression",
                    "The progression of its dose.",
                    ProgressionShapes.PROGRESSION,
                    Item::progression,
                    ItemBuilder::progression)
            .optional(
                    "follows",
                    "The entry of a source that it follows, whose dose it inherits.",
                    FactShapes.CITATION,
                    Item::follows,
                    ItemBuilder::follows)
            .set(
                    "modifications",
                    "The modifications of the exercise that were chosen.",
                    FactShapes.MODIFICATION_ID,
                    Item::modifications,
                    (builder, chosen) -> builder.modifications(chosen))
            .set(
                    "alternatives",
                    "The exercises that may be done in its place.",
                    FactShapes.EXERCISE_ID.asReference(ExerciseId.KIND),
                    Item::alternatives,
                    (builder, exercises) -> builder.alternatives(exercises))
            .list(
                    "notes",
                    "Notes to the person who does it.",
                    Shapes.text(),
                    Item::notes,
                    (builder, notes) -> builder.notes(notes))
            .build();

    static final ObjectShape<Section, SectionBuilder> SECTION = ObjectShape.of(
                    "section", "A part of a program that belongs together.", Section::builder, SectionBuilder::build)
            .optional("title", "Its title.", Shapes.name(), Section::title, SectionBuilder::title)
            .optional(
                    "introduction",
                    "What is said about all of it.",
                    Shapes.text(),
                    Section::introduction,
                    SectionBuilder::introduction)
            .optional(
                    "prescription",
                    "The dose that its items inherit.",
                    PrescriptionShapes.PRESCRIPTION,
                    Section::prescription,
                    (builder, dose) -> builder.prescription(dose))
            .optional(
                    "progression",
                    "The progressions of the doses of its items.",
                    ProgressionShapes.PROGRESSION,
                    Section::progression,
                    SectionBuilder::progression)
            .optional(
                    "delivery",
                    "How it is given, where that differs from the phase or program.",
                    ProgramPartShapes.DELIVERY,
                    Section::delivery,
                    (builder, delivery) -> builder.delivery(delivery))
            .optional(
                    "alternateDay",
                    "The name of the day on which it is done, where days alternate.",
                    Shapes.name(),
                    Section::alternateDay,
                    SectionBuilder::alternateDay)
            .optional(
                    "arrangement",
                    "How its items follow one another.",
                    ProgramPartShapes.ARRANGEMENT,
                    Section::arrangement,
                    SectionBuilder::arrangement)
            .nonEmptyList("items", "Its items in order.", ITEM, Section::items, SectionBuilder::items)
            .build();

    static final ObjectShape<Phase, PhaseBuilder> PHASE = ObjectShape.of(
                    "phase",
                    "A part of a program in time; the phases of a program follow one another.",
                    Phase::builder,
                    PhaseBuilder::build)
            .optional("title", "Its title.", Shapes.name(), Phase::title, PhaseBuilder::title)
            .optional(
                    "weeks",
                    "How many weeks it takes.",
                    AmountShapes.count("weeks", Limits.of(1, Phase.WEEKS_LIMIT)),
                    Phase::weeks,
                    (builder, weeks) -> builder.weeks(weeks))
            .optional(
                    "introduction",
                    "What is said about all of it.",
                    Shapes.text(),
                    Phase::introduction,
                    PhaseBuilder::introduction)
            .set("goals", "What it is for, in terms.", ExerciseWords.GOAL, Phase::goals, PhaseBuilder::goals)
            .optional(
                    "delivery",
                    "How it is given, where that differs from the program.",
                    ProgramPartShapes.DELIVERY,
                    Phase::delivery,
                    (builder, delivery) -> builder.delivery(delivery))
            .optional(
                    "prescription",
                    "The dose that its items inherit.",
                    PrescriptionShapes.PRESCRIPTION,
                    Phase::prescription,
                    (builder, dose) -> builder.prescription(dose))
            .optional(
                    "progression",
                    "The progressions of the doses of its items.",
                    ProgressionShapes.PROGRESSION,
                    Phase::progression,
                    PhaseBuilder::progression)
            .nonEmptyList("sections", "Its sections in order.", SECTION, Phase::sections, PhaseBuilder::sections)
            .list(
                    "advanceCriteria",
                    "What must hold before the next phase, all of it.",
                    Shapes.text(),
                    Phase::advanceCriteria,
                    PhaseBuilder::advanceCriteria)
            .list("rules", "The rules that hold in it.", RULE, Phase::rules, PhaseBuilder::rules)
            .build();

    static final ObjectShape<Program, ProgramBuilder> PROGRAM = ObjectShape.of(
                    "program",
                    "A program of exercises: what it is for, what is done in which dose and order, and the rules and"
                            + " advice around it.",
                    Program::builder,
                    ProgramBuilder::build)
            .required("id", "Its id.", PROGRAM_ID, Program::id, (builder, id) -> builder.id(id))
            .required("title", "Its title.", Shapes.name(), Program::title, ProgramBuilder::title)
            .list("purposes", "What it is for, in words.", Shapes.text(), Program::purposes, ProgramBuilder::purposes)
            .set("goals", "What it is for, in terms.", ExerciseWords.GOAL, Program::goals, ProgramBuilder::goals)
            .set(
                    "levels",
                    "The experience it asks for; several levels are a range.",
                    ExerciseWords.EXPERIENCE_LEVEL,
                    Program::levels,
                    ProgramBuilder::levels)
            .optional("population", "For whom it is.", Shapes.text(), Program::population, ProgramBuilder::population)
            .list(
                    "contributors",
                    "Who writes, reviews and gives it.",
                    ProgramPartShapes.CONTRIBUTOR,
                    Program::contributors,
                    ProgramBuilder::contributors)
            .optional(
                    "revision",
                    "Which version it is.",
                    ProgramPartShapes.REVISION,
                    Program::revision,
                    (builder, revision) -> builder.revision(revision))
            .optional(
                    "delivery",
                    "How it is given.",
                    ProgramPartShapes.DELIVERY,
                    Program::delivery,
                    (builder, delivery) -> builder.delivery(delivery))
            .optional(
                    "resources",
                    "What a person has for it.",
                    ProgramPartShapes.RESOURCES,
                    Program::resources,
                    (builder, resources) -> builder.resources(resources))
            .optional(
                    "tailoring",
                    "How it is fitted to the person.",
                    ProgramPartShapes.TAILORING,
                    Program::tailoring,
                    (builder, tailoring) -> builder.tailoring(tailoring))
            .optional(
                    "adherence",
                    "How keeping to it is recorded and encouraged.",
                    ProgramPartShapes.ADHERENCE,
                    Program::adherence,
                    (builder, adherence) -> builder.adherence(adherence))
            .optional(
                    "prescription",
                    "The dose that every item inherits.",
                    PrescriptionShapes.PRESCRIPTION,
                    Program::prescription,
                    (builder, dose) -> builder.prescription(dose))
            .optional(
                    "progression",
                    "The progressions of the doses of its items.",
                    ProgressionShapes.PROGRESSION,
                    Program::progression,
                    ProgramBuilder::progression)
            .list(
                    "sections",
                    "Its sections in order; none if it has phases.",
                    SECTION,
                    Program::sections,
                    ProgramBuilder::sections)
            .list(
                    "phases",
                    "Its phases in order, which hold the sections then.",
                    PHASE,
                    Program::phases,
                    ProgramBuilder::phases)
            .list(
                    "orderRules",
                    "Which exercises come before which.",
                    ProgramPartShapes.ORDER_RULE,
                    Program::orderRules,
                    ProgramBuilder::orderRules)
            .list("rules", "The rules that hold for all of it.", RULE, Program::rules, ProgramBuilder::rules)
            .list(
                    "advice",
                    "The advice that goes with it.",
                    ADVICE,
                    Program::advice,
                    (builder, advice) -> builder.advice(advice))
            .list("claims", "What its source claims.", SourceShapes.CLAIM, Program::claims, ProgramBuilder::claims)
            .list(
                    "sources",
                    "Where its facts come from.",
                    SourceShapes.SOURCE,
                    Program::sources,
                    ProgramBuilder::sources)
            .list(
                    "exercises",
                    "The exercises that its items name.",
                    ExerciseShapes.EXERCISE,
                    Program::exercises,
                    ProgramBuilder::exercises)
            .rule(FieldRule.exactlyOne("sections", "phases"))
            .build();

    private ProgramShapes() {}
}
