package org.therex.program;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
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
 * <p>What is wrong with a section, an item or a dose throws nothing where it is given: {@link #build()} reports all of
 * it at once. Items that are given without a section make a section without a title.
 */
public final class ProgramBuilder extends ItemsBuilder<ProgramBuilder> {

    private static final Path SECTIONS = Path.of("sections");
    private static final ImmutableSet<Path> PARTS = ImmutableSet.of(SECTIONS, Path.of("exercises"));

    private final ImmutableProgram.Builder parts = new ImmutableProgram.Builder();
    private final Report.Builder problems = Report.builder();
    private final List<SectionBuilder> sections = new ArrayList<>();
    private final List<Exercise> included = new ArrayList<>();
    private final Map<ExerciseId, Exercise> available = new LinkedHashMap<>();
    private boolean sectionIsOpen;

    ProgramBuilder() {}

    ProgramBuilder(Program program) {
        parts.from(program).sections(ImmutableList.of()).exercises(ImmutableList.of());
        program.exercises().forEach(this::include);
        program.sections().forEach(this::section);
    }

    /** Sets what identifies it. */
    public ProgramBuilder id(ProgramId id) {
        parts.id(id);
        return this;
    }

    /** Sets what identifies it; a text that is no id is reported when it is built. */
    public ProgramBuilder id(String id) {
        problems.attempting(Path.root(), () -> ProgramId.of(id)).ifPresent(this::id);
        return this;
    }

    /** Sets its title. */
    public ProgramBuilder title(String title) {
        parts.title(title);
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
        parts.rule(rule);
        return this;
    }

    /** Adds a rule. */
    public ProgramBuilder rule(RuleKind kind, String text) {
        return rule(Rule.of(kind, text));
    }

    /** Adds a piece of advice. */
    public ProgramBuilder advice(Advice advice) {
        parts.advice(advice);
        return this;
    }

    /** Adds a piece of advice. */
    public ProgramBuilder advice(AdviceTopic topic, String text) {
        return advice(Advice.of(topic, text));
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
        exercises.forEach(exercise -> available.putIfAbsent(exercise.id(), exercise));
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
        included.add(exercise);
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
        all.addAll(problems.build());
        ImmutableList.Builder<Section> made = ImmutableList.builder();
        ImmutableMap.Builder<Path, Item> items = ImmutableMap.builder();
        for (int i = 0; i < sections.size(); i++) {
            Path place = SECTIONS.resolve(i);
            SectionBuilder section = sections.get(i);
            all.addAll(place, section.problems());
            section.places().forEach((path, item) -> items.put(place.resolve(path), item));
            if (section.isEmpty() || section.problems().isEmpty()) {
                all.attempting(place, section::create).ifPresent(made::add);
            }
        }
        ImmutableMap<Path, Item> places = items.buildOrThrow();
        ImmutableList<Exercise> exercises = exercises(places);
        if (sections.isEmpty()) {
            all.attempt(Path.root(), () -> Require.notEmpty("sections", sections));
        }
        all.addAll(ItemReferences.check(exercises, places));
        parts.sections(made.build()).exercises(exercises);
        return all.isEmpty() ? all.attempting(Path.root(), parts::create) : tellOwnFields(all);
    }

    /** Adds what is wrong with the program's own fields; how the sections fit together is told already. */
    private Optional<Program> tellOwnFields(Report.Builder all) {
        ImmutableSet<Path> told = all.build().issues().stream().map(Issue::path).collect(toImmutableSet());
        Report.Builder own = Report.builder().attempt(Path.root(), parts::create);
        own.build().issues().stream()
                .filter(issue -> PARTS.stream().noneMatch(part -> part.contains(issue.path())))
                .filter(issue -> !told.contains(issue.path()))
                .forEach(all::add);
        return Optional.empty();
    }

    private ImmutableList<Exercise> exercises(Map<Path, Item> places) {
        Set<Exercise> exercises = new LinkedHashSet<>(included);
        Set<ExerciseId> ids = included.stream().map(Exercise::id).collect(Collectors.toSet());
        for (Item item : places.values()) {
            Stream.concat(Stream.of(item.exercise()), item.alternatives().stream())
                    .filter(id -> available.containsKey(id) && ids.add(id))
                    .forEach(id -> exercises.add(available.get(id)));
        }
        return ImmutableList.copyOf(exercises);
    }
}
