package org.therex.program;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseSupplier;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.Goal;
import org.therex.prescription.Prescription;
import org.therex.progression.Progression;
import org.therex.source.Claim;
import org.therex.source.Source;

/**
 * Builds a {@link Program}.
 *
 * <ul>
 *   <li>must be set: id, title
 *   <li>must be given: one item, directly, in a section or in a phase; sections or phases, not both
 *   <li>absent or empty unless set: all else
 * </ul>
 *
 * <p>What is wrong with a text id, a section, an item, a dose, a rule or a piece of advice throws nothing where it is
 * given: {@link #build()} reports all of it at once. Replacing a rejected value clears its issue. Items
 * that are given without a section make a section without a title.
 */
public final class ProgramBuilder extends SectionsBuilder<ProgramBuilder> {

    private static final Path ID = Path.of("id");
    private static final Path ORDER_RULES = Path.of("orderRules");
    private static final Path PHASES = Path.of("phases");
    private static final Path RULES = Path.of("rules");
    private static final Path ADVICE = Path.of("advice");
    private static final String NO_TITLE = "No title";

    private final ImmutableProgram.Builder parts = new ImmutableProgram.Builder();
    private final List<PhaseBuilder> phases = new ArrayList<>();
    private final List<OrderRule> orderRules = new ArrayList<>();
    private @Nullable Tailoring tailoring;
    private final GivenExercises exercises = new GivenExercises();
    private boolean hasId;
    private @Nullable String title;
    private final GivenDose prescription = new GivenDose();
    private @Nullable String population;
    private final List<String> purposes = new ArrayList<>();
    private final GivenNumbers orders = new GivenNumbers();
    private final GivenNumbers rules = new GivenNumbers();
    private final GivenNumbers pieces = new GivenNumbers();

    ProgramBuilder() {
        // Stands in for what is absent, so that all else is checked nevertheless.
        parts.id(ProgramId.of("no-id"));
    }

    ProgramBuilder(Program program) {
        parts.from(program).sections(ImmutableList.of()).phases(ImmutableList.of());
        hasId = true;
        title = program.title();
        program.prescription().ifPresent(this::prescription);
        purposes(program.purposes());
        program.population().ifPresent(this::population);
        rules.keepAll(program.rules());
        orderRules.addAll(program.orderRules());
        orders.keepAll(program.orderRules());
        program.tailoring().ifPresent(this::tailoring);
        pieces.keepAll(program.advice());
        exercises(program.exercises());
        sections(program.sections());
        phases(program.phases());
    }

    /** Sets what identifies it. */
    public ProgramBuilder id(ProgramId id) {
        problems().remove(ID);
        parts.id(id);
        hasId = true;
        return this;
    }

    /** Sets what identifies it; a text that is no id is reported when it is built. */
    public ProgramBuilder id(String id) {
        hasId = true;
        problems().remove(ID).attempting(Path.root(), () -> ProgramId.of(id)).ifPresent(this::id);
        return this;
    }

    /** Sets its title. */
    public ProgramBuilder title(String title) {
        this.title = title;
        return this;
    }

    /** Adds something it is for, in words. */
    public ProgramBuilder purpose(String purpose) {
        purposes.add(purpose);
        return this;
    }

    /** Sets what it is for, in words, in place of the purposes so far. */
    public ProgramBuilder purposes(Iterable<String> purposes) {
        this.purposes.clear();
        purposes.forEach(this.purposes::add);
        return this;
    }

    /** Adds something it is for. */
    public ProgramBuilder goal(Goal goal) {
        parts.goal(goal);
        return this;
    }

    /** Sets what it is for, in place of the goals so far. */
    public ProgramBuilder goals(Iterable<Goal> goals) {
        parts.goals(goals);
        return this;
    }

    /** Adds a level. */
    public ProgramBuilder level(ExperienceLevel level) {
        parts.level(level);
        return this;
    }

    /** Sets the levels, in place of those so far. */
    public ProgramBuilder levels(Iterable<ExperienceLevel> levels) {
        parts.levels(levels);
        return this;
    }

    /** Sets for whom it is. */
    public ProgramBuilder population(String population) {
        this.population = population;
        return this;
    }

    /** Adds somebody who writes, reviews or gives it. */
    public ProgramBuilder contributor(Contributor contributor) {
        parts.contributor(contributor);
        return this;
    }

    /** Sets who writes, reviews and gives it, in place of those so far. */
    public ProgramBuilder contributors(Iterable<Contributor> contributors) {
        parts.contributors(contributors);
        return this;
    }

    /** Sets which version it is. */
    public ProgramBuilder revision(Revision revision) {
        parts.revision(revision);
        return this;
    }

    /** Sets how the doses of its items go on. */
    public ProgramBuilder progression(Progression progression) {
        parts.progression(progression);
        return this;
    }

