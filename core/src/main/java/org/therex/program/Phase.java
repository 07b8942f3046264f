package org.therex.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.Goal;
import org.therex.prescription.Amount;
import org.therex.prescription.Prescription;
import org.therex.progression.Progression;

/** A period of a program, such as its first four weeks. The phases of a program follow one another. */
@Value.Immutable
public abstract sealed class Phase permits ImmutablePhase {

    /** The most weeks of a phase: {@value}, ten years. */
    public static final int WEEKS_LIMIT = 520;

    Phase() {}

    /** Returns a builder with nothing set. */
    public static PhaseBuilder builder() {
        return new PhaseBuilder();
    }

    /** Returns the title; absent if it has none. */
    public abstract Optional<String> title();

    /** Returns the length in weeks, 1 to {@value #WEEKS_LIMIT}; absent if not stated. */
    public abstract Optional<Amount<Integer>> weeks();

    /** Returns the introduction; absent if there is none. */
    public abstract Optional<String> introduction();

    /** Returns the goals, in addition to those of the program; empty if none is stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Goal> goals();

    /** Returns the delivery if it differs from that of the program; absent if not stated. */
    public abstract Optional<Delivery> delivery();

    /** Returns the dose that its items inherit; absent if there is none. */
    public abstract Optional<Prescription> prescription();

    /** Returns the progression of its items, which replaces that of the program; absent if not stated. */
    public abstract Optional<Progression> progression();

    /** Returns the sections in order; at least one. */
    public abstract ImmutableList<Section> sections();

    /** Returns the criteria for the next phase, all of which must be met; empty if not stated. */
    public abstract ImmutableList<String> advanceCriteria();

    /** Returns the rules of this phase, in addition to those of the program; empty if there are none. */
    public abstract ImmutableList<Rule> rules();

    /** Returns the items of all its sections in order. */
    public ImmutableList<Item> items() {
        return sections().stream()
                .flatMap(section -> section.items().stream())
                .collect(ImmutableList.toImmutableList());
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> title().ifPresent(value -> Require.name("title", value)))
                .attempt(Path.root(), () -> weeks().ifPresent(Phase::checkWeeks))
                .attempt(Path.root(), () -> introduction().ifPresent(value -> Require.text("introduction", value)))
                .attempt(Path.root(), () -> Require.texts("advanceCriteria", advanceCriteria()))
                .attempt(Path.root(), () -> Require.notEmpty("sections", sections()))
                .build()
                .throwIfErrors();
    }

    private static void checkWeeks(Amount<Integer> weeks) {
        weeks.findLeast().ifPresent(least -> Require.between("weeks", least, 1, WEEKS_LIMIT));
        weeks.findMost().ifPresent(most -> Require.between("weeks", most, 1, WEEKS_LIMIT));
    }

    /** Returns a builder with the values of this one. */
    public PhaseBuilder toBuilder() {
        return new PhaseBuilder(this);
    }

    /** Returns the title if it has one and the number of items, such as {@code "Weeks 1 and 2" (5 items)}. */
    @Override
    public String toString() {
        return title().map(title -> "\"" + title + "\"").orElse("phase") + " ("
                + Require.counted(items().size(), "item") + ")";
    }
}
