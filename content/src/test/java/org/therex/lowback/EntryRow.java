package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.therex.exercise.Exercise;
import org.therex.term.Term;

/**
 * What one entry of an article says, written down from the article, to be held against the exercise made from it.
 *
 * <p>Each method accounts for a group of facts and gives all facts that the exercise may hold from this entry in it, in
 * the words of {@link Fact#is}. A group that a row does not mention must be empty, and those that every article could
 * fill must be mentioned even then, by {@link #hasNo}.
 */
final class EntryRow {

    private final String entry;
    private final Exercise exercise;
    private final ImmutableListMultimap<Group, Fact> facts;
    private final Set<Group> mentioned = EnumSet.noneOf(Group.class);
    private final List<String> problems = new ArrayList<>();

    private EntryRow(String entry, LowBack exercise) {
        this.entry = entry;
        this.exercise = exercise.exercise();
        this.facts = EntryFacts.of(Articles.entry(entry), exercise);
    }

    /** Begins a row about an entry, such as {@code 000/1}, from which the exercise was made. */
    static EntryRow entry(String entry, LowBack exercise) {
        return new EntryRow(entry, exercise);
    }

    String entry() {
        return entry;
    }

    /** Returns the test that the exercise holds what this row says, and nothing else from its entry. */
    DynamicTest test() {
        return dynamicTest(
                entry + " " + exercise.id(), () -> assertThat(problems()).isEmpty());
    }

    /** Returns all that is wrong. */
    ImmutableList<String> problems() {
        Stream<String> unaccounted = Stream.of(Group.values())
                .filter(group -> !mentioned.contains(group))
                .flatMap(group -> group.mustBeMentioned() && facts.get(group).isEmpty()
                        ? Stream.of(group + " is not mentioned")
                        : facts.get(group).stream().map(fact -> group + " is not mentioned and has " + fact));
        return Stream.concat(problems.stream(), unaccounted).collect(ImmutableList.toImmutableList());
    }

    /** Says that the entry tells nothing of these groups. */
    EntryRow hasNo(Group... groups) {
        for (Group group : groups) {
            says(group);
        }
        return this;
    }

    /** Names kinds, goals, levels and traditions that the exercise has, among others. */
    EntryRow isA(String... words) {
        List<String> known = Stream.of(
                        exercise.classification().categories(),
                        exercise.classification().goals(),
                        exercise.classification().levels(),
                        exercise.classification().traditions())
                .flatMap(Set::stream)
                .map(Term.class::cast)
                .map(Term::id)
                .toList();
        return among("classification", known, words);
    }

    /** Names paces in which the exercise or a variation of it is done, among others. */
    EntryRow atPace(String... words) {
        List<String> known = Stream.concat(
                        Stream.of(exercise.technique()),
                        exercise.variations().stream().map(variation -> variation.technique()))
                .flatMap(technique -> technique.qualities().stream())
                .map(Term::id)
                .toList();
        return among("paces", known, words);
    }

    /** Names what the exercise is not to be mistaken for, among others. */
    EntryRow isNot(String... names) {
        List<String> known = exercise.naming().distinctions().stream()
                .map(distinction -> distinction.notToBeConfusedWith())
                .toList();
        return among("distinctions", known, names);
    }

    /** Names parts of which the exercise is made up. */
    EntryRow isMadeOf(String... names) {
        return among("components", exercise.naming().components(), names);
    }

    EntryRow named(String name) {
        return says(Group.NAME, name);
    }

    EntryRow alsoNamed(String name) {
        return says(Group.OTHER_NAMES, name);
    }

    EntryRow at(int place) {
        return says(Group.PLACE, Integer.toString(place));
    }

    EntryRow printed(int number) {
        return says(Group.PRINTED_NUMBER, Integer.toString(number));
    }

    EntryRow in(String section) {
        return says(Group.SECTION, section);
    }

    EntryRow calledA(String... categories) {
        return says(Group.CLAIMED_KINDS, categories);
    }