    /** Sets how it is given. */
    public ProgramBuilder delivery(Delivery delivery) {
        problems().remove(Path.of("delivery"));
        parts.delivery(delivery);
        return this;
    }

    /** Sets how it is given. */
    public ProgramBuilder delivery(Consumer<Delivery.Builder> content) {
        return part("delivery", Delivery.builder(), content, Delivery.Builder::build, parts::delivery);
    }

    /** Sets what a person has for it. */
    public ProgramBuilder resources(Resources resources) {
        problems().remove(Path.of("resources"));
        parts.resources(resources);
        return this;
    }

    /** Sets what a person has for it. */
    public ProgramBuilder resources(Consumer<Resources.Builder> content) {
        return part("resources", Resources.builder(), content, Resources.Builder::build, parts::resources);
    }

    /** Sets how it is fitted to the person. */
    public ProgramBuilder tailoring(Tailoring tailoring) {
        problems().remove(Path.of("tailoring"));
        setTailoring(tailoring);
        return this;
    }

    private void setTailoring(Tailoring tailoring) {
        this.tailoring = tailoring;
        parts.tailoring(tailoring);
    }

    /** Sets how it is fitted to the person. */
    public ProgramBuilder tailoring(Consumer<Tailoring.Builder> content) {
        return part("tailoring", Tailoring.builder(), content, Tailoring.Builder::build, this::setTailoring);
    }

    /** Sets how keeping to it is recorded and encouraged. */
    public ProgramBuilder adherence(Adherence adherence) {
        problems().remove(Path.of("adherence"));
        parts.adherence(adherence);
        return this;
    }

    /** Sets how keeping to it is recorded and encouraged. */
    public ProgramBuilder adherence(Consumer<Adherence.Builder> content) {
        return part("adherence", Adherence.builder(), content, Adherence.Builder::build, parts::adherence);
    }

    private <T, B> ProgramBuilder part(
            String name, B builder, Consumer<B> content, Function<B, T> build, Consumer<T> setter) {
        Path place = Path.of(name);
        problems()
                .remove(place)
                .attempt(place, () -> content.accept(builder))
                .attempting(place, () -> build.apply(builder))
                .ifPresent(setter);
        return this;
    }

    /** Sets the dose that every item inherits, in place of the one so far. */
    public ProgramBuilder prescription(Prescription prescription) {
        this.prescription.set(prescription);
        return this;
    }

    /** Sets the dose that every item inherits, in place of the one so far; {@link #changePrescription} goes on from that. */
    public ProgramBuilder prescription(Consumer<Prescription.Builder> dose) {
        prescription.set(dose);
        return this;
    }

    /**
     * Sets the dose that every item inherits by its text, such as {@code 3 x 10, each side}, in place of the one so
     * far. A text that {@link Prescription#parse} does not read is reported when the program is built.
     */
    public ProgramBuilder prescription(String dose) {
        prescription.set(dose);
        return this;
    }

    /**
     * Changes the dose that every item inherits: what is not set stays as it is, and what is added, such as a rest, is added to what is there. If there is
     * none so far, it makes one.
     */
    public ProgramBuilder changePrescription(Consumer<Prescription.Builder> change) {
        prescription.change(change);
        return this;
    }

    /** Adds which exercise comes before which. */
    public ProgramBuilder orderRule(OrderRule rule) {
        orders.keep(orders.next());
        orderRules.add(rule);
        parts.orderRule(rule);
        return this;
    }

    /** Adds that one exercise comes before the other; both join the program even if no item names them. */
    public ProgramBuilder orderRule(Exercise first, Exercise then) {
        include(first);
        include(then);
        return orderRule(() -> OrderRule.of(first, then));
    }

    /** Adds that the exercise of one constant comes before that of the other; both join the program. */
    public ProgramBuilder orderRule(ExerciseSupplier first, ExerciseSupplier then) {
        return orderRule(first.exercise(), then.exercise());
    }

    /** Adds that the exercise with one id comes before that with the other; a text that is no id is reported when built. */
    public ProgramBuilder orderRule(String first, String then) {
        return orderRule(() -> OrderRule.of(first, then));
    }

    private ProgramBuilder orderRule(Supplier<OrderRule> maker) {
        int position = orders.next();
        problems().attempting(ORDER_RULES.resolve(position), maker).ifPresent(rule -> {
            orders.keep(position);
            orderRules.add(rule);
            parts.orderRule(rule);
        });
        return this;
    }

    /** Sets which exercises come before which, in place of what was said so far. */
    public ProgramBuilder orderRules(Iterable<OrderRule> rules) {
        orderRules.clear();
        orders.clear();
        problems().remove(ORDER_RULES);
        parts.orderRules(ImmutableList.of());
        rules.forEach(this::orderRule);
        return this;
    }

