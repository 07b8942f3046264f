package org.therex.program;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.Exercise;
import org.therex.exercise.Goal;
import org.therex.prescription.Amount;
import org.therex.progression.Progression;

/**
 * Builds a {@link Phase}.
 *
 * <ul>
 *   <li>must be given: one item, directly or in a section
 *   <li>absent or empty unless set: all else
 * </ul>
 *
 * <p>An invalid section, item, dose or rule does not throw at once: it is reported with all other problems when the
 * phase or the program is built. Replacing a rejected value clears its issue. Items that are given without a section
 * make a section without a title.
 */
public final class PhaseBuilder extends SectionsBuilder<PhaseBuilder> {

    private static final Path WEEKS = Path.of("weeks");

    private final ImmutablePhase.Builder parts = new ImmutablePhase.Builder();
    private final List<Exercise> included = new ArrayList<>();
    private final List<String> criteria = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String introduction;
    private @Nullable Amount<Integer> weeks;
    private boolean isCutShort;

    PhaseBuilder() {}

    PhaseBuilder(Phase phase) {
        parts.from(phase).sections(ImmutableList.of()).rules(ImmutableList.of());
        phase.prescription().ifPresent(this::prescription);
        phase.title().ifPresent(this::title);
        phase.introduction().ifPresent(this::introduction);
        phase.weeks().ifPresent(this::weeks);
        advanceCriteria(phase.advanceCriteria());
        rules(phase.rules());
        sections(phase.sections());
    }

    /** Sets the title. */
    public PhaseBuilder title(String title) {
        requireNonNull(title, "title");
        this.title = title;
        return this;
    }

    /** Sets the length in weeks. */
    public PhaseBuilder weeks(Amount<Integer> weeks) {
        requireNonNull(weeks, "weeks");
        problems().remove(WEEKS);
        this.weeks = weeks;
        return this;
    }

    /** Sets the length in weeks. */
    public PhaseBuilder weeks(int weeks) {
        return weeks(Amount.exactly(weeks));
    }

    /** Sets the length as a range of weeks. */
    public PhaseBuilder weeks(int least, int most) {
        problems().remove(WEEKS).attempt(WEEKS, () -> weeks(Amount.between(least, most)));
        return this;
    }

    /** Sets the introduction. */
    public PhaseBuilder introduction(String introduction) {
        requireNonNull(introduction, "introduction");
        this.introduction = introduction;
        return this;
    }

    /** Adds a goal. */
    public PhaseBuilder goal(Goal goal) {
        requireNonNull(goal, "goal");
        parts.goal(goal);
        return this;
    }

    /** Sets the goals and replaces the current ones. */
    public PhaseBuilder goals(Iterable<Goal> goals) {
        parts.goals(goals);
        return this;
    }

    /** Sets the progression of its items. */
    public PhaseBuilder progression(Progression progression) {
        parts.progression(progression);
        return this;
    }

    /** Sets the delivery, if it differs from that of the program. */
    public PhaseBuilder delivery(Delivery delivery) {
        parts.delivery(delivery);
        return this;
    }

    /** Sets the delivery, if it differs from that of the program. */
    public PhaseBuilder delivery(Consumer<Delivery.Builder> content) {
        requireNonNull(content, "content");
        Delivery.Builder delivery = Delivery.builder();
        content.accept(delivery);
        return delivery(delivery.build());
    }

    /** Adds a criterion for the next phase. */
    public PhaseBuilder advanceWhen(String criterion) {
        requireNonNull(criterion, "criterion");
        criteria.add(criterion);
        return this;
    }

    /** Sets the criteria for the next phase and replaces the current ones. */
    public PhaseBuilder advanceCriteria(Iterable<String> criteria) {
        requireNonNull(criteria, "criteria");
        this.criteria.clear();
        criteria.forEach(this.criteria::add);
        return this;
    }

    @Override
    PhaseBuilder self() {
        return this;
    }

    @Override
    void include(Exercise exercise) {
        included.add(exercise);
    }

    /** Applies further content; an exception is kept as a problem. */
    PhaseBuilder and(Consumer<PhaseBuilder> content) {
        Report.Builder found = Report.builder().attempt(Path.root(), () -> content.accept(this));
        problems().addAll(found.build());
        isCutShort |= found.hasIssues();
        return this;
    }

    /** Returns whether the content threw an exception, so that its rest is missing. */
    boolean isCutShort() {
        return isCutShort;
    }

    /** Adds the phase, or its problems, to the collected results. */
    void assemble(Path at, Assembly all, ImmutableList.Builder<Phase> made) {
        Assembly own = new Assembly();
        own.exercises().addAll(included);
        Report given = Report.builder()
                .addAll(problems().build())
                .addAll(prescription().problems())
                .build();
        ImmutableList<Section> sections = own.sections(SECTIONS, given());
        own.places().forEach((path, item) -> all.places().put(at.resolve(path), item));
        all.exercises().addAll(own.exercises());
        Optional<Phase> phase = given.hasIssues() || own.problems().hasIssues()
                ? Optional.empty()
                : Report.builder().compute(Path.root(), () -> create(sections));
        if (phase.isPresent()) {
            made.add(phase.get());
        } else {
            all.problems()
                    .addAll(at, given)
                    .addAll(at, ownFields())
                    .addAll(at, own.problems().build());
        }
    }

    private Phase create(List<Section> sections) {
        return create(sections, Refused.NOTHING, new DraftPlaces());
    }

    private Phase create(List<Section> sections, Refused refused, DraftPlaces places) {
        return parts.title(refused.other("title", title))
                .prescription(prescription().find())
                .rules(givenRules())
                .introduction(refused.other("introduction", introduction))
                .weeks(refused.other("weeks", weeks))
                .advanceCriteria(refused.others("advanceCriteria", criteria, places))
                .sections(sections)
                .create();
    }

    /**
     * Returns the phase with its valid items and fields, and records their places; absent if no item is valid.
     */
    Optional<Phase> draft(Drafting drafting, Path at, DraftPlaces places) {
        ImmutableList<Section> sections = drafting.sections(given(), at, places);
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        noteRules(places);
        return Optional.of(create(sections, Refused.by(() -> create(sections)), places));
    }

    /** Returns the problems of the fields other than the content of the sections. */
    private Report ownFields() {
        Report.Builder own = Report.builder();
        if (given().isEmpty()) {
            own.attempt(Path.root(), () -> Require.notEmpty("sections", given()));
        }
        Report found = Report.builder()
                .attempt(Path.root(), () -> create(ImmutableList.of()))
                .build();
        found.issues().stream()
                .filter(issue -> !SECTIONS.contains(issue.path()))
                .forEach(own::add);
        return own.build();
    }

    /**
     * Returns the phase.
     *
     * @throws InvalidValueException if there is no item or a part breaks its rule; it carries all problems
     */
    public Phase build() {
        Assembly all = new Assembly();
        ImmutableList.Builder<Phase> made = ImmutableList.builder();
        assemble(Path.root(), all, made);
        Hints.with(all.problems().build()).throwIfErrors();
        return made.build().get(0);
    }
}
