package org.therex.program;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.exercise.Claim;
import org.therex.exercise.Exercise;
import org.therex.exercise.Goal;
import org.therex.exercise.Level;
import org.therex.exercise.Source;
import org.therex.prescription.Prescription;

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
 * given: {@link #build()} reports all of it at once. What was refused stays refused, even if it is set again. Items
 * that are given without a section make a section without a title.
 */
public final class ProgramBuilder extends SectionsBuilder<ProgramBuilder> {

    private static final Path PHASES = Path.of("phases");

    private final ImmutableProgram.Builder parts = new ImmutableProgram.Builder();
    private final List<PhaseBuilder> phases = new ArrayList<>();
    private final GivenExercises exercises = new GivenExercises();
    private boolean hasId;
    private boolean hasTitle;
    private int rules;
    private int pieces;

    ProgramBuilder() {
        // Stand in for what is absent, so that all else is checked nevertheless.
        parts.id(ProgramId.of("no-id")).title("No title");
    }

    ProgramBuilder(Program program) {
        parts.from(program).sections(ImmutableList.of()).phases(ImmutableList.of());
        hasId = true;
        hasTitle = true;
        rules = program.rules().size();
        pieces = program.advice().size();
        exercises(program.exercises());
        sections(program.sections());
        phases(program.phases());
    }

    /** Sets what identifies it. */
    public ProgramBuilder id(ProgramId id) {
        parts.id(id);
        hasId = true;
        return this;
    }

    /** Sets what identifies it; a text that is no id is reported when it is built. */
    public ProgramBuilder id(String id) {
        hasId = true;
        problems().attempting(Path.root(), () -> ProgramId.of(id)).ifPresent(this::id);
        return this;
    }

    /** Sets its title. */
    public ProgramBuilder title(String title) {
        parts.title(title);
        hasTitle = true;
        return this;
    }

    /** Adds something it is for, in words. */
    public ProgramBuilder purpose(String purpose) {
        parts.purpose(purpose);
        return this;
    }

    /** Adds something it is for. */
    public ProgramBuilder goal(Goal goal) {
        parts.goal(goal);
        return this;
    }

    /** Adds a level. */
    public ProgramBuilder level(Level level) {
        parts.level(level);
        return this;
    }

    /** Sets for whom it is. */
    public ProgramBuilder population(String population) {
        parts.population(population);
        return this;
    }

    /** Sets the dose that every item inherits. */
    public ProgramBuilder prescription(Prescription prescription) {
        parts.prescription(prescription);
        return this;
    }

    /** Sets the dose that every item inherits. */
    public ProgramBuilder prescription(Consumer<Prescription.Builder> dose) {
        Doses.attempt(problems(), dose).ifPresent(this::prescription);
        return this;
    }

    /** Adds a rule. */
    public ProgramBuilder rule(Rule rule) {
        rules++;
        parts.rule(rule);
        return this;
    }

    /** Adds a rule; a text that breaks its rule is reported when the program is built. */
    public ProgramBuilder rule(RuleKind kind, String text) {
        problems()
                .attempting(Path.of("rules").resolve(rules++), () -> Rule.of(kind, text))
                .ifPresent(parts::rule);
        return this;
    }

    /** Adds a piece of advice. */
    public ProgramBuilder advice(Advice advice) {
        pieces++;
        parts.advice(advice);
        return this;
    }

    /** Adds a piece of advice; a text that breaks its rule is reported when the program is built. */
    public ProgramBuilder advice(AdviceTopic topic, String text) {
        problems()
                .attempting(Path.of("advice").resolve(pieces++), () -> Advice.of(topic, text))
                .ifPresent(parts::advice);
        return this;
    }

    /** Adds what its source claims. */
    public ProgramBuilder claim(Claim claim) {
        parts.claim(claim);
        return this;
    }

    /** Adds where its facts come from. */
    public ProgramBuilder source(Source source) {
        parts.source(source);
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
    public ProgramBuilder exercisesFrom(Iterable<Exercise> exercises) {
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
        this.phases.clear();
        phases.forEach(this::phase);
        return this;
    }

    /** Changes the phase at a position, counted from 0; a position without a phase is reported. */
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
        return assemble().problems().build();
    }

    /**
     * Returns the program.
     *
     * @throws InvalidValueException if something is wrong with it or any part of it; it carries all that is
     */
    public Program build() {
        assemble().problems().build().throwIfErrors();
        return parts.create();
    }

    /** Puts the parts together and tells all that is wrong: with each, and with how they fit together. */
    private Assembly assemble() {
        Assembly all = new Assembly();
        all.problems().addAll(problems().build()).addAll(ownFields());
        ImmutableList<Section> madeSections = all.sections(SECTIONS, given());
        ImmutableList.Builder<Phase> madePhases = ImmutableList.builder();
        for (int i = 0; i < phases.size(); i++) {
            phases.get(i).assemble(PHASES.resolve(i), all, madePhases);
        }
        ImmutableList<Exercise> joining = exercises.joining(all.places().values(), all.exercises());
        all.problems().addAll(ItemReferences.check(joining, all.places()));
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
        if (!hasTitle) {
            own.addAll(new InvalidValueException("title").report());
        }
        own.attempt(Path.root(), () -> Program.checkParts(given(), phases));
        parts.sections(ImmutableList.of()).phases(ImmutableList.of()).exercises(ImmutableList.of());
        Report found = Report.builder().attempt(Path.root(), parts::create).build();
        found.issues().stream()
                .filter(issue -> !SECTIONS.contains(issue.path()))
                .forEach(own::add);
        return own.build();
    }
}
