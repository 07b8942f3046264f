package org.therex.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.therex.anatomy.Position;
import org.therex.demand.DemandArbitraries;
import org.therex.exercise.Exercise;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;

/** Generators for what is screened and for what screening finds; the tests of other modules use them too. */
public final class VerdictArbitraries {

    /** The modifications of the {@link #exercises} that make them easier. */
    static final List<ModificationId> CHANGES =
            List.of(ModificationId.of("m0"), ModificationId.of("m1"), ModificationId.of("m2"));
    /** The modification of the {@link #exercises} that makes them harder, of which it was not assessed how. */
    static final ModificationId HARDER = ModificationId.of("harder");
    /** The modification of the {@link #exercises} that makes them harder and states what it adds. */
    static final ModificationId WEIGHTED = ModificationId.of("weighted");

    private VerdictArbitraries() {}

    /** Generates exercises of any demands, some of which nobody assessed, with modifications. */
    public static Arbitrary<Exercise> exercises() {
        Arbitrary<ImmutableList<Modification>> modifications = Combinators.combine(
                        DemandArbitraries.reliefs().list().ofMaxSize(3).list().ofSize(CHANGES.size()),
                        DemandArbitraries.demandProfiles())
                .as((all, added) -> {
                    ImmutableList.Builder<Modification> made = ImmutableList.builder();
                    for (int i = 0; i < all.size(); i++) {
                        made.add(Modification.builder()
                                .id(CHANGES.get(i))
                                .direction(ModificationDirection.EASIER)
                                .text("Change it.")
                                .reliefs(all.get(i))
                                .build());
                    }
                    made.add(Modification.builder()
                            .id(WEIGHTED)
                            .direction(ModificationDirection.HARDER)
                            .text("Add a weight.")
                            .addedDemands(added)
                            .build());
                    return made.add(Modification.builder()
                                    .id(HARDER)
                                    .direction(ModificationDirection.HARDER)
                                    .text("Make it harder.")
                                    .build())
                            .build();
                });
        return Combinators.combine(DemandArbitraries.demandProfiles().injectNull(0.1), modifications)
                .as((profile, changes) -> {
                    Exercise.Builder builder =
                            Moves.exercise("any", Position.STANDING).modifications(changes);
                    return profile == null
                            ? builder.build()
                            : builder.demands(profile).build();
                });
    }

    /** Generates doses of sides, lengths and times of the day on which a verdict depends. */
    public static Arbitrary<Prescription> doses() {
        return Arbitraries.of(
                        "hold 5 s, left side only",
                        "hold 20 s, each side, on waking",
                        "hold, right side only, once a day, not within 3 h after a meal",
                        "3 x 10, affected side only, after breakfast")
                .map(Prescription::parse);
    }

    /** Generates doses, some with another schedule that may be chosen. */
    private static Arbitrary<Prescription> dosesOfSchedules() {
        return Combinators.combine(doses(), doses().injectNull(0.5))
                .as((dose, other) -> other == null
                        ? dose
                        : dose.toBuilder().alternatives(List.of(other)).build());
    }

    /** Generates choices of the modifications that make the exercises easier. */
    static Arbitrary<List<ModificationId>> changes() {
        return Arbitraries.shuffle(CHANGES)
                .flatMap(all -> Arbitraries.integers().between(0, all.size()).map(size -> all.subList(0, size)));
    }

    /** Generates verdicts as screening finds them. */
    public static Arbitrary<Verdict> verdicts() {
        return Combinators.combine(
                        SafetyArbitraries.ruleSets(),
                        SafetyArbitraries.persons(),
                        exercises(),
                        dosesOfSchedules(),
                        changes(),
                        Arbitraries.subsetOf(WEIGHTED))
                .as((rules, person, exercise, dose, changes, weighted) -> rules.forPerson(person)
                        .screen(
                                exercise,
                                dose,
                                ImmutableList.<ModificationId>builder()
                                        .addAll(changes)
                                        .addAll(weighted)
                                        .build()));
    }

    /** Generates substitutes as screening finds them, though for reasons of any kind. */
    public static Arbitrary<Substitute> substitutes() {
        return Combinators.combine(
                        SafetyArbitraries.ruleSets(),
                        SafetyArbitraries.persons(),
                        exercises(),
                        doses(),
                        Arbitraries.of(SubstituteReason.class)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as((rules, person, exercise, dose, reasons) -> {
                    Verdict verdict = rules.forPerson(person).screen(exercise, dose);
                    return Substitutes.tripsNothing(verdict)
                            ? new Substitute(exercise, ImmutableSet.copyOf(reasons), verdict)
                            : null;
                })
                .filter(substitute -> substitute != null);
    }
}
