package org.therex.safety;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;
import org.therex.program.Program;

/**
 * A rule set applied to one person; screens exercises and programs for them.
 *
 * <pre>{@code
 * PersonScreening screening = rules.forPerson(person);
 * Verdict verdict = screening.screen(exercise, Prescription.parse("hold 10 s"));
 * ProgramScreening all = screening.screen(program);
 * }</pre>
 *
 * <p>Laws:
 *
 * <ul>
 *   <li>The order of rules, findings and modifications does not matter.
 *   <li>A further present finding never withdraws a rule that fired. It never changes the result on the other side of the
 *       body, and makes a verdict milder only if it answers an open question.
 *   <li>A further modification makes a verdict more severe only if it adds demands, or if its added demands are not assessed.
 *   <li>Once all {@linkplain Verdict#questions() questions} are answered, no further fact makes the verdict more severe. There
 *       are two exceptions: a dose for the affected side also depends on facts that no question covers, and a rule that
 *       applies {@linkplain ScreeningRule#onlyIfKnown() only if known} asks no question.
 * </ul>
 *
 * <p>Immutable and thread-safe. Equal rules, persons, exercises and doses give equal verdicts.
 */
public final class PersonScreening {

    private final RuleSet rules;
    private final Person person;
    private final AppliedRules applied;
    private final PersonLimits limits;

    private PersonScreening(RuleSet rules, Person person, AppliedRules applied) {
        this.rules = rules;
        this.person = person;
        this.applied = applied;
        this.limits = new PersonLimits(rules, person, applied.rules());
    }

    static PersonScreening of(RuleSet rules, Person person) {
        return new PersonScreening(rules, person, AppliedRules.of(rules, person));
    }

    /** Returns the rule set. */
    public RuleSet rules() {
        return rules;
    }

    /** Returns the person. */
    public Person person() {
        return person;
    }

    /** Returns the rules as they apply to the person. */
    AppliedRules applied() {
        return applied;
    }

    /** Returns the limits that the rules set for the person. */
    PersonLimits limits() {
        return limits;
    }

    /**
     * Returns the recommendation for any exercise, from the rules about the whole program.
     *
     * <p>It is at least {@link Recommendation#NOT_ENOUGH_INFORMATION} while one of these is true: such a rule is open and can
     * lead to more than monitoring; the person has or may have a condition that the rule set does not define; a rule limits a
     * demand that this version does not know.
     */
    public Recommendation wholeProgram() {
        return limits.wholeProgram();
    }

    /** Screens an exercise at a dose, without modifications. */
    public Verdict screen(Exercise exercise, Prescription dose) {
        return screen(exercise, dose, ImmutableSet.of());
    }

    /**
     * Screens an exercise at a dose.
     *
     * <p>Each {@linkplain Prescription#schedules() schedule} of the dose is screened, and the most severe decides.
     *
     * <p>A dose for the affected side is screened for the side of the person's findings, present or unknown. It is screened for
     * both sides unless all findings are on one side, each present finding has a known side, and the other side has no open
     * finding. The same holds for a dose for the unaffected side. All lateral conditions count, also those that have nothing to
     * do with the exercise. A dose for the left or right leaves nothing open.
     *
     * <p>The {@linkplain Modification#reliefs() reliefs} of modifications count for all rules except {@linkplain
     * RuleCategory#countsReliefs() red flags and absolute contraindications}. The {@linkplain Modification#addedDemands() added
     * demands} count for all rules. A modification without stated added demands counts as not assessed if it makes the exercise
     * harder, or if it changes the position and relieves nothing. Any other is taken to add no demand.
     *
     * <p>A rule with a {@linkplain ScreeningRule#window() time of day} is open unless the dose names an occasion within it or
     * rules it out. An exclusion of at least the same length rules it out. The first four hours after waking are also ruled out
     * by a dose at bedtime, at dinner, in the evening, or at a time of day from 18:00.
     *
     * <p>The recommendation is at least {@link Recommendation#NOT_ENOUGH_INFORMATION} while the person has or may have a
     * condition that the rule set does not define. The same holds if the exercise has a demand that this version does not know,
     * or if a rule that fires or is open limits one.
     *
     * @param dose the resolved dose, with all inherited fields; an unset field counts at its most demanding value
     * @param modifications the chosen modifications of the exercise
     * @throws org.therex.check.InvalidValueException if the exercise has no such modification
     */
    public Verdict screen(Exercise exercise, Prescription dose, Iterable<ModificationId> modifications) {
        requireNonNull(exercise, "exercise");
        requireNonNull(dose, "dose");
        requireNonNull(modifications, "modifications");
        ImmutableSet<Modification> chosen = chosen(exercise, modifications);
        ImmutableList<ScreenedItem> items = dose.schedules().stream()
                .map(schedule -> new ScreenedItem(exercise, schedule, chosen, applied.affected()))
                .collect(toImmutableList());
        Outlook outlook = items.stream().map(limits::outlook).reduce(Outlook.NOTHING, Outlook::and);
        return new Verdict(this, dose, items, outlook.recommendation(), outlook.mostSevereIfAnswered());
    }

