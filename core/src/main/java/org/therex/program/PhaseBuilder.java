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
 * <p>What is wrong with a section, an item, a dose or a rule throws nothing where it is given: it is reported when the
 * phase or the program is built, together with all else. Replacing a rejected value clears its issue. Items
 * that are given without a section make a section without a title.
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

    /** Sets its title. */
    public PhaseBuilder title(String title) {
        requireNonNull(title, "title");
        this.title = title;
        return this;
    }

    /** Sets how many weeks it takes. */
    public PhaseBuilder weeks(Amount<Integer> weeks) {
        requireNonNull(weeks, "weeks");
        problems().remove(WEEKS);
        this.weeks = weeks;
        return this;
    }

    /** Sets how many weeks it takes. */
    public PhaseBuilder weeks(int weeks) {
        return weeks(Amount.exactly(weeks));
    }

    /** Sets the range of weeks that it takes. */
    public PhaseBuilder weeks(int least, int most) {
        problems().remove(WEEKS).attempt(WEEKS, () -> weeks(Amount.between(least, most)));
        return this;
    }

    /** Sets what is said about all of it. */
    public PhaseBuilder introduction(String introduction) {
        requireNonNull(introduction, "introduction");
        this.introduction = introduction;
        return this;
    }

    /** Adds something it is for. */
    public PhaseBuilder goal(Goal goal) {
        requireNonNull(goal, "goal");
        parts.goal(goal);
        return this;
    }

    /** Sets what it is for, in place of the goals so far. */
    public PhaseBuilder goals(Iterable<Goal> goals) {
        parts.goals(goals);
        return this;
    }

    /** Sets how the doses of its items go on. */
    public PhaseBuilder progression(Progression progression) {
        parts.progression(progression);
        return this;
    }

    /** Sets how it is given, where that differs from the program. */
    public PhaseBuilder delivery(Delivery delivery) {
        parts.delivery(delivery);
        return this;
    }

    /** Sets how it is given, where that differs from the program. */
    public PhaseBuilder delivery(Consumer<Delivery.Builder> content) {
        requireNonNull(content, "content");
        Delivery.Builder delivery = Delivery.builder();
        content.accept(delivery);
        return delivery(delivery.build());
    }

    /** Adds something that must hold before the next phase. */
    public PhaseBuilder advanceWhen(String criterion) {
        requireNonNull(criterion, "criterion");
        criteria.add(criterion);
        return this;
    }

    /** Sets what must hold before the next phase, in place of the criteria so far. */
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

    /** Gives the rest of the content; what it throws is kept as a problem. */
    PhaseBuilder and(Consumer<PhaseBuilder> content) {
        Report.Builder found = Report.builder().attempt(Path.root(), () -> content.accept(this));
        problems().addAll(found.build());
        isCutShort |= found.hasIssues();
        return this;
    }

    /** Returns whether something threw, so that what comes after it was not given. */
    boolean isCutShort() {
        return isCutShort;
    }

    /** Adds the phase to what comes together, or what is wrong with it. */
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
                : Report.builder().attempting(Path.root(), () -> create(sections));
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
     * Returns the phase of the items that can be looked at, of which it notes where they are, without fields that break
     * their rules; absent if it has no such item.
     */
    Optional<Phase> draft(Drafting drafting, Path at, DraftPlaces places) {
        ImmutableList<Section> sections = drafting.sections(given(), at, places);
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        noteRules(places);
        return Optional.of(create(sections, Refused.by(() -> create(sections)), places));
    }

    /** Returns what is wrong with the fields other than the content of the sections. */
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
     * @throws InvalidValueException if there is no item or a part breaks its rule; it carries all that is wrong
     */
    public Phase build() {
        Assembly all = new Assembly();
        ImmutableList.Builder<Phase> made = ImmutableList.builder();
        assemble(Path.root(), all, made);
        Hints.with(all.problems().build()).throwIfErrors();
        return made.build().get(0);
    }
}
