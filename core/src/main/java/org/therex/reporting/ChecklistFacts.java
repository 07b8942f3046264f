package org.therex.reporting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.therex.check.Path;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Link;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.Relation;
import org.therex.prescription.Prescription;
import org.therex.program.Adherence;
import org.therex.program.AdviceTopic;
import org.therex.program.Contributor;
import org.therex.program.ContributorRole;
import org.therex.program.ItemFacts;
import org.therex.program.Program;
import org.therex.program.ResolvedItem;
import org.therex.program.RuleKind;
import org.therex.program.Tailoring;
import org.therex.program.TailoringKind;
import org.therex.source.Attributed;

/** Finds the facts in a program for which the checklists ask. */
final class ChecklistFacts {

    private static final String RESULT_OF_A_STUDY = "It is the result of a study, which a program cannot state";

    private final Program program;
    private final ImmutableList<ResolvedItem> items;
    private final Map<ExerciseId, Integer> positions = new HashMap<>();

    ChecklistFacts(Program program) {
        this.program = program;
        this.items = program.resolve().items();
        for (int i = 0; i < program.exercises().size(); i++) {
            positions.put(program.exercises().get(i).id(), i);
        }
    }

    DeliveryFacts delivery() {
        return new DeliveryFacts(program, items);
    }

    Findings name() {
        return Findings.present(Path.of("title"));
    }

    Findings why() {
        Findings purposes = Findings.at(!program.purposes().isEmpty(), Path.of("purposes"));
        return either(purposes, Findings.at(!program.goals().isEmpty(), Path.of("goals")));
    }

    /** Finds the equipment of each item; for an item that follows an entry, only the equipment of that entry counts. */
    Findings equipment() {
        return all(
                items,
                item -> Findings.at(
                        says(item, EquipmentNeed.class::isInstance),
                        exercise(item).resolve("setup").resolve("equipment")));
    }

    Findings description() {
        return all(items, item -> {
            ItemFacts facts = item.facts();
            return Findings.at(
                    !facts.steps().isEmpty(),
                    exercise(item).resolve(technique(facts)).resolve("steps"));
        });
    }

    private static Path technique(ItemFacts facts) {
        return facts.findVariation()
                .map(facts.exercise().variations()::indexOf)
                .map(index -> Path.of("variations").resolve(index))
                .orElse(Path.root())
                .resolve("technique");
    }

    Findings provider() {
        Findings providers = Findings.none();
        for (int i = 0; i < program.contributors().size(); i++) {
            if (isQualifiedProvider(program.contributors().get(i))) {
                providers =
                        providers.and(Findings.present(Path.of("contributors").resolve(i)));
            }
        }
        return providers.present().isEmpty() ? Findings.missing(Path.of("contributors")) : providers;
    }

    /**
     * Returns whether a contributor counts as a provider. If no provider is stated, as on a leaflet, the author counts.
     */
    private static boolean isQualifiedProvider(Contributor contributor) {
        return contributor.role() != ContributorRole.REVIEWER
                && (contributor.profession().isPresent()
                        || !contributor.credentials().isEmpty());
    }

    Findings adherence() {
        return adherence("records", adherence -> !adherence.records().isEmpty());
    }

    Findings motivation() {
        return adherence("motivations", adherence -> !adherence.motivations().isEmpty());
    }

    Findings fidelity() {
        return adherence("assessment", adherence -> adherence.assessment().isPresent());
    }

    Findings plannedFidelity() {
        return adherence().and(fidelity());
    }

    private Findings adherence(String field, Predicate<Adherence> states) {
        return Findings.at(
                program.adherence().filter(states).isPresent(),
                Path.of("adherence").resolve(field));
    }

    Findings progressionRule() {
        Findings criteria = Findings.none();
        for (int i = 0; i + 1 < program.phases().size(); i++) {
            Path path = Path.of("phases").resolve(i).resolve("advanceCriteria");
            criteria = criteria.and(
                    Findings.at(!program.phases().get(i).advanceCriteria().isEmpty(), path));
        }
        Findings paces = rules(RuleKind.PACE);
        Findings stated = program.phases().size() > 1 ? either(criteria, paces) : paces;
        return either(items("progression", item -> item.progression().isPresent()), stated);
    }

    Findings progression() {
        return all(items, item -> {
            Findings stated = Findings.at(progresses(item), item.path().resolve("progression"));
            return findOtherForm(item)
                    .map(other -> either(stated, Findings.present(other.path())))
                    .orElse(stated);
        });
    }

    /**
     * Finds another form of an item in another phase: the exercise with other details, or an easier or harder exercise.
     */
    private Optional<ResolvedItem> findOtherForm(ResolvedItem placed) {
        return items.stream()
                .filter(other -> !phase(other).equals(phase(placed)))
                .filter(other -> isOtherForm(placed, other) || isOtherForm(other, placed))
                .findFirst();
    }

    private boolean isOtherForm(ResolvedItem easier, ResolvedItem harder) {
        ExerciseId one = easier.item().exercise();
        ExerciseId other = harder.item().exercise();
        if (one.equals(other)) {
            return !easier.item().modifications().equals(harder.item().modifications())
                    || !easier.dose().prescription().equals(harder.dose().prescription());
        }
        return easier.facts().linked(Relation.PROGRESSION).contains(other)
                || harder.facts().linked(Relation.REGRESSION).contains(one);
    }

    /** Returns the place of the phase of an item, which distinguishes equal phases. */
    private static Path phase(ResolvedItem placed) {
        return placed.phase().isPresent() ? DeliveryFacts.parent(DeliveryFacts.parent(placed.path())) : Path.root();
    }

