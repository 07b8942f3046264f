package org.therex.house;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.therex.anatomy.BodyPart;
import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.anatomy.Muscle;
import org.therex.check.Path;
import org.therex.demand.Demand;
import org.therex.demand.Relief;
import org.therex.demand.TimedLevel;
import org.therex.exercise.EquipmentUse;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Family;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.ModificationId;
import org.therex.monitoring.DoseChange;
import org.therex.monitoring.Effect;
import org.therex.monitoring.Fact;
import org.therex.monitoring.PainBands;
import org.therex.monitoring.PersistenceRule;
import org.therex.monitoring.SettlingRule;
import org.therex.monitoring.StopSignId;
import org.therex.monitoring.TrendRule;
import org.therex.prescription.Amount;
import org.therex.prescription.DayEvent;
import org.therex.prescription.Exclusion;
import org.therex.prescription.Occasion;
import org.therex.prescription.Prescription;
import org.therex.progression.Progression;
import org.therex.progression.ProgressionRule;
import org.therex.safety.BloodPressure;
import org.therex.safety.ClinicianDecision;
import org.therex.safety.ConditionId;
import org.therex.safety.Criterion;
import org.therex.safety.DemandLimit;
import org.therex.safety.ExceededLimit;
import org.therex.safety.Finding;
import org.therex.safety.RuleCategory;
import org.therex.safety.RuleId;
import org.therex.safety.ScreeningRule;
import org.therex.source.Attribution;
import org.therex.source.Citation;
import org.therex.source.Evidence;
import org.therex.source.EvidenceStrength;
import org.therex.source.SourceId;
import org.therex.term.Code;
import org.therex.term.OpenTerm;
import org.therex.term.OpenTermArbitraries;

/** Two different values of each type that a part may have. */
final class SampleValues {

    private static final ImmutableMap<Class<?>, List<?>> PLAIN = ImmutableMap.<Class<?>, List<?>>builder()
            .put(String.class, List.of("Lie down.", "Get up."))
            .put(int.class, List.of(7, 8))
            .put(Integer.class, List.of(7, 8))
            .put(boolean.class, List.of(true, false))
            .put(LocalDate.class, List.of(LocalDate.of(2020, 2, 29), LocalDate.of(2021, 3, 1)))
            .put(URI.class, List.of(URI.create("https://example.org/a"), URI.create("https://example.org/b")))
            .put(BodyPart.class, List.of(BodyRegion.HAND, Muscle.PIRIFORMIS))
            .put(
                    JointAction.class,
                    List.of(
                            JointAction.of(Joint.HIP, MovementDirection.FLEXION),
                            JointAction.of(Joint.HIP, MovementDirection.EXTENSION)))
            .put(
                    Prescription.class,
                    List.of(
                            Prescription.builder().sets(2).build(),
                            Prescription.builder().sets(3).build()))
            .put(
                    Progression.class,
                    List.of(Progression.of(ProgressionRule.repeat(2)), Progression.of(ProgressionRule.repeat(3))))
            .put(ExerciseId.class, List.of(ExerciseId.of("a"), ExerciseId.of("b")))
            .put(ModificationId.class, List.of(ModificationId.of("a"), ModificationId.of("b")))
            .put(SourceId.class, List.of(SourceId.of("a"), SourceId.of("b")))
            .put(Family.class, List.of(Family.of("a"), Family.of("b")))
            .put(Citation.class, List.of(Citation.of("a", "1"), Citation.of("b", "1")))
            .put(
                    Attribution.class,
                    List.of(
                            Attribution.statedBy(Citation.of("a", "1")),
                            Attribution.inferredFrom(Citation.of("a", "1"))))
            .put(Relief.class, List.of(Relief.to(Demand.BALANCE_CHALLENGE, 1), Relief.by(Demand.KNEELING_PRESSURE, 1)))
            // Two that have sides, with levels that the steps stay below.
            .put(Demand.class, List.of(Demand.HIP_FLEXION, Demand.HIP_EXTENSION))
            .put(TimedLevel.class, List.of(TimedLevel.upToSeconds(10, 0), TimedLevel.upToSeconds(30, 0)))
            // Those that go with things and with sides, which the other parts have.
            .put(EquipmentUse.class, List.of(EquipmentUse.REQUIRED, EquipmentUse.OPTIONAL))
            .put(LateralityScheme.class, List.of(LateralityScheme.EACH_SIDE, LateralityScheme.ALTERNATING))
            .putAll(monitoring())
            .putAll(safety())
            .buildOrThrow();

    private SampleValues() {}

