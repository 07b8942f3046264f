package org.therex.safety;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.therex.anatomy.Side;
import org.therex.term.Presence;

/** Answers questions about a person at random, as somebody would who does not know what they lead to. */
final class Answers {

    /** More than all questions that one person can be asked about a few conditions. */
    private static final int ENOUGH = 300;

    private final RuleSet rules;
    private final Random random;

    Answers(RuleSet rules, Random random) {
        this.rules = rules;
        this.random = random;
    }

    /** Returns the person with an answer to all that is asked of them, until nothing is asked any more. */
    Person toAllThatIsAsked(Person person, Function<Person, Verdict> screening) {
        Person told = person;
        for (int i = 0; i < ENOUGH; i++) {
            List<ScreeningQuestion> open = screening.apply(told).questions().stream()
                    .filter(Answers::isAboutThePerson)
                    .toList();
            if (open.isEmpty()) {
                return told;
            }
            told = to(open.get(random.nextInt(open.size())), told);
        }
        throw new AssertionError(
                "questions have no end: " + screening.apply(told).questions());
    }

    private static boolean isAboutThePerson(ScreeningQuestion question) {
        return switch (question.kind()) {
            case PRESENCE, WEEKS, TRAIT, SIDE, BLOOD_PRESSURE -> true;
            case NO_RULE, TIMING, DEMANDS, MODIFICATION -> false;
        };
    }

    private Person to(ScreeningQuestion question, Person person) {
        if (question.kind() == QuestionKind.BLOOD_PRESSURE) {
            return person.toBuilder().bloodPressure(pressure()).build();
        }
        ConditionId condition = question.condition().orElseThrow();
        if (question.kind() == QuestionKind.PRESENCE) {
            return toPresence(condition, question.side().map(EnumSet::of).orElse(EnumSet.allOf(Side.class)), person);
        }
        Set<Finding> findings = new LinkedHashSet<>();
        for (Finding finding : person.findings()) {
            boolean meant = finding.condition().equals(condition)
                    && finding.presence() == Presence.PRESENT
                    && finding.side().equals(question.side());
            findings.add(meant ? told(finding, question, person) : finding);
        }
        return person.toBuilder().findings(findings).build();
    }

    private Finding told(Finding finding, ScreeningQuestion question, Person person) {
        return switch (question.kind()) {
            case WEEKS -> finding.weeks().isPresent() ? finding : finding.weeks(random.nextInt(60));
            case TRAIT -> withTrait(finding, question.qualifier().orElseThrow());
            case SIDE -> finding.on(somewhere(finding.condition(), person));
            default -> throw new IllegalArgumentException(question.toString());
        };
    }

    private Finding withTrait(Finding finding, ConditionQualifier qualifier) {
        if (finding.qualifiers().contains(qualifier)
                || finding.absentQualifiers().contains(qualifier)) {
            return finding;
        }
        return random.nextBoolean() ? finding.is(qualifier) : finding.isNot(qualifier);
    }

    private Side somewhere(ConditionId condition, Person person) {
        Side side = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
        return isDenied(condition, side, person) ? side.opposite() : side;
    }

    /** What was unknown of these sides is there on all of them or on none. */
    private Person toPresence(ConditionId condition, Set<Side> sides, Person person) {
        boolean present = random.nextBoolean();
        Set<Finding> findings = person.findings().stream()
                .filter(finding -> !isUnknown(finding, condition))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (Side side : Side.values()) {
            boolean wasUnknown = isUnknown(condition, side, person);
            if (!sides.contains(side) && wasUnknown) {
                findings.add(finding(condition, Presence.UNKNOWN, side));
            } else if (sides.contains(side) && !isDenied(condition, side, person)) {
                boolean known = findings.stream().anyMatch(finding -> isOn(finding, condition, side));
                if (present) {
                    findings.add(finding(condition, Presence.PRESENT, side));
                } else if (!known) {
                    findings.add(finding(condition, Presence.ABSENT, side));
                }
            }
        }
        return person.toBuilder().findings(findings).build();
    }

    /** Returns the person with everything else known, be it what it may. */
    Person toTheRest(Person person) {
        Person.Builder all = Person.builder().decisions(person.decisions()).allOthersAbsent();
        all.bloodPressure(person.bloodPressure().orElseGet(this::pressure));
        Set<Finding> known = person.findings().stream()
                .filter(finding -> finding.presence() != Presence.UNKNOWN
                        || rules.findCondition(finding.condition()).isEmpty())
                .map(finding -> inFull(finding, person))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (Condition condition : rules.conditions()) {
            for (Side side : Side.values()) {
                boolean open = isUnknown(condition.id(), side, person) && !isDenied(condition.id(), side, person);
                if (open && random.nextBoolean()) {
                    known.add(inFull(finding(condition.id(), Presence.PRESENT, side), person));
                }
            }
        }
        return all.findings(known).build();
    }

    private Finding inFull(Finding finding, Person person) {
        if (finding.presence() != Presence.PRESENT
                || rules.findCondition(finding.condition()).isEmpty()) {
            return finding;
        }
        Finding full = finding.weeks().isPresent() ? finding : finding.weeks(random.nextInt(60));
        for (ConditionQualifier qualifier : ConditionQualifier.values()) {
            full = withTrait(full, qualifier);
        }
        boolean sideless = finding.side().isEmpty() && random.nextBoolean();
        return sideless ? full.on(somewhere(finding.condition(), person)) : full;
    }

    private BloodPressure pressure() {
        return BloodPressure.of(100 + random.nextInt(120), 40 + random.nextInt(60));
    }

    private static Finding finding(ConditionId condition, Presence presence, Side side) {
        return Finding.builder()
                .condition(condition)
                .presence(presence)
                .side(side)
                .build();
    }

    private static boolean isUnknown(Finding finding, ConditionId condition) {
        return finding.condition().equals(condition) && finding.presence() == Presence.UNKNOWN;
    }

    /** Returns whether a condition may be on a side: it is said to be unknown there, or nothing is said. */
    private static boolean isUnknown(ConditionId condition, Side side, Person person) {
        List<Finding> there = on(condition, side, person).toList();
        return there.isEmpty()
                ? person.defaultPresence() == Presence.UNKNOWN
                : there.stream().anyMatch(finding -> finding.presence() == Presence.UNKNOWN);
    }

    private static boolean isDenied(ConditionId condition, Side side, Person person) {
        return on(condition, side, person).anyMatch(finding -> finding.presence() == Presence.ABSENT);
    }

    private static Stream<Finding> on(ConditionId condition, Side side, Person person) {
        return person.findings().stream().filter(finding -> isOn(finding, condition, side));
    }

    private static boolean isOn(Finding finding, ConditionId condition, Side side) {
        return finding.condition().equals(condition) && finding.side().orElse(side) == side;
    }

    /** Returns what fired and decides. */
    static Set<RuleId> deciding(Verdict verdict) {
        return verdict.matches().stream()
                .filter(match -> match.recommendation() == verdict.recommendation())
                .map(match -> match.rule().id())
                .collect(toImmutableSet());
    }
}
