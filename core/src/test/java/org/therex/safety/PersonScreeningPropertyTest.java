package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.anatomy.Side;
import org.therex.exercise.Exercise;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;
import org.therex.term.Presence;

/** The laws of screening, over all rule sets, persons, exercises and doses that the generators make. */
class PersonScreeningPropertyTest {

    private static final ModificationId HARDER = VerdictArbitraries.HARDER;

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return SafetyArbitraries.ruleSets();
    }

    @Provide
    Arbitrary<Person> persons() {
        return SafetyArbitraries.persons();
    }

    @Provide
    Arbitrary<Finding> present() {
        return SafetyArbitraries.presentFindings();
    }

    @Provide
    Arbitrary<Prescription> doses() {
        return VerdictArbitraries.doses();
    }

    @Provide
    Arbitrary<Prescription> dosesOfAnySide() {
        return Arbitraries.of("each side", "left side only", "affected side only", "unaffected side only")
                .map(sides -> Prescription.parse("hold, " + sides + ", on waking"));
    }

    @Provide
    Arbitrary<Prescription> allDoses() {
        return Arbitraries.oneOf(doses(), dosesOfAnySide());
    }

    @Provide
    Arbitrary<Exercise> exercises() {
        return VerdictArbitraries.exercises();
    }

    @Provide
    Arbitrary<List<ModificationId>> changes() {
        return VerdictArbitraries.changes();
    }

    private static Verdict screen(
            RuleSet rules, Exercise exercise, Prescription dose, List<ModificationId> changes, Person person) {
        return rules.forPerson(person).screen(exercise, dose, changes);
    }

    private static List<RuleId> rules(Verdict verdict) {
        return Lists.transform(verdict.matches(), match -> match.rule().id());
    }

    /** The masks and the reasons are found in two ways, and must agree. */
    @Property
    void theConclusionIsThatOfTheMostSevereHit(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll("persons") Person person,
            @ForAll("exercises") Exercise exercise,
            @ForAll("doses") Prescription dose,
            @ForAll("changes") List<ModificationId> changes) {
        Verdict verdict = screen(rules, exercise, dose, changes, person);
        Recommendation open = verdict.questions().stream().allMatch(PersonScreeningPropertyTest::mayStayOpen)
                ? Recommendation.NOTHING_FOUND
                : Recommendation.NOT_ENOUGH_INFORMATION;
        Recommendation matches = verdict.matches().stream()
                .map(RuleMatch::recommendation)
                .reduce(open, (one, other) -> one.compareTo(other) > 0 ? one : other);

        assertThat(verdict.recommendation()).isEqualTo(matches);
        assertThat(verdict.mostSevereIfAnswered())
                .isEqualTo(verdict.questions().stream()
                        .map(ScreeningQuestion::mayLeadTo)
                        .reduce(verdict.recommendation(), (one, other) -> one.compareTo(other) > 0 ? one : other));
        assertThat(verdict.matches())
                .isSortedAccordingTo((one, other) -> other.recommendation().compareTo(one.recommendation()));
        for (RuleMatch match : verdict.matches()) {
            assertThat(match.reached().isEmpty()).isEqualTo(match.rule().wholeProgram());
            assertThat(match.findings().isEmpty() && match.bloodPressure().isEmpty())
                    .isFalse();
        }
    }

    /** Returns whether no answer can lead to more than has fired, or than that symptoms are watched. */
    static boolean mayStayOpen(ScreeningQuestion question) {
        return question.kind() == QuestionKind.SIDE || question.mayLeadTo().compareTo(Recommendation.MONITOR) <= 0;
    }

    @Property
    void onlyWhatCanChangeSomethingIsAsked(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll("persons") Person person,
            @ForAll("exercises") Exercise exercise,
            @ForAll("doses") Prescription dose) {
        Verdict verdict = screen(rules, exercise, dose, List.of(), person);
        Recommendation fired = severest(verdict.matches().stream());
        Recommendation everywhere = severest(verdict.matches().stream().filter(match -> isEverywhere(match.rule())));

        assertThat(verdict.questions())
                .filteredOn(question -> question.kind() != QuestionKind.SIDE)
                .allMatch(question -> question.mayLeadTo().compareTo(fired) > 0
                        || (question.mayLeadTo() == fired && fired != Recommendation.EXCLUDED)
                        || (question.mayLeadTo().compareTo(everywhere) > 0 && isEverywhere(question, rules))
                        || isMoreUrgent(question, verdict));
    }

    private static boolean isMoreUrgent(ScreeningQuestion question, Verdict verdict) {
        return question.urgency()
                .filter(urgency -> verdict.findUrgency().stream().allMatch(raised -> urgency.compareTo(raised) < 0))
                .isPresent();
    }

    private static boolean isEverywhere(ScreeningQuestion question, RuleSet rules) {
        return question.kind() == QuestionKind.NO_RULE
                || question.rules().stream()
                        .anyMatch(id -> isEverywhere(rules.findRule(id).orElseThrow()));
    }

    private static boolean isEverywhere(ScreeningRule rule) {
        return rule.wholeProgram() && rule.window().isEmpty();
    }

    private static Recommendation severest(Stream<RuleMatch> matches) {
        return matches.map(RuleMatch::recommendation)
                .max(Recommendation::compareTo)
                .orElse(Recommendation.NOTHING_FOUND);
    }

    /**
     * Whoever answers all that is asked knows all that decides: what else there may be changes it no more, unless it is on a
     * side that was taken for unaffected and the dose is for one of them.
     */
    @Property
    void onceAllThatIsAskedIsAnsweredNothingMoreCanFollow(
            @ForAll("askingRuleSets") RuleSet rules,
            @ForAll("persons") Person person,
            @ForAll("exercises") Exercise exercise,
            @ForAll("allDoses") Prescription dose,
            @ForAll("changes") List<ModificationId> changes,
            @ForAll Random random) {
        Answers answers = new Answers(rules, random);
        Person told = answers.toAllThatIsAsked(person, somebody -> screen(rules, exercise, dose, changes, somebody));
        Person toldAll = answers.toTheRest(told);
        Verdict verdict = screen(rules, exercise, dose, changes, told);
        Verdict after = screen(rules, exercise, dose, changes, toldAll);

        if (!AffectedSides.decide(dose) || verdict.affectedSides().containsAll(after.affectedSides())) {
            assertThat(after.recommendation()).isLessThanOrEqualTo(verdict.recommendation());
            if (after.recommendation() == verdict.recommendation()
                    && after.recommendation() != Recommendation.EXCLUDED) {
                assertThat(Answers.deciding(verdict)).containsAll(Answers.deciding(after));
            }
        }
        assertThat(after.findUrgency()).isEqualTo(verdict.findUrgency());
        assertThat(rules.forPerson(toldAll).wholeProgram())
                .isLessThanOrEqualTo(rules.forPerson(told).wholeProgram());
    }

    /** Generates rule sets whose rules all ask their questions. */
    @Provide
    Arbitrary<RuleSet> askingRuleSets() {
        return SafetyArbitraries.ruleSets()
                .filter(rules -> rules.rules().stream().noneMatch(ScreeningRule::onlyIfKnown));
    }

    /** Whatever is open about every exercise, each verdict asks for it, so that others can be found in its place. */
    @Property
    void whatIsOpenAboutEveryExerciseIsAsked(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll("persons") Person person,
            @ForAll("exercises") Exercise exercise,
            @ForAll("doses") Prescription dose) {
        boolean open = rules.forPerson(person).wholeProgram() == Recommendation.NOT_ENOUGH_INFORMATION;

        if (open) {
            assertThat(screen(rules, exercise, dose, List.of(), person).questions())
                    .anyMatch(question -> isEverywhere(question, rules));
        }
    }

    /** What it answers may turn an open question into what is to be watched, which is milder; nothing else may. */
    @Property
    void aFurtherFindingTakesBackNoHitAndIsMilderOnlyWhereItAnswers(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll("persons") Person person,
            @ForAll("present") Finding finding,
            @ForAll("exercises") Exercise exercise,
            @ForAll("dosesOfAnySide") Prescription dose) {
        Person without = without(person, finding);
        Person with = without.toBuilder().finding(finding).build();
        Verdict before = screen(rules, exercise, dose, List.of(), without);
        Verdict after = screen(rules, exercise, dose, List.of(), with);

        assertThat(rules(after)).containsAll(rules(before));
        if (before.recommendation() != Recommendation.NOT_ENOUGH_INFORMATION) {
            assertThat(after.recommendation()).isGreaterThanOrEqualTo(before.recommendation());
        } else if (person.defaultPresence() == Presence.ABSENT) {
            assertThat(after.recommendation()).isGreaterThanOrEqualTo(Recommendation.MONITOR);
        }
    }

    /** Returns the person without findings that say that this one is absent. */
    private static Person without(Person person, Finding finding) {
        return person.toBuilder()
                .findings(person.findings().stream()
                        .filter(known -> !SafetyArbitraries.denies(known, finding))
                        .toList())
                .build();
    }

    @Property
    void aFurtherFindingChangesNothingOnTheOtherSide(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll("persons") Person person,
            @ForAll("present") Finding finding,
            @ForAll Side side) {
        Person without = without(person, finding.on(side));
        Person with = without.toBuilder().finding(finding.on(side)).build();
        ImmutableSet<ConditionId> sided =
                rules.conditions().stream().map(Condition::id).collect(ImmutableSet.toImmutableSet());

        for (ScreeningRule rule : rules.rules()) {
            if (rule.sameSide()) {
                assertThat(new AppliedRule(rule, with, sided).on(side.opposite()))
                        .isEqualTo(new AppliedRule(rule, without, sided).on(side.opposite()));
            }
        }
    }

    @Property
    void aFurtherModificationIsNeverMoreSevereUnlessItIsHarder(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll("persons") Person person,
            @ForAll("exercises") Exercise exercise,
            @ForAll("doses") Prescription dose,
            @ForAll("changes") List<ModificationId> changes,
            @ForAll boolean harder) {
        List<ModificationId> chosen = harder ? List.of(HARDER) : List.of();
        List<ModificationId> half = changes.subList(0, changes.size() / 2);
        Verdict some = screen(rules, exercise, dose, joined(chosen, half), person);
        Verdict all = screen(rules, exercise, dose, joined(chosen, changes), person);

        assertThat(all.recommendation()).isLessThanOrEqualTo(some.recommendation());
        assertThat(all.mostSevereIfAnswered()).isLessThanOrEqualTo(some.mostSevereIfAnswered());
        assertThat(rules(some)).containsAll(rules(all));
        if (harder) {
            assertThat(some.recommendation()).isGreaterThanOrEqualTo(Recommendation.NOT_ENOUGH_INFORMATION);
            assertThat(some.recommendation())
                    .isGreaterThanOrEqualTo(
                            screen(rules, exercise, dose, half, person).recommendation());
        }
    }

    @Property
    void anAddedDemandNeverMakesAVerdictMilder(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll("persons") Person person,
            @ForAll("exercises") Exercise exercise,
            @ForAll("doses") Prescription dose,
            @ForAll("changes") List<ModificationId> changes) {
        List<ModificationId> weighted = joined(changes, List.of(VerdictArbitraries.WEIGHTED));
        Verdict plain = screen(rules, exercise, dose, changes, person);
        Verdict harder = screen(rules, exercise, dose, weighted, person);
        Verdict harderInAnotherOrder = screen(rules, exercise, dose, Lists.reverse(weighted), person);

        assertThat(harder.recommendation()).isGreaterThanOrEqualTo(plain.recommendation());
        assertThat(harder.mostSevereIfAnswered()).isGreaterThanOrEqualTo(plain.mostSevereIfAnswered());
        assertThat(rules(harder)).containsAll(rules(plain));
        assertThat(harder.questions()).extracting(ScreeningQuestion::kind).doesNotContain(QuestionKind.MODIFICATION);
        assertThat(harderInAnotherOrder.recommendation()).isEqualTo(harder.recommendation());
        assertThat(harderInAnotherOrder.matches()).isEqualTo(harder.matches());
    }

    private static List<ModificationId> joined(List<ModificationId> some, List<ModificationId> others) {
        return ImmutableList.<ModificationId>builder()
                .addAll(some)
                .addAll(others)
                .build();
    }

    @Property
    void noModificationLiftsARedFlagOrAnAbsoluteContraindication(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll("persons") Person person,
            @ForAll("exercises") Exercise exercise,
            @ForAll("doses") Prescription dose,
            @ForAll("changes") List<ModificationId> changes) {
        List<RuleMatch> plain = strict(screen(rules, exercise, dose, List.of(), person));

        assertThat(strict(screen(rules, exercise, dose, changes, person))).isEqualTo(plain);
        assertThat(plain).allSatisfy(match -> assertThat(match.remedies()).isEmpty());
    }

    private static List<RuleMatch> strict(Verdict verdict) {
        return verdict.matches().stream()
                .filter(match -> List.of(RuleCategory.RED_FLAG, RuleCategory.ABSOLUTE_CONTRAINDICATION)
                        .contains(match.rule().category()))
                .toList();
    }

    @Property
    void orderDoesNotMatter(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll("persons") Person person,
            @ForAll("exercises") Exercise exercise,
            @ForAll("doses") Prescription dose,
            @ForAll("changes") List<ModificationId> changes) {
        RuleSet reversedRules = rules.toBuilder().rules(rules.rules().reverse()).build();
        Person reversedPerson = person.toBuilder()
                .findings(person.findings().asList().reverse())
                .decisions(person.decisions().asList().reverse())
                .build();

        assertThat(screen(reversedRules, exercise, dose, Lists.reverse(changes), reversedPerson))
                .isEqualTo(screen(rules, exercise, dose, changes, person));
    }

    @Property
    void everyRemedyIsEnough(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll("persons") Person person,
            @ForAll("exercises") Exercise exercise,
            @ForAll("doses") Prescription dose) {
        for (RuleMatch match : screen(rules, exercise, dose, List.of(), person).matches()) {
            for (var remedy : match.remedies()) {
                assertThat(rules(screen(rules, exercise, dose, remedy.asList(), person)))
                        .doesNotContain(match.rule().id());
            }
        }
    }
}
