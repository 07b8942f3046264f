package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.therex.catalog.Catalog;
import org.therex.exercise.Relation;
import org.therex.prescription.Prescription;
import org.therex.program.Program;
import org.therex.reporting.FittVp;
import org.therex.review.Review;
import org.therex.safety.Person;
import org.therex.safety.PersonScreening;
import org.therex.safety.ProgramScreening;
import org.therex.schedule.Schedule;
import org.therex.schedule.Timetable;

/** Shared values give equal results in several threads that start at once. */
class ConcurrentUseTest {

    private static final int THREADS = 8;

    private static <T> List<T> atOnce(Callable<T> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch ready = new CountDownLatch(THREADS);
            Callable<T> together = () -> {
                ready.countDown();
                ready.await();
                return task.call();
            };
            ImmutableList.Builder<T> results = ImmutableList.builder();
            for (Future<T> result : threads.invokeAll(Collections.nCopies(THREADS, together))) {
                results.add(result.get());
            }
            return results.build();
        } finally {
            threads.shutdown();
        }
    }

    private static Program program() {
        return LowBackProgram.STABLE_AND_SUPPLE.program();
    }

    @Test
    void screeningGivesEqualVerdicts() throws Exception {
        PersonScreening screening = LowBackRules.ruleSet().forPerson(Person.unknown());
        ProgramScreening alone =
                LowBackRules.ruleSet().forPerson(Person.unknown()).screen(program());

        assertThat(atOnce(() -> screening.screen(program()))).hasSize(THREADS).containsOnly(alone);
        ProgramScreening shared = screening.screen(program());
        assertThat(atOnce(shared::toString)).containsOnly(alone.toString());
    }

    @Test
    void reviewWorkloadAndParsingGiveEqualResults() throws Exception {
        Program shared = program().toBuilder().build();

        assertThat(atOnce(() -> Review.standard().check(shared).toString()))
                .containsOnly(Review.standard().check(program()).toString());
        assertThat(atOnce(shared::workload)).containsOnly(program().workload());
        assertThat(atOnce(() -> Prescription.parse("3 x 10, hold 5 s, each side")))
                .containsOnly(Prescription.parse("3 x 10, hold 5 s, each side"));
    }

    @Test
    void catalogsGiveEqualAnswers() throws Exception {
        // The index of names and the graphs are made by the first call.
        Catalog shared = Catalog.of(LowBack.catalog().exercises());

        assertThat(atOnce(() -> shared.named("pelvic tilt").toString()))
                .containsOnly(LowBack.catalog().named("pelvic tilt").toString());
        assertThat(atOnce(() -> shared.graph(Relation.PROGRESSION)))
                .containsOnly(LowBack.catalog().graph(Relation.PROGRESSION));
    }

    @Test
    void schedulesAndSummariesAreEqual() throws Exception {
        Program shared = LowBackProgram.STRONGER_AT_HOME.program().toBuilder().build();
        Timetable timetable = Timetable.builder()
                .start(LocalDate.of(2026, 10, 5))
                .zone(ZoneOffset.UTC)
                .wakes(LocalTime.of(7, 0))
                .sleeps(LocalTime.of(22, 0))
                .weeks(2)
                .build();

        assertThat(atOnce(() -> Schedule.of(shared, timetable)))
                .containsOnly(Schedule.of(LowBackProgram.STRONGER_AT_HOME.program(), timetable));
        assertThat(atOnce(() -> FittVp.of(shared))).containsOnly(FittVp.of(LowBackProgram.STRONGER_AT_HOME.program()));
    }
}