    private static ImmutableMap<Class<?>, List<?>> monitoring() {
        Evidence one = Evidence.builder()
                .strength(EvidenceStrength.TRIAL)
                .asOf(LocalDate.of(2020, 2, 29))
                .build();
        return ImmutableMap.<Class<?>, List<?>>builder()
                .put(Boolean.class, List.of(true, false))
                .put(Duration.class, List.of(Duration.ofHours(1), Duration.ofHours(2)))
                .put(PainBands.class, List.of(PainBands.of(3, 5), PainBands.of(3, 6)))
                .put(
                        SettlingRule.class,
                        List.of(
                                new SettlingRule(Duration.ofHours(1), 0, one),
                                new SettlingRule(Duration.ofHours(2), 0, one)))
                .put(TrendRule.class, List.of(new TrendRule(1, 0, one), new TrendRule(2, 0, one)))
                .put(PersistenceRule.class, List.of(new PersistenceRule(1, one), new PersistenceRule(2, one)))
                .put(StopSignId.class, List.of(StopSignId.of("a"), StopSignId.of("b")))
                .put(Fact.class, List.of(new Fact(Path.of("a"), "1"), new Fact(Path.of("b"), "1")))
                .put(Effect.class, List.of(new Effect.GoOn(), new Effect.Ease(ImmutableSet.of(DoseChange.LESS))))
                .buildOrThrow();
    }

    private static ImmutableMap<Class<?>, List<?>> safety() {
        return ImmutableMap.<Class<?>, List<?>>builder()
                .put(ConditionId.class, List.of(ConditionId.of("a"), ConditionId.of("b")))
                .put(RuleId.class, List.of(RuleId.of("a"), RuleId.of("b")))
                .put(Code.class, List.of(Code.of("ICD10CM", "M81"), Code.of("ICD10CM", "I71")))
                .put(Finding.class, List.of(Finding.present("a"), Finding.absent("b")))
                .put(BloodPressure.class, List.of(BloodPressure.of(120, 80), BloodPressure.of(150, 90)))
                .put(ClinicianDecision.class, List.of(decision("A"), decision("B")))
                .put(Criterion.class, List.of(Criterion.has("a"), Criterion.has("b")))
                .put(
                        DemandLimit.class,
                        List.of(DemandLimit.of(Demand.HIP_FLEXION, 1), DemandLimit.of(Demand.HIP_EXTENSION, 3)))
                .put(
                        Exclusion.class,
                        List.of(
                                Exclusion.after(DayEvent.WAKING, Duration.ofHours(2)),
                                Exclusion.after(DayEvent.MEAL, Duration.ofHours(2))))
                .put(Occasion.class, List.of(Occasion.at(DayEvent.WAKING), Occasion.after(DayEvent.MEAL)))
                .put(ExceededLimit.class, List.of(reached(1), reached(2)))
                .put(ScreeningRule.class, List.of(rule("Rest."), rule("Wait.")))
                .buildOrThrow();
    }

    private static ExceededLimit reached(int level) {
        return ExceededLimit.builder()
                .demand(Demand.HIP_FLEXION)
                .level(level)
                .limit(1)
                .build();
    }

    private static ClinicianDecision decision(String by) {
        return new ClinicianDecision(RuleId.of("a"), by, LocalDate.of(2020, 2, 29));
    }

    private static ScreeningRule rule(String advice) {
        return ScreeningRule.builder("a", RuleCategory.RELATIVE_CONTRAINDICATION)
                .when(Criterion.has("a"))
                .limit(Demand.HIP_FLEXION, 1)
                .clinicianOverridable(true)
                .advice(advice)
                .evidence(evidence -> evidence.strength(EvidenceStrength.TRIAL).asOf(LocalDate.of(2020, 2, 29)))
                .build();
    }

    /** Returns one of two values of a part, number 0 or 1. */
    static Object of(Method part, int number) {
        return switch (part.getName()) {
            case "year" -> Optional.of(2019 + number);
            case "level" -> part.getReturnType() == int.class ? 1 + number : of(part.getGenericReturnType(), number);
            // No higher than the level, whichever sample that has.
            case "untimedLevel" -> Optional.of(number);
            // Signs cannot be present and absent at once.
            case "absentSigns" -> ImmutableSet.of(StopSignId.of(number == 0 ? "c" : "d"));
            default -> of(part.getGenericReturnType(), number);
        };
    }

    private static Object of(Type type, int number) {
        if (type instanceof ParameterizedType holder) {
            Object element = of(holder.getActualTypeArguments()[0], number);
            if (holder.getRawType() == Optional.class) {
                return Optional.of(element);
            } else if (holder.getRawType() == ImmutableList.class) {
                return ImmutableList.of(element);
            } else if (holder.getRawType() == Amount.class) {
                return exactly((Comparable<?>) element);
            } else if (holder.getRawType() == ImmutableSet.class) {
                return ImmutableSet.of(element);
            } else if (holder.getRawType() == ImmutableSortedSet.class) {
                return ImmutableSortedSet.copyOf(List.of((Comparable<?>) element));
            }
            throw new AssertionError("no sample of " + type);
        }
        return ofClass((Class<?>) type, number);
    }

    @SuppressWarnings("unchecked") // An element of an amount is comparable to its like.
    private static <T extends Comparable<? super T>> Amount<T> exactly(Comparable<?> value) {
        return Amount.exactly((T) value);
    }

    private static Object ofClass(Class<?> plain, int number) {
        List<?> samples = PLAIN.get(plain);
        if (samples != null) {
            return samples.get(number);
        }
        if (OpenTerm.class.isAssignableFrom(plain)) {
            return OpenTermArbitraries.words(plain).get(number);
        }
        return plain.isEnum()
                ? plain.getEnumConstants()[number]
                : ValueType.of(plain).sample(number);
    }
}