    private boolean progresses(ResolvedItem placed) {
        return placed.progression().isPresent()
                || says(
                        placed,
                        fact -> fact instanceof Modification modification
                                && modification.direction() == ModificationDirection.HARDER)
                || says(placed, fact -> fact instanceof Link link && link.relation() == Relation.PROGRESSION);
    }

    /** Returns whether a fact of an item is stated: by the entry that it follows, if it follows one. */
    private boolean says(ResolvedItem placed, Predicate<Attributed> fact) {
        return placed.facts().statedFacts().values().stream().anyMatch(fact);
    }

    Findings otherComponents() {
        Findings advice = Findings.none();
        for (int i = 0; i < program.advice().size(); i++) {
            if (program.advice().get(i).topic() != AdviceTopic.DAY_PATTERN) {
                advice = advice.and(Findings.present(Path.of("advice").resolve(i)));
            }
        }
        return advice.present().isEmpty() ? Findings.missing(Path.of("advice")) : advice;
    }

    Findings adverseEvents() {
        Findings stops = rules(RuleKind.STOP);
        return stops.exempt(RESULT_OF_A_STUDY + (stops.present().isEmpty() ? "." : "; when to stop is stated."));
    }

    Findings delivered() {
        return Findings.none().exempt(RESULT_OF_A_STUDY + ".");
    }

    Findings revision() {
        Path note = Path.of("revision").resolve("note");
        return program.revision()
                .map(revision -> Findings.at(revision.note().isPresent(), note))
                .orElse(Findings.none().exempt("The program states no revision."));
    }

    Findings dose() {
        Findings doses = Findings.none();
        for (ResolvedItem placed : items) {
            doses = doses.and(dose(placed));
        }
        return doses.and(weeks());
    }

    /**
     * Finds the weeks of phases. A program without phases cannot state its length, so a single phase need not state it
     * either.
     */
    private Findings weeks() {
        Findings weeks = Findings.none();
        for (int i = 0; i < program.phases().size(); i++) {
            boolean stated = program.phases().get(i).weeks().isPresent();
            if (stated || program.phases().size() > 1) {
                weeks = weeks.and(
                        Findings.at(stated, Path.of("phases").resolve(i).resolve("weeks")));
            }
        }
        return weeks;
    }

    /** Finds amount and frequency of a dose; it is enough if one of its alternative schedules states both. */
    private Findings dose(ResolvedItem placed) {
        Prescription dose = placed.dose().prescription();
        Path path = placed.path().resolve("prescription");
        if (dose.statesNothing()) {
            return Findings.missing(path);
        }
        ImmutableList<Prescription> schedules = dose.schedules();
        boolean howMuch = schedules.stream().anyMatch(Prescription::statesVolume);
        boolean howOften = schedules.stream()
                .filter(schedule -> schedule.statesVolume() || !howMuch)
                .anyMatch(schedule -> schedule.frequency().isPresent());
        return Findings.at(howMuch, path.resolve("repetitions")).and(Findings.at(howOften, path.resolve("frequency")));
    }

    Findings tailoring() {
        return Findings.at(
                program.tailoring().flatMap(Tailoring::kind).isPresent(),
                Path.of("tailoring").resolve("kind"));
    }

    Findings tailoringDetail() {
        if (program.tailoring()
                .flatMap(Tailoring::kind)
                .filter(TailoringKind.GENERIC::equals)
                .isPresent()) {
            return Findings.none().exempt("It is the same for everybody.");
        }
        Path adaptations = Path.of("tailoring").resolve("adaptations");
        Findings stated = Findings.at(
                program.tailoring().filter(it -> !it.adaptations().isEmpty()).isPresent(), adaptations);
        for (ResolvedItem placed : items) {
            if (says(
                    placed,
                    fact -> fact instanceof Modification modification
                            && modification.direction() != ModificationDirection.HARDER
                            && modification.trigger().isPresent())) {
                stated = either(stated, Findings.present(placed.path()));
            }
        }
        return stated;
    }

    Findings wholeTailoring() {
        Findings kind = tailoring();
        Findings detail = tailoringDetail();
        return detail.exemption() == null ? kind.and(detail) : kind;
    }

    Findings startingLevel() {
        return Findings.at(
                program.tailoring().filter(it -> !it.startingRules().isEmpty()).isPresent(),
                Path.of("tailoring").resolve("startingRules"));
    }

    private Findings rules(RuleKind kind) {
        Findings rules = Findings.none();
        for (int i = 0; i < program.rules().size(); i++) {
            if (program.rules().get(i).kind() == kind) {
                rules = rules.and(Findings.present(Path.of("rules").resolve(i)));
            }
        }
        return rules.present().isEmpty() ? Findings.missing(Path.of("rules")) : rules;
    }

    private Findings items(String field, Predicate<ResolvedItem> states) {
        return all(items, item -> Findings.at(states.test(item), item.path().resolve(field)));
    }

    private Path exercise(ResolvedItem placed) {
        return Path.of("exercises")
                .resolve(requireNonNull(positions.get(placed.item().exercise())));
    }

    private static <T> Findings all(Iterable<T> values, Function<T, Findings> search) {
        Findings all = Findings.none();
        for (T value : values) {
            all = all.and(search.apply(value));
        }
        return all;
    }

    /**
     * Returns the findings if one complete part suffices: the places of both, without missing places if one is
     * complete.
     */
    private static Findings either(Findings one, Findings other) {
        Findings both = one.and(other);
        return one.isComplete() || other.isComplete() ? new Findings(both.present(), ImmutableSet.of(), null) : both;
    }
}