    /** Adds a rule. */
    public ProgramBuilder rule(Rule rule) {
        rules.keep(rules.next());
        parts.rule(rule);
        return this;
    }

    /** Adds a rule; a text that breaks its rule is reported when the program is built. */
    public ProgramBuilder rule(RuleKind kind, String text) {
        int position = rules.next();
        problems()
                .attempting(RULES.resolve(position), () -> Rule.of(kind, text))
                .ifPresent(rule -> {
                    rules.keep(position);
                    parts.rule(rule);
                });
        return this;
    }

    /** Sets the rules, in place of those so far. */
    public ProgramBuilder rules(Iterable<Rule> rules) {
        problems().remove(RULES);
        parts.rules(ImmutableList.of());
        this.rules.clear();
        rules.forEach(this::rule);
        return this;
    }

    /** Adds a piece of advice. */
    public ProgramBuilder advice(Advice advice) {
        pieces.keep(pieces.next());
        parts.advice(advice);
        return this;
    }

    /** Adds a piece of advice; a text that breaks its rule is reported when the program is built. */
    public ProgramBuilder advice(AdviceTopic topic, String text) {
        int position = pieces.next();
        problems()
                .attempting(ADVICE.resolve(position), () -> Advice.of(topic, text))
                .ifPresent(piece -> {
                    pieces.keep(position);
                    parts.advice(piece);
                });
        return this;
    }

    /** Sets the advice, in place of that so far. */
    public ProgramBuilder advice(Iterable<Advice> advice) {
        problems().remove(ADVICE);
        parts.advice(ImmutableList.of());
        pieces.clear();
        advice.forEach(this::advice);
        return this;
    }

    /** Adds what its source claims. */
    public ProgramBuilder claim(Claim claim) {
        parts.claim(claim);
        return this;
    }

    /** Sets what its source claims, in place of the claims so far. */
    public ProgramBuilder claims(Iterable<Claim> claims) {
        parts.claims(claims);
        return this;
    }

    /** Adds where its facts come from. */
    public ProgramBuilder source(Source source) {
        parts.source(source);
        return this;
    }

    /** Sets where its facts come from, in place of the sources so far. */
    public ProgramBuilder sources(Iterable<Source> sources) {
        parts.sources(sources);
        return this;
    }

    /** Adds an exercise that items name by its id; it joins the program even if no item does. */
    public ProgramBuilder exercise(Exercise exercise) {
        include(exercise);
        return this;
    }

    /** Sets the exercises that join the program, in place of those that were given so far outside of sections. */
    public ProgramBuilder exercises(Iterable<Exercise> exercises) {
        this.exercises.clear();
        exercises.forEach(this::include);
        return this;
    }

    /** Lets items name these exercises by id; those that no item names do not join the program. */
    public ProgramBuilder resolvingFrom(Iterable<Exercise> exercises) {
        this.exercises.offer(exercises);
        return this;
    }

    /** Adds a phase; a program with phases has its sections in them. */
    public ProgramBuilder phase(Phase phase) {
        phases.add(phase.toBuilder());
        return this;
    }

    /** Adds a phase with a title; a program with phases has its sections in them. */
    public ProgramBuilder phase(String title, Consumer<PhaseBuilder> content) {
        phases.add(Phase.builder().title(title).and(content));
        return this;
    }

    /** Sets the phases, in place of those so far. */
    public ProgramBuilder phases(Iterable<Phase> phases) {
        problems().remove(PHASES);
        this.phases.clear();
        phases.forEach(this::phase);
        return this;
    }

    /**
     * Changes the phase at a position, counted from 0; a position without a phase is reported. An item that is given to the
     * phase itself makes a further section without a title; {@link PhaseBuilder#changeSection} adds to one that is there.
     */
    public ProgramBuilder changePhase(int position, Consumer<PhaseBuilder> change) {
        if (Positions.check(problems(), PHASES, position, phases)) {
            phases.get(position).and(change);
        }
        return this;
    }

    /** Takes the phase at a position away, counted from 0; a position without a phase is reported. */
    public ProgramBuilder removePhase(int position) {
        if (Positions.check(problems(), PHASES, position, phases)) {
            phases.remove(position);
        }
        return this;
    }

    @Override
    ProgramBuilder self() {
        return this;
    }

    @Override
    void include(Exercise exercise) {
        exercises.include(exercise);
    }

    /** Returns all that is wrong with the program as it stands; empty if {@link #build()} would return it. */
    public Report check() {
        return Hints.with(assemble().problems().build());
    }

    /**
     * Returns the program.
     *
     * @throws InvalidValueException if something is wrong with it or any part of it; it carries all that is
     */
    public Program build() {
        check().throwIfErrors();
        return create(Refused.NOTHING, new DraftPlaces());
    }

