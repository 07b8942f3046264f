package org.therex.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.therex.exercise.Equipment;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationId;
import org.therex.program.Arrangement;
import org.therex.program.Contributor;
import org.therex.program.Delivery;
import org.therex.program.Item;
import org.therex.program.OrderRule;
import org.therex.program.Program;
import org.therex.program.Resources;
import org.therex.program.Revision;
import org.therex.program.Rule;
import org.therex.program.RuleKind;
import org.therex.program.Section;
import org.therex.program.StartingRule;
import org.therex.source.Source;
import org.therex.term.Term;

/** The words for parts of a program in the patient's text and the clinician's table. */
final class ProgramWords {

    private static final ImmutableList<RuleKind> FIRST_TO_LAST = ImmutableList.of(
            RuleKind.CLEARANCE,
            RuleKind.STOP,
            RuleKind.CONTINUE_ONLY_IF,
            RuleKind.REFERRAL,
            RuleKind.PACE,
            RuleKind.DISCLAIMER);

    private ProgramWords() {}

    /** Returns the name of an item. */
    static String name(Program program, Item item) {
        return item.name().map(Isolated::text).orElseGet(() -> name(program, item.exercise()));
    }

    /** Returns the name of an exercise; its id if the program does not hold it. */
    static String name(Program program, ExerciseId exercise) {
        return program.findExercise(exercise)
                .map(found -> Isolated.text(found.name()))
                .orElseGet(() -> exercise.value().replace('-', ' '));
    }

    /** Returns the text of a modification; its id if the program does not hold it. */
    static String change(Program program, ExerciseId exercise, ModificationId change) {
        return program.findExercise(exercise)
                .flatMap(found -> found.findModification(change))
                .map(Modification::text)
                .map(Isolated::text)
                .orElseGet(() -> change.value().replace('-', ' '));
    }

    static String delivery(Delivery delivery) {
        List<Term> parts = new ArrayList<>(delivery.settings());
        delivery.grouping().ifPresent(parts::add);
        delivery.supervision().ifPresent(parts::add);
        parts.addAll(delivery.modes());
        return labels(parts);
    }

    static String resources(Resources resources) {
        List<String> parts = new ArrayList<>();
        resources.equipment().ifPresent(things -> parts.add(things.isEmpty() ? "no things" : labels(things)));
        resources.timePerSession().ifPresent(time -> parts.add(time + " for a session"));
        resources.timePerDay().ifPresent(time -> parts.add(time + " a day"));
        return String.join("; ", parts);
    }

    static String contributor(Contributor contributor) {
        List<String> parts = new ArrayList<>();
        contributor.name().map(Isolated::text).ifPresent(parts::add);
        contributor.profession().ifPresent(parts::add);
        parts.addAll(contributor.credentials());
        contributor.organization().ifPresent(parts::add);
        return contributor.role().label() + " " + String.join(", ", parts);
    }

    static String revision(Revision revision) {
        return revision.label()
                + revision.date().map(date -> ", " + date).orElse("")
                + revision.note().map(note -> " (" + note + ")").orElse("");
    }

    static String source(Source source) {
        List<String> parts = new ArrayList<>();
        source.title().map(Isolated::text).ifPresent(parts::add);
        parts.addAll(source.authors());
        source.publisher().ifPresent(parts::add);
        source.date().ifPresent(date -> parts.add(date.toString()));
        source.address().ifPresent(address -> parts.add(address.toString()));
        return parts.isEmpty() ? source.id().value() : source.id() + " (" + String.join(", ", parts) + ")";
    }

    static String order(Program program, OrderRule rule) {
        return name(program, rule.first()) + " before " + name(program, rule.then())
                + rule.reason().map(reason -> ": " + reason).orElse("");
    }

    static String start(Program program, StartingRule rule) {
        return rule.condition() + ": " + rule.text()
                + rule.exercise()
                        .map(exercise -> " (" + name(program, exercise) + ")")
                        .orElse("")
                + rule.level().map(level -> " (level: " + level.label() + ")").orElse("");
    }

    static String arrangement(Arrangement arrangement) {
        return switch (arrangement) {
            case ANY_ORDER -> "In any order.";
            case FIXED_ORDER -> "In this order, each with all its sets before the next.";
            case SUPERSET -> "By turns without a pause: a set of one after a set of the other, and again.";
            case CIRCUIT -> "In rounds: a set of each in turn, then the next round.";
        };
    }

    /** Returns the days of a section that alternates with others; empty if it does not alternate. */
    static String days(Section section, Collection<Section> around) {
        return section.alternateDay()
                .map(day -> "On day " + day + "; the days take turns: "
                        + around.stream()
                                .flatMap(other -> other.alternateDay().stream())
                                .distinct()
                                .collect(joining(", "))
                        + ".")
                .orElse("");
    }

    /** Returns the rules with what to ask and when to stop first. */
    static ImmutableList<Rule> inOrder(ImmutableList<Rule> rules) {
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt((Rule rule) -> FIRST_TO_LAST.indexOf(rule.kind())), rules);
    }

    /** Returns the words for alternative equipment. */
    static String anyOf(Collection<Equipment> things) {
        return things.stream().map(Equipment::label).collect(joining(" or "));
    }

    static String labels(Collection<? extends Term> terms) {
        return terms.stream().map(Term::label).collect(joining(", "));
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Ascii.toUpperCase(text.substring(0, 1)) + text.substring(1);
    }
}
