package org.therex.program;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;

/**
 * Builds a {@link Program}.
 *
 * <ul>
 *   <li>must be set: id, title
 *   <li>must be given: one item, directly, in a section or in a phase; sections or phases, not both
 *   <li>absent or empty unless set: all else
 * </ul>
 *
 * <p>An invalid text id, section, item, dose, rule or piece of advice does not throw at once: {@link #build()} reports
 * all problems together. Replacing a rejected value clears its issue. Items that are given without a section make a
 * section without a title.
 */
public final class ProgramBuilder extends ProgramFields {

    private static final Path ID = Path.of("id");
    private static final Path PHASES = Path.of("phases");
    private static final String NO_TITLE = "No title";

    private final List<GivenPart<Phase, PhaseBuilder>> phases = new ArrayList<>();
    private final GivenExercises exercises = new GivenExercises();
    private boolean hasId;
    private @Nullable String title;

    ProgramBuilder() {
        // The placeholders for absent fields, so that the other fields are checked too.
        parts().id(ProgramId.of("no-id"));
    }

    ProgramBuilder(Program program) {
        describe(program);
        hasId = true;
        title = program.title();
        program.prescription().ifPresent(this::prescription);
        purposes(program.purposes());
        rules(program.rules());
        exercises(program.exercises());
        sections(program.sections());
        phases(program.phases());
    }

    /** Sets the id. */
    public ProgramBuilder id(ProgramId id) {
        problems().remove(ID);
        parts().id(id);
        hasId = true;
        return this;
    }

    /** Sets the id; an invalid id is reported when the program is built. */
    public ProgramBuilder id(String id) {
        requireNonNull(id, "id");
        hasId = true;
        problems().remove(ID).compute(Path.root(), () -> ProgramId.of(id)).ifPresent(this::id);
        return this;
    }

    /** Sets the title. */
    public ProgramBuilder title(String title) {
        requireNonNull(title, "title");
        this.title = title;
        return this;
    }

    /** Adds an exercise that items can name by its id; it joins the program even if no item names it. */
    public ProgramBuilder exercise(Exercise exercise) {
        requireNonNull(exercise, "exercise");
        include(exercise);
        return this;
    }

    /** Sets the exercises that join the program and replaces those given outside of sections. */
    public ProgramBuilder exercises(Iterable<Exercise> exercises) {
        requireNonNull(exercises, "exercises");
        this.exercises.clear();
        exercises.forEach(this::include);
        return this;
    }

    /** Makes exercises available to items that name their ids; exercises that no item names do not join the program. */
    public ProgramBuilder resolvingFrom(Iterable<Exercise> exercises) {
        requireNonNull(exercises, "exercises");
        this.exercises.offer(exercises);
        return this;
    }

    /** Adds a phase; a program with phases has all its sections in them. */
    public ProgramBuilder phase(Phase phase) {
        requireNonNull(phase, "phase");
        phases.add(GivenPart.value(phase));
        return this;
    }

    /** Adds a phase with a title; a program with phases has all its sections in them. */
    public ProgramBuilder phase(String title, Consumer<PhaseBuilder> content) {
        requireNonNull(title, "title");
        requireNonNull(content, "content");
        phases.add(GivenPart.builder(Phase.builder().title(title).and(content)));
        return this;
    }

    /** Sets the phases and replaces the current ones. */
    public ProgramBuilder phases(Iterable<Phase> phases) {
        requireNonNull(phases, "phases");
        problems().remove(PHASES);
        this.phases.clear();
        phases.forEach(this::phase);
        return this;
    }

    /**
     * Changes the phase at a position, counted from 0; a position without a phase is reported. An item that is added to
     * the phase itself makes a new section without a title; {@link PhaseBuilder#changeSection} adds to an existing
     * section.
     */
    public ProgramBuilder changePhase(int position, Consumer<PhaseBuilder> change) {
        requireNonNull(change, "change");
        if (Positions.check(problems(), PHASES, position, phases)) {
            phases.get(position).toBuilder(Phase::toBuilder).and(change);
        }
        return this;
    }