    /**
     * Screens each item of a program, at its resolved dose and with its chosen modifications.
     *
     * @throws org.therex.check.InvalidValueException if the doses of an item contradict each other
     */
    public ProgramScreening screen(Program program) {
        requireNonNull(program, "program");
        return ProgramScreening.of(program, this);
    }

    /**
     * Screens many exercises at their doses. Explanations are computed on demand.
     *
     * @param exercises the prepared exercises, which can be screened for many persons
     */
    public ScreenedExercises screen(PreparedExercises exercises) {
        requireNonNull(exercises, "exercises");
        return new ScreenedExercises(this, exercises);
    }

    /** Returns the modifications of an exercise with these ids. */
    static ImmutableSet<Modification> chosen(Exercise exercise, Iterable<ModificationId> modifications) {
        ImmutableSet.Builder<Modification> chosen = ImmutableSet.builder();
        for (ModificationId id : modifications) {
            chosen.add(exercise.findModification(id)
                    .orElseThrow(() -> Require.invalid(
                            IssueCode.UNKNOWN_REFERENCE,
                            "modifications",
                            "modifications of exercise " + exercise.id(),
                            Require.quoted(id.value()))));
        }
        return chosen.build();
    }

    /**
     * Returns substitutes for an exercise, best first. They serve the same aim, and no rule about demands fires for them. Those
     * with {@linkplain Substitute#hasOpenQuestions() open questions} come last.
     *
     * <p>Empty if no exercise qualifies. Also empty while the {@linkplain #wholeProgram() whole program} has a recommendation
     * above monitoring, such as an open red flag; {@link #findSubstitutionBlock()} states the reason.
     *
     * @param exercise the exercise to replace
     * @param dose the dose at which the candidates are screened
     * @param among the candidates, such as a catalog
     */
    public ImmutableList<Substitute> substitutes(Exercise exercise, Prescription dose, Iterable<Exercise> among) {
        requireNonNull(exercise, "exercise");
        requireNonNull(dose, "dose");
        requireNonNull(among, "among");
        return Substitutes.of(this, exercise, dose, among);
    }

    /**
     * Returns substitutes for an exercise that need only the given equipment, as {@link #substitutes(Exercise, Prescription,
     * Iterable)} does.
     *
     * @param atHand the equipment at hand
     */
    public ImmutableList<Substitute> substitutes(
            Exercise exercise, Prescription dose, Iterable<Exercise> among, ImmutableSet<Equipment> atHand) {
        requireNonNull(atHand, "atHand");
        return substitutes(exercise, dose, among).stream()
                .filter(substitute -> Substitutes.canBeDoneWith(substitute.exercise(), atHand))
                .collect(toImmutableList());
    }

    /**
     * Finds the reason why no exercise is offered as a substitute, in words for a professional. It names the rules about the
     * whole program that fired or are open. Absent if substitutes may be offered.
     */
    public Optional<String> findSubstitutionBlock() {
        return limits.findSubstitutionBlock();
    }
}
