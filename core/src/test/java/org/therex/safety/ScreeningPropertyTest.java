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
import org.therex.evidence.Presence;
import org.therex.exercise.Exercise;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;

/** The laws of screening, over all rule sets, persons, exercises and doses that the generators make. */
class ScreeningPropertyTest {

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
        return Screener.of(rules).screen(exercise, dose, changes, person);
    }

    private static List<RuleId> rules(Verdict verdict) {
        return Lists.transform(verdict.hits(), hit -> hit.rule().id());
    }

    /** The masks and the reasons are found in two ways, and must agree. */
    @Property(tries = 300)
    void theConclusionIsThatOfTheMostSevereHit(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll("persons") Person person,
            @ForAll("exercises") Exercise exercise,
            @ForAll("doses") Prescription dose,
            @ForAll("changes") List<ModificationId> changes) {
        Verdict verdict = screen(rules, exercise, dose, changes, person);
        Conclusion open = verdict.questions().stream().allMatch(ScreeningPropertyTest::mayStayOpen)
                ? Conclusion.NOTHING_FOUND
                : Conclusion.NOT_ENOUGH_INFORMATION;
        Conclusion hits = verdict.hits().stream()
                .map(Hit::conclusion)
                .reduce(open, (one, other) -> one.compareTo(other) > 0 ? one : other);

        assertThat(verdict.conclusion()).isEqualTo(hits);
        assertThat(verdict.atWorst()).isGreaterThanOrEqualTo(verdict.conclusion());
        assertThat(verdict.hits())
                .isSortedAccordingTo((one, other) -> other.conclusion().compareTo(one.conclusion()));
        for (Hit hit : verdict.hits()) {
            assertThat(hit.reached().isEmpty()).isEqualTo(hit.rule().wholeProgram());
            assertThat(hit.findings().isEmpty() && hit.bloodPressure().isEmpty())
                    .isFalse();
        }
    }

    /** Returns whether no answer can lead to more than has fired, or than that symptoms are watched. */
    static boolean mayStayOpen(ScreeningQuestion question) {
        return question.kind() == QuestionKind.SIDE || question.mayLeadTo().compareTo(Conclusion.MONITOR) <= 0;
    }

    @Property(tries = 300)
    void onlyWhatCanChangeSomethingIsAsked(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll("persons") Person person,
            @ForAll("exercises") Exercise exercise,
            @ForAll("doses") Prescription dose) {
        Verdict verdict = screen(rules, exercise, dose, List.of(), person);
        Conclusion fired = severest(verdict.hits().stream());
        Conclusion everywhere = severest(verdict.hits().stream().filter(hit -> isEverywhere(hit.rule())));

        if (verdict.atWorst().compareTo(verdict.conclusion()) > 0) {
            assertThat(verdict.questions())
                    .anyMatch(question -> question.mayLeadTo().compareTo(verdict.atWorst()) >= 0);
        }
        assertThat(verdict.questions())
                .filteredOn(question -> question.kind() != QuestionKind.SIDE)
                .allMatch(question -> question.mayLeadTo().compareTo(fired) > 0
                        || (question.mayLeadTo() == fired && fired != Conclusion.EXCLUDED)
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

    private static Conclusion severest(Stream<Hit> hits) {
        return hits.map(Hit::conclusion).max(Conclusion::compareTo).orElse(Conclusion.NOTHING_FOUND);
    }

    /**
     * Whoever answers all that is asked knows all that decides: what else there may be changes it no more, unless it is on a
     * side that was taken for unaffected and the dose is for one of them.
     */
    @Property(tries = 500)
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
            assertThat(after.conclusion()).isLessThanOrEqualTo(verdict.conclusion());
            if (after.conclusion() == verdict.conclusion() && after.conclusion() != Conclusion.EXCLUDED) {
                assertThat(Answers.deciding(verdict)).containsAll(Answers.deciding(after));
            }
        }
        assertThat(after.findUrgency()).isEqualTo(verdict.findUrgency());
        assertThat(Screener.of(rules).forPerson(toldAll).wholeProgram())
                .isLessThanOrEqualTo(Screener.of(rules).forPerson(told).wholeProgram());
    }

    /** Generates rule sets without what counts where it is told and is not asked for. */
    @Provide
    Arbitrary<RuleSet> askingRuleSets() {
        return SafetyArbitraries.ruleSets()
                .filter(rules -> rules.rules().stream()
                        .noneMatch(rule -> rule.when().toString().contains("told: ")));
    }

    /** Whatever is open about every exercise, each verdict asks for it, so that others can be found in its place. */
    @Property(tries = 300)
    void whatIsOpenAboutEveryExerciseIsAsked(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll("persons") Person person,
            @ForAll("exercises") Exercise exercise,
            @ForAll("doses") Prescription dose) {
        boolean open = Screener.of(rules).forPerson(person).wholeProgram() == Conclusion.NOT_ENOUGH_INFORMATION;

        if (open) {
            assertThat(screen(rules, exercise, dose, List.of(), person).questions())
                    .anyMatch(question -> isEverywhere(question, rules));
        }
    }

    /** What it answers may turn an open question into what is to be watched, which is milder; nothing else may. */
    @Property(tries = 400)
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
        if (before.conclusion() != Conclusion.NOT_ENOUGH_INFORMATION) {
            assertThat(after.conclusion()).isGreaterThanOrEqualTo(before.conclusion());
        } else if (person.unmentioned() == Presence.ABSENT) {
            assertThat(after.conclusion()).isGreaterThanOrEqualTo(Conclusion.MONITOR);
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

    @Property(tries = 400)
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

    @Property(tries = 200)
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

        assertThat(all.conclusion()).isLessThanOrEqualTo(some.conclusion());
        assertThat(all.atWorst()).isLessThanOrEqualTo(some.atWorst());
        assertThat(rules(some)).containsAll(rules(all));
        if (harder) {
            assertThat(some.conclusion()).isGreaterThanOrEqualTo(Conclusion.NOT_ENOUGH_INFORMATION);
            assertThat(some.conclusion())
                    .isGreaterThanOrEqualTo(
                            screen(rules, exercise, dose, half, person).conclusion());
        }
    }

    @Property(tries = 200)
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

        assertThat(harder.conclusion()).isGreaterThanOrEqualTo(plain.conclusion());
        assertThat(harder.atWorst()).isGreaterThanOrEqualTo(plain.atWorst());
        assertThat(rules(harder)).containsAll(rules(plain));
        assertThat(harder.questions()).extracting(ScreeningQuestion::kind).doesNotContain(QuestionKind.MODIFICATION);
        assertThat(harderInAnotherOrder.conclusion()).isEqualTo(harder.conclusion());
        assertThat(harderInAnotherOrder.hits()).isEqualTo(harder.hits());
    }

    private static List<ModificationId> joined(List<ModificationId> some, List<ModificationId> others) {
        return ImmutableList.<ModificationId>builder()
                .addAll(some)
                .addAll(others)
                .build();
    }

    @Property(tries = 200)
    void noModificationLiftsARedFlagOrAnAbsoluteContraindication(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll("persons") Person person,
            @ForAll("exercises") Exercise exercise,
            @ForAll("doses") Prescription dose,
            @ForAll("changes") List<ModificationId> changes) {
        List<Hit> plain = strict(screen(rules, exercise, dose, List.of(), person));

        assertThat(strict(screen(rules, exercise, dose, changes, person))).isEqualTo(plain);
        assertThat(plain).allSatisfy(hit -> assertThat(hit.remedies()).isEmpty());
    }

    private static List<Hit> strict(Verdict verdict) {
        return verdict.hits().stream()
                .filter(hit -> List.of(ScreeningKind.RED_FLAG, ScreeningKind.ABSOLUTE)
                        .contains(hit.rule().kind()))
                .toList();
    }

    @Property(tries = 100)
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

    @Property(tries = 200)
    void everyRemedyIsEnough(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll("persons") Person person,
            @ForAll("exercises") Exercise exercise,
            @ForAll("doses") Prescription dose) {
        for (Hit hit : screen(rules, exercise, dose, List.of(), person).hits()) {
            for (var remedy : hit.remedies()) {
                assertThat(rules(screen(rules, exercise, dose, remedy.asList(), person)))
                        .doesNotContain(hit.rule().id());
            }
        }
    }

    @Property(tries = 200)
    void levelsWithoutReasonsGiveTheSameWhereNoRuleIsTimed(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll("persons") Person person,
            @ForAll("exercises") Exercise exercise) {
        Screening screening = Screener.of(rules).forPerson(person);
        Verdict verdict = screening.screen(exercise, Prescription.empty());

        verdict.findLevels()
                .ifPresent(levels -> assertThat(screening.conclusion(levels)).isEqualTo(verdict.conclusion()));
    }
}