    /**
     * Changes the item at a path, such as {@code /phases/0/sections/1/items/2}; a path without an item is reported when the
     * program is built.
     */
    public ProgramBuilder changeItem(Path item, Consumer<ItemBuilder> change) {
        requireNonNull(item, "item");
        requireNonNull(change, "change");
        problems().compute(Path.root(), () -> PlacedItem.positions(item)).ifPresent(way -> {
            int section = way.get(way.size() - 2);
            int position = way.get(way.size() - 1);
            if (way.size() == 2) {
                changeSection(section, it -> it.changeItem(position, change));
            } else {
                changePhase(way.get(0), phase -> phase.changeSection(section, it -> it.changeItem(position, change)));
            }
        });
        return this;
    }

    /** Changes all items of an exercise; an exercise without an item is reported when the program is built. */
    public ProgramBuilder changeItems(ExerciseId exercise, Consumer<ItemBuilder> change) {
        requireNonNull(change, "change");
        Assembly all = new Assembly();
        assemble(all, ImmutableList.builder());
        List<Path> places = all.places().entrySet().stream()
                .filter(place -> place.getValue().exercise().equals(exercise))
                .map(Map.Entry::getKey)
                .toList();
        if (places.isEmpty()) {
            problems().attempt(Path.root(), () -> {
                throw Require.invalid(
                        IssueCode.UNKNOWN_REFERENCE, "exercise", "the exercise of an item of the program", exercise);
            });
        }
        places.forEach(place -> changeItem(place, change));
        return this;
    }

    /** Removes the phase at a position, counted from 0; a position without a phase is reported. */
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

    /**
     * Returns all problems of the current program; empty if {@link #build()} would succeed.
     *
     * <p>Only errors are problems. The review reports warnings, such as those of {@link
     * org.therex.catalog.Catalog#checkNames exercises that share a name}.
     */
    public Report check() {
        return make().problems();
    }

    /**
     * Returns the program.
     *
     * @throws InvalidValueException if the program or a part of it breaks a rule; it carries all problems
     */
    public Program build() {
        ProgramDraft made = make();
        made.problems().throwIfErrors();
        return made.findProgram().orElseThrow();
    }

    /** Returns the draft of the program: its problems and its valid part. */
    public ProgramDraft draft() {
        ProgramDraft made = make();
        return made.findProgram().isPresent() ? made : validPart(made.problems());
    }

    /** Makes each part once, and returns either the program or all problems. */
    private ProgramDraft make() {
        Report given = given(Report.builder());
        Assembly all = new Assembly();
        ImmutableList.Builder<Phase> made = ImmutableList.builder();
        ImmutableList<Section> sections = assemble(all, made);
        ImmutableList<Exercise> joining = exercises.joining(all.places().values(), all.exercises());
        if (!given.hasIssues() && !all.problems().hasIssues()) {
            Optional<Program> program = Report.builder()
                    .compute(
                            Path.root(),
                            () -> parts(sections, made.build(), joining, all).create());
            if (program.isPresent()) {
                return new ProgramDraft(Report.empty(), program.get(), new DraftPlaces(), ImmutableList.of());
            }
        }
        Report.Builder problems = Report.builder().addAll(given).addAll(ownFields());
        problems.addAll(all.problems().build());
        DraftPlaces orderPlaces = orderPlaces();
        ItemReferences.check(joining, exercises.available(), all.places(), orderRules(), startingRules())
                .issues()
                .stream()
                .map(issue ->
                        issue.toBuilder().path(orderPlaces.given(issue.path())).build())
                .forEach(problems::add);
        return new ProgramDraft(Hints.with(problems.build()), null, new DraftPlaces(), ImmutableList.of());
    }