    EntryRow forLevel(String level) {
        return says(Group.LEVELS, level);
    }

    EntryRow inSteps(int count) {
        return says(Group.STEP_COUNT, Integer.toString(count));
    }

    EntryRow pictures(String... pictures) {
        return says(Group.PICTURES, pictures);
    }

    EntryRow dose(String dose) {
        return says(Group.DOSE, dose);
    }

    EntryRow defects(String... defects) {
        return says(Group.DEFECTS, defects);
    }

    EntryRow starts(String... positions) {
        return says(Group.STARTS, positions);
    }

    EntryRow ends(String... positions) {
        return says(Group.ENDS, positions);
    }

    EntryRow places(String... placements) {
        return says(Group.PLACEMENTS, placements);
    }

    EntryRow needs(String... equipment) {
        return says(Group.EQUIPMENT, equipment);
    }

    EntryRow adjusts(String... adjustments) {
        return says(Group.ADJUSTMENTS, adjustments);
    }

    EntryRow defines(String... words) {
        return says(Group.DEFINITIONS, words);
    }

    EntryRow targets(String... targets) {
        return says(Group.TARGETS, targets);
    }

    EntryRow moves(String manner) {
        return says(Group.MANNER, manner);
    }

    EntryRow phases(String... phases) {
        return says(Group.PHASES, phases);
    }

    EntryRow inOrder(String sequence) {
        return says(Group.SEQUENCES, sequence);
    }

    EntryRow still(String... parts) {
        return says(Group.STILL_PARTS, parts);
    }

    EntryRow angles(String... angles) {
        return says(Group.ANGLES, angles);
    }

    EntryRow until(String... endPoints) {
        return says(Group.END_POINTS, endPoints);
    }

    EntryRow sides(String... sides) {
        return says(Group.SIDES, sides);
    }

    EntryRow steps(String... steps) {
        return says(Group.STEPS, steps);
    }

    EntryRow cues(String... cues) {
        return says(Group.CUES, cues);
    }

    EntryRow mistakes(String... mistakes) {
        return says(Group.MISTAKES, mistakes);
    }

    EntryRow feels(String... sensations) {
        return says(Group.SENSATIONS, sensations);
    }

    EntryRow stages(String... stages) {
        return says(Group.STAGES, stages);
    }

    EntryRow varies(String... variations) {
        return says(Group.VARIATIONS, variations);
    }

    EntryRow modifications(String... modifications) {
        return says(Group.MODIFICATIONS, modifications);
    }

    EntryRow links(String... links) {
        return says(Group.LINKS, links);
    }

    EntryRow cautions(String... cautions) {
        return says(Group.CAUTIONS, cautions);
    }

    EntryRow claims(String... claims) {
        return says(Group.CLAIMS, claims);
    }

    EntryRow distinctions(String... distinctions) {
        return says(Group.DISTINCTIONS, distinctions);
    }

    EntryRow elsewhere(String... facts) {
        return says(Group.ELSEWHERE, facts);
    }

    private EntryRow says(Group group, String... expected) {
        if (!mentioned.add(group)) {
            problems.add(group + " is mentioned twice");
        }
        ImmutableList<Fact> known = facts.get(group);
        Set<Integer> left = new TreeSet<>();
        for (int i = 0; i < known.size(); i++) {
            left.add(i);
        }
        int before = -1;
        for (String one : expected) {
            Optional<Integer> found =
                    left.stream().filter(i -> known.get(i).is(one)).findFirst();
            if (found.isEmpty()) {
                problems.add(group + " lacks " + one);
                continue;
            }
            left.remove(found.get());
            if (group.isOrdered() && found.get() < before) {
                problems.add(group + " has too early " + known.get(found.get()));
            }
            before = found.get();
        }
        left.forEach(i -> problems.add(group + " should not have " + known.get(i)));
        return this;
    }

    private EntryRow among(String what, List<String> known, String... words) {
        Stream.of(words).filter(word -> !known.contains(word)).forEach(word -> problems.add(what + " lack " + word));
        return this;
    }
}
