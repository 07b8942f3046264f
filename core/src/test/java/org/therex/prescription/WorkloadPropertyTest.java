package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class WorkloadPropertyTest {

    @Provide
    Arbitrary<Prescription> prescriptions() {
        return PrescriptionArbitraries.prescriptions();
    }

    /** Any prescription, without the time box, in whose place no repetitions are counted, and with a small dose. */
    @Provide
    Arbitrary<Prescription> counted() {
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 20);
        return Combinators.combine(
                        PrescriptionArbitraries.schedules(),
                        small,
                        small,
                        small,
                        Arbitraries.of(HoldScope.class),
                        Arbitraries.of(Sides.Scheme.class))
                .as((any, sets, repetitions, hold, scope, scheme) -> {
                    Prescription.Builder dose = Prescription.builder();
                    any.tempo().ifPresent(dose::tempo);
                    any.frequency().ifPresent(dose::frequency);
                    return dose.rests(any.rests())
                            .sets(sets)
                            .repetitions(repetitions)
                            .hold(Hold.seconds(hold).withScope(scope))
                            .spots(2)
                            .sides(Sides.of(scheme))
                            .build();
                })
                .withoutEdgeCases();
    }

    private static List<Estimate<Duration>> times(Workload workload) {
        return List.of(
                workload.repetition(),
                workload.set(),
                workload.session(),
                workload.day(),
                workload.week(),
                workload.timeUnderTensionPerWeek());
    }

    @Property
    void leastIsNeverAboveMostNorBelowZero(@ForAll("prescriptions") Prescription prescription) {
        Workload workload = Workload.of(prescription);
        Statistics.label("session").collect(workload.session().getClass().getSimpleName());
        for (Estimate<Duration> time : times(workload)) {
            time.findLeast().ifPresent(least -> {
                assertThat(least).isBetween(Duration.ZERO, Estimate.LONGEST);
                time.findMost().ifPresent(most -> assertThat(most).isBetween(least, Estimate.LONGEST));
            });
            assertThat(time.unknownTerms().isEmpty()).isEqualTo(time.findMost().isPresent());
        }
        assertThat(workload.toString()).isNotBlank();
    }

    @Property
    void aPartIsNeverMoreThanTheWhole(@ForAll("prescriptions") Prescription prescription) {
        Workload workload = Workload.of(prescription);
        assertNotAbove(workload.timeUnderTension(), workload.session());
        for (WorkloadLine line : workload.breakdown()) {
            assertNotAbove(line.total(), workload.session());
        }
    }

    @Property
    void moreIsNeverShorter(@ForAll("counted") Prescription dose, @ForAll @IntRange(min = 1, max = 60) int some) {
        HoldScope scope = dose.hold().orElseThrow().scope();
        assertGrows(some, n -> dose.toBuilder().sets(n).build());
        assertGrows(some, n -> dose.toBuilder().repetitions(n).build());
        assertGrows(some, n -> dose.toBuilder().spots(n).build());
        assertGrows(
                some,
                n -> dose.toBuilder().hold(Hold.seconds(n).withScope(scope)).build());
        for (RestPlace place : RestPlace.values()) {
            assertGrows(
                    some,
                    n -> dose.toBuilder()
                            .rests(List.of(Rest.of(place, Duration.ofSeconds(n))))
                            .build());
        }
    }

    private static void assertGrows(int number, IntFunction<Prescription> dose) {
        List<Estimate<Duration>> smaller = times(Workload.of(dose.apply(number)));
        List<Estimate<Duration>> larger = times(Workload.of(dose.apply(number + 1)));
        for (int i = 0; i < smaller.size(); i++) {
            assertNotAbove(smaller.get(i), larger.get(i));
        }
    }

    /** An open most is above all; an unknown is compared with nothing. */
    private static void assertNotAbove(Estimate<Duration> smaller, Estimate<Duration> larger) {
        if (smaller.findLeast().isPresent() && larger.findLeast().isPresent()) {
            assertThat(smaller.findLeast().get())
                    .isLessThanOrEqualTo(larger.findLeast().get());
            larger.findMost()
                    .ifPresent(
                            most -> assertThat(smaller.findMost().orElseThrow()).isLessThanOrEqualTo(most));
        }
    }

    @Property
    void oneSetMoreIsLonger(@ForAll @IntRange(min = 1, max = 100) int sets) {
        Estimate<Duration> one = Workload.of(Prescription.parse(sets + " x 5")).session();
        Estimate<Duration> more =
                Workload.of(Prescription.parse(sets + 1 + " x 5")).session();
        // Five movements of 2-6 s, and 10-60 s from one set to the next.
        assertThat(more.findLeast()).contains(one.findLeast().orElseThrow().plusSeconds(20));
        assertThat(more.findMost()).contains(one.findMost().orElseThrow().plusSeconds(90));
    }

    @Property
    void theWeekIsTheDayTimesItsDays(
            @ForAll("counted") Prescription dose,
            @ForAll @IntRange(min = 1, max = 7) int days,
            @ForAll @IntRange(min = 1, max = 20) int times) {
        Workload workload = Workload.of(dose.toBuilder()
                .rests(List.of())
                .frequency(Frequency.builder()
                        .days(Days.perWeek(days))
                        .timesPerDay(Amount.exactly(times))
                        .build())
                .build());
        Duration least = workload.session().findLeast().orElseThrow();
        Duration most = workload.session().findMost().orElseThrow();
        assertThat(workload.day()).isEqualTo(Estimate.between(least.multipliedBy(times), most.multipliedBy(times)));
        assertThat(workload.week())
                .isEqualTo(Estimate.between(
                        least.multipliedBy(times).multipliedBy(days),
                        most.multipliedBy(times).multipliedBy(days)));
    }

    @Property
    void withoutRepetitionsHoldAndTimeBoxItIsUnknown(@ForAll("prescriptions") Prescription any) {
        Prescription.Builder dose = Prescription.builder().rests(any.rests());
        any.sets().ifPresent(dose::sets);
        any.spots().ifPresent(dose::spots);
        any.sides().ifPresent(dose::sides);
        any.tempo().ifPresent(dose::tempo);
        any.sessionLength().ifPresent(dose::sessionLength);
        any.frequency().filter(frequency -> frequency.boutSize().isEmpty()).ifPresent(dose::frequency);
        Workload workload = Workload.of(dose.build());
        for (Estimate<Duration> time : List.of(workload.set(), workload.session(), workload.day(), workload.week())) {
            assertThat(time).isInstanceOf(Estimate.Unknown.class);
            assertThat(time.unknownTerms())
                    .extracting(gap -> gap.path().toString())
                    .contains("/repetitions", "/hold");
        }
    }
}