    private ImmutableList<Section> assemble(Assembly all, ImmutableList.Builder<Phase> made) {
        ImmutableList<Section> sections = all.sections(SECTIONS, given());
        for (int i = 0; i < phases.size(); i++) {
            Phase value = phases.get(i).findValue();
            if (value != null) {
                all.add(PHASES.resolve(i), value);
                made.add(value);
            } else {
                phases.get(i).copy(Phase::toBuilder).assemble(PHASES.resolve(i), all, made);
            }
        }
        return sections;
    }

    private Report given(Report.Builder found) {
        found.addAll(problems().build()).addAll(prescription().problems());
        if (!hasId) {
            found.addAll(new InvalidValueException("id").report());
        }
        if (title == null) {
            found.addAll(new InvalidValueException("title").report());
        }
        return found.build();
    }

    private ImmutableProgram.Builder parts(
            List<Section> sections, List<Phase> phases, List<Exercise> joining, Assembly all) {
        return parts(Refused.NOTHING, new DraftPlaces())
                .sections(sections)
                .phases(phases)
                .exercises(GivenExercises.inOrderOfMention(joining, all.places().values()));
    }

    /** Returns all parts except sections, phases and exercises, without rejected fields. */
    private ImmutableProgram.Builder parts(Refused refused, DraftPlaces places) {
        return parts().title(refused.other("title", title).orElse(NO_TITLE))
                .prescription(prescription().find())
                .rules(givenRules())
                .orderRules(orderRules())
                .tailoring(findTailoring())
                .purposes(refused.others("purposes", purposes(), places))
                .population(refused.other("population", findPopulation().orElse(null)));
    }

    /** Returns the draft of a program with problems: the program without the invalid parts. */
    private ProgramDraft validPart(Report problems) {
        Assembly all = new Assembly();
        assemble(all, ImmutableList.builder());
        Drafting drafting = new Drafting(GivenExercises.inOrderOfMention(
                exercises.joining(all.places().values(), all.exercises()),
                all.places().values()));
        DraftPlaces places = drafting.places();
        ImmutableList<Phase> draftPhases = drafting.phases(phases);
        boolean mixed = !phases.isEmpty() && !given().isEmpty();
        ImmutableList<Section> sections = mixed ? ImmutableList.of() : drafting.sections(given(), Path.root(), places);
        ImmutableList<OrderRule> orders = drafting.orderRules(orderRules(), orderPlaces());
        noteRules(places);
        noteAdvice(places);
        UnaryOperator<ImmutableProgram.Builder> content = parts -> parts.sections(sections)
                .phases(draftPhases)
                .exercises(drafting.exercises())
                .orderRules(orders)
                .tailoring(findTailoring().map(drafting::usable));
        Refused refused = Refused.by(
                () -> content.apply(parts(Refused.NOTHING, new DraftPlaces())).create());
        Optional<Program> program = Report.builder()
                .compute(
                        Path.root(), () -> content.apply(parts(refused, places)).create());
        return new ProgramDraft(problems, program.orElse(null), places, drafting.leftOut(mixed, program.isPresent()));
    }

    /** Returns the problems of the fields other than the content of sections, phases and exercises. */
    private Report ownFields() {
        Report.Builder own = Report.builder().attempt(Path.root(), () -> Program.checkParts(given(), phases));
        Report found = Report.builder()
                .attempt(
                        Path.root(),
                        () -> parts(Refused.NOTHING, new DraftPlaces())
                                .sections(ImmutableList.of())
                                .phases(ImmutableList.of())
                                .exercises(ImmutableList.of())
                                .create())
                .build();
        found.issues().stream()
                .filter(issue -> !SECTIONS.contains(issue.path()))
                // References are resolved once all exercises are known.
                .filter(issue -> !issue.code().equals(IssueCode.UNKNOWN_REFERENCE))
                .forEach(own::add);
        return own.build();
    }
}
