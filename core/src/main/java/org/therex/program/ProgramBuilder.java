package org.therex.program;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.Claim;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Goal;
import org.therex.exercise.Level;
import org.therex.exercise.Source;
import org.therex.prescription.Prescription;

/**
 * Builds a {@link Program}.
 *
 * <ul>
 *   <li>must be set: id, title
 *   <li>must be given: one item, directly or in a section
 *   <li>absent or empty unless set: all else
 * </ul>
 *
 * <p>What is wrong with a text id, a section, an item, a dose, a rule or a piece of advice throws nothing where it is
 * given: {@link #build()} reports all of it at once. What was refused stays refused, even if it is set again. Items
 * that are given without a section make a section without a title.
 */
public final class ProgramBuilder extends ItemsBuilder<ProgramBuilder> {

    private static final Path SECTIONS = Path.of("sections");

    private final ImmutableProgram.Builder parts = new ImmutableProgram.Builder();
    private final Report.Builder problems = Report.builder();
    private final List<SectionBuilder> sections = new ArrayList<>();
    private final GivenExercises given = new GivenExercises();
    private boolean sectionIsOpen;
    private boolean hasId;
    private boolean hasTitle;
    private int rules;
    private int pieces;

    ProgramBuilder() {
        // Stand in for what is absent, so that all else is checked nevertheless.
        parts.id(ProgramId.of("no-id")).title("No title");
    }

    ProgramBuilder(Program program) {
        parts.from(program).sections(ImmutableList.of()).exercises(ImmutableList.of());
        hasId = true;
        hasTitle = true;
        program.exercises().forEach(this::include);
        program.sections().forEach(this::section);
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
        problems.attempting(Path.root(), () -> ProgramId.of(id)).ifPresent(this::id);
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
        Doses.attempt(problems, dose).ifPresent(this::prescription);
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
        problems.attempting(Path.of("rules").resolve(rules++), () -> Rule.of(kind, text))
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
        problems.attempting(Path.of("advice").resolve(pieces++), () -> Advice.of(topic, text))
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

    /** Lets items name these exercises by id; those that no item names do not join the program. */
    public ProgramBuilder exercisesFrom(Iterable<Exercise> exercises) {
        given.offer(exercises);
        return this;
    }

    /** Adds a section. */
    public ProgramBuilder section(Section section) {
        sections.add(section.toBuilder());
        sectionIsOpen = false;
        return this;
    }

    /** Adds a section with a title. */
    public ProgramBuilder section(String title, Consumer<SectionBuilder> content) {
        SectionBuilder section = Section.builder().title(title);
        problems.attempt(SECTIONS.resolve(sections.size()), () -> content.accept(section));
        sections.add(section);
        sectionIsOpen = false;
        return this;
    }

    @Override
    public ProgramBuilder item(Item item) {
        openSection().item(item);
        return this;
    }

    @Override
    ProgramBuilder append(Supplier<ExerciseId> exercise, Consumer<ItemBuilder> says) {
        openSection().append(exercise, says);
        return this;
    }

    @Override
    void include(Exercise exercise) {
        given.include(exercise);
    }

    private SectionBuilder openSection() {
        if (!sectionIsOpen) {
            sections.add(Section.builder());
            sectionIsOpen = true;
        }
        return sections.get(sections.size() - 1);
    }

    /** Returns all that is wrong with the program as it stands; empty if {@link #build()} would return it. */
    public Report check() {
        Report.Builder all = Report.builder();
        make(all);
        return all.build();
    }

    /**
     * Returns the program.
     *
     * @throws InvalidValueException if something is wrong with it or any part of it; it carries all that is
     */
    public Program build() {
        Report.Builder all = Report.builder();
        Optional<Program> program = make(all);
        all.build().throwIfErrors();
        return program.orElseThrow();
    }

    /** Makes the program, or tells all that is wrong with it: with its parts, and with how they fit together. */
    private Optional<Program> make(Report.Builder all) {
        all.addAll(problems.build()).addAll(ownFields());
        ImmutableList.Builder<Section> made = ImmutableList.builder();
        Map<Path, Item> places = new LinkedHashMap<>();
        List<Exercise> ofSections = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Path place = SECTIONS.resolve(i);
            SectionBuilder section = sections.get(i);
            section.places().forEach((path, item) -> places.put(place.resolve(path), item));
            ofSections.addAll(section.included());
            Report found = section.check();
            all.addAll(place, found);
            if (found.isEmpty()) {
                made.add(section.build());
            }
        }
        ImmutableList<Exercise> exercises = given.joining(places.values(), ofSections);
        all.addAll(ItemReferences.check(exercises, places));
        if (!all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(parts.sections(made.build())
                .exercises(GivenExercises.inOrderOfMention(exercises, places.values()))
                .create());
    }

    /** Returns what is wrong with the fields other than sections and exercises. */
    private Report ownFields() {
        Report.Builder own = Report.builder();
        if (!hasId) {
            own.addAll(new InvalidValueException("id").report());
        }
        if (!hasTitle) {
            own.addAll(new InvalidValueException("title").report());
        }
        if (sections.isEmpty()) {
            own.attempt(Path.root(), () -> Require.notEmpty("sections", sections));
        }
        parts.sections(ImmutableList.of()).exercises(ImmutableList.of());
        Report found = Report.builder().attempt(Path.root(), parts::create).build();
        found.issues().stream()
                .filter(issue -> !SECTIONS.contains(issue.path()))
                .forEach(own::add);
        return own.build();
    }
}