    /** Returns the program of what was put together, without the fields that are refused. */
    private Program create(Refused refused, DraftPlaces places) {
        return parts.title(refused.other("title", title).orElse(NO_TITLE))
                .prescription(prescription.find())
                .purposes(refused.others("purposes", purposes, places))
                .population(refused.other("population", population))
                .create();
    }

    /** Returns the program as far as it has come: what is wrong with it, and what can be looked at all the same. */
    public ProgramDraft draft() {
        Assembly all = assemble();
        Report problems = Hints.with(all.problems().build());
        Drafting drafting = new Drafting(GivenExercises.inOrderOfMention(
                exercises.joining(all.places().values(), all.exercises()),
                all.places().values()));
        DraftPlaces places = drafting.places();
        ImmutableList<Phase> draftPhases = drafting.phases(phases);
        boolean mixed = !phases.isEmpty() && !given().isEmpty();
        parts.phases(draftPhases)
                .sections(mixed ? ImmutableList.of() : drafting.sections(given(), Path.root(), places))
                .exercises(drafting.exercises())
                .orderRules(drafting.orderRules(orderRules, orderPlaces()));
        if (tailoring != null) {
            parts.tailoring(drafting.usable(tailoring));
        }
        rules.tell(RULES, places);
        pieces.tell(ADVICE, places);
        Refused refused = Refused.by(() -> create(Refused.NOTHING, new DraftPlaces()));
        Optional<Program> program = Report.builder().attempting(Path.root(), () -> create(refused, places));
        restore();
        return new ProgramDraft(problems, program.orElse(null), places, leftOut(drafting, mixed, program.isPresent()));
    }

    /** Sets again what was set for a draft only. */
    private void restore() {
        parts.orderRules(orderRules);
        if (tailoring != null) {
            parts.tailoring(tailoring);
        }
    }

    private static ImmutableList<Path> leftOut(Drafting drafting, boolean mixed, boolean isThere) {
        ImmutableList.Builder<Path> leftOut = ImmutableList.builder();
        if (!isThere) {
            return leftOut.add(Path.root()).build();
        }
        return (mixed ? leftOut.add(SECTIONS) : leftOut)
                .addAll(drafting.leftOut())
                .build();
    }

    /** Returns where the order rules were given. */
    private DraftPlaces orderPlaces() {
        DraftPlaces places = new DraftPlaces();
        orders.tell(ORDER_RULES, places);
        return places;
    }

    private ImmutableList<StartingRule> startingRules() {
        return tailoring == null ? ImmutableList.of() : tailoring.startingRules();
    }

    /** Puts the parts together and tells all that is wrong: with each, and with how they fit together. */
    private Assembly assemble() {
        Assembly all = new Assembly();
        all.problems()
                .addAll(problems().build())
                .addAll(prescription.problems())
                .addAll(ownFields());
        ImmutableList<Section> madeSections = all.sections(SECTIONS, given());
        ImmutableList.Builder<Phase> madePhases = ImmutableList.builder();
        for (int i = 0; i < phases.size(); i++) {
            phases.get(i).assemble(PHASES.resolve(i), all, madePhases);
        }
        ImmutableList<Exercise> joining = exercises.joining(all.places().values(), all.exercises());
        DraftPlaces orderPlaces = orderPlaces();
        ItemReferences.check(joining, exercises.available(), all.places(), orderRules, startingRules())
                .issues()
                .stream()
                .map(issue ->
                        issue.toBuilder().path(orderPlaces.given(issue.path())).build())
                .forEach(all.problems()::add);
        parts.sections(madeSections)
                .phases(madePhases.build())
                .exercises(GivenExercises.inOrderOfMention(joining, all.places().values()));
        return all;
    }

    /** Returns what is wrong with the fields other than the content of sections, phases and exercises. */
    private Report ownFields() {
        Report.Builder own = Report.builder();
        if (!hasId) {
            own.addAll(new InvalidValueException("id").report());
        }
        if (title == null) {
            own.addAll(new InvalidValueException("title").report());
        }
        own.attempt(Path.root(), () -> Program.checkParts(given(), phases));
        parts.sections(ImmutableList.of()).phases(ImmutableList.of()).exercises(ImmutableList.of());
        Report found = Report.builder()
                .attempt(Path.root(), () -> create(Refused.NOTHING, new DraftPlaces()))
                .build();
        found.issues().stream()
                .filter(issue -> !SECTIONS.contains(issue.path()))
                // What is referred to is looked up among the exercises when all are there.
                .filter(issue -> !issue.code().equals(IssueCode.UNKNOWN_REFERENCE))
                .forEach(own::add);
        return own.build();
    }
}
