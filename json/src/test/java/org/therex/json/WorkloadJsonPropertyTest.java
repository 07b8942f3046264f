package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.check.Path;
import org.therex.prescription.Estimate;
import org.therex.prescription.Pacing;
import org.therex.prescription.Prescription;
import org.therex.prescription.PrescriptionArbitraries;
import org.therex.prescription.UnknownTerm;
import org.therex.prescription.Workload;
import org.therex.program.ItemWorkload;
import org.therex.program.Program;
import org.therex.program.ProgramWorkload;
import org.therex.program.SessionWorkload;
import org.therex.schedule.Schedule;
import org.therex.schedule.ScheduleArbitraries;
import tools.jackson.databind.json.JsonMapper;

/** How much time a dose and a program take reads back equal, and no figure that does not follow is taken. */
class WorkloadJsonPropertyTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TherexModule()).build();

    /** What a server answers. */
    record Answer(Estimate<Duration> session, Estimate<Long> repetitions) {}

    @Provide
    Arbitrary<Estimate<?>> estimates() {
        Arbitrary<ImmutableSet<UnknownTerm>> gaps = Arbitraries.of("hold until fatigue", "sets: a few is not a number")
                .map(reason -> new UnknownTerm(Path.of("sets"), reason))
                .set()
                .ofMinSize(1)
                .map(ImmutableSet::copyOf);
        Arbitrary<Duration> times =
                Arbitraries.longs().between(0, Estimate.LONGEST.toMillis()).map(Duration::ofMillis);
        Arbitrary<Long> counts = Arbitraries.longs().between(0, Estimate.MOST_COUNT);
        return Arbitraries.oneOf(
                Combinators.combine(times, times)
                        .as((one, other) ->
                                one.compareTo(other) < 0 ? Estimate.between(one, other) : Estimate.between(other, one)),
                Combinators.combine(times, gaps).as((least, reasons) -> new Estimate.Open<>(least, reasons)),
                Combinators.combine(counts, counts)
                        .as((one, other) -> Estimate.between(Math.min(one, other), Math.max(one, other))),
                Combinators.combine(counts, gaps).as((least, reasons) -> new Estimate.Open<>(least, reasons)),
                gaps.map(missing -> new Estimate.Unknown<Long>(missing)));
    }

    @Provide
    Arbitrary<Pacing> pacings() {
        return Arbitraries.integers().between(0, 100).map(WorkloadJsonPropertyTest::pacing);
    }

    /** A pacing of which every value is another. */
    private static Pacing pacing(int least) {
        return Pacing.builder()
                .movement(Estimate.seconds(least, 101))
                .slowMovement(Estimate.seconds(least, 102))
                .quickMovement(Estimate.seconds(least, 103))
                .fastPhase(Estimate.seconds(least, 104))
                .count(Estimate.seconds(least, 105))
                .breath(Estimate.seconds(least, 106))
                .phases(Estimate.between(1L, 5L))
                .betweenSides(Estimate.seconds(least, 107))
                .betweenSpots(Estimate.seconds(least, 108))
                .betweenSets(Estimate.seconds(least, 109))
                .betweenExercises(Estimate.seconds(least, 110))
                .wakingDay(Estimate.seconds(40_000 + least, 50_000))
                .build();
    }

    @Provide
    Arbitrary<Prescription> doses() {
        return PrescriptionArbitraries.prescriptions();
    }

    @Provide
    Arbitrary<Schedule> schedules() {
        return ScheduleArbitraries.schedules();
    }

    @Property
    void estimatesReadBackEqual(@ForAll("estimates") Estimate<?> estimate) {
        BothJacksons.readBackEqual(Estimate.class, estimate);
    }

    @Property
    void pacesReadBackEqual(@ForAll("pacings") Pacing pacing) {
        BothJacksons.readBackEqual(Pacing.class, pacing);
    }

    @Property
    void workloadsReadBackEqual(@ForAll("doses") Prescription dose, @ForAll("pacings") Pacing pacing) {
        Workload workload = Workload.of(dose, pacing);
        BothJacksons.readBackEqual(Workload.class, workload);
        workload.breakdown()
                .forEach(line -> BothJacksons.readBackEqual(org.therex.prescription.WorkloadLine.class, line));
    }

    @Property
    void workloadsOfProgramsReadBackEqual(@ForAll("schedules") Schedule schedule) {
        Program program = schedule.program();
        ProgramWorkload workload = program.workload();

        BothJacksons.readBackEqual(ProgramWorkload.class, workload);
        BothJacksons.readBackEqual(ItemWorkload.class, workload.items().get(0));
        workload.sessions().forEach(session -> BothJacksons.readBackEqual(SessionWorkload.class, session));
    }

    @Example
    void aFigureThatDoesNotFollowIsRefused() {
        String workload = """
                {"prescription": {"sets": 2, "timeBoxSeconds": 30}, "pacing": {"betweenSets": {"leastSeconds": 10,
                  "mostSeconds": 20}}, "set": %s}""";

        assertThat(MAPPER.readValue(workload.formatted("{\"leastSeconds\": 30, \"mostSeconds\": 30}"), Workload.class)
                        .session())
                .isEqualTo(Estimate.seconds(70, 80));
        assertThat(faults(Workload.class, workload.formatted("{\"leastSeconds\": 30, \"mostSeconds\": 31}")))
                .containsExactly("conflict at /set: 'set' must be what follows from the other fields, but was something"
                        + " else");
        assertThat(faults(Estimate.class, "{\"leastSeconds\": 5, \"mostSeconds\": 4}"))
                .singleElement()
                .asString()
                .startsWith("reversed-range at /leastSeconds: 'least' must be at most 'most' 4 s");
    }

    @Example
    void estimatesStandInAnAnswerOfAServer() {
        Answer answer = new Answer(Estimate.seconds(170, 240), Estimate.exactly(20L));

        String text = MAPPER.writeValueAsString(answer);
        assertThat(text)
                .isEqualTo("{\"session\":{\"leastSeconds\":170,\"mostSeconds\":240},"
                        + "\"repetitions\":{\"least\":20,\"most\":20}}");
        assertThat(MAPPER.readValue(text, Answer.class)).isEqualTo(answer);
    }

    private static <T> List<String> faults(Class<T> type, String document) {
        return catchThrowableOfType(InvalidJsonException.class, () -> MAPPER.readValue(document, type))
                .report()
                .issues()
                .stream()
                .map(issue -> issue.code() + " at " + issue.path() + ": " + issue.message())
                .toList();
    }
}
