package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.therex.json.jackson2.Jackson2;
import org.therex.program.Program;
import tools.jackson.databind.json.JsonMapper;

/** Shared formats and mappers give equal values, documents and reports in several threads that start at once. */
class ConcurrentUseTest {

    private static final int THREADS = 8;

    private static final String FAULTY = "{\"format\":\"therex-program\",\"version\":\"1.0\",\"id\":\"A\",\"title\":7}";

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
        return SmallContent.program();
    }

    private static void readsAlike(TherexFormat<Program> shared) throws Exception {
        String document = TherexJson.write(program());

        assertThat(atOnce(() -> shared.read(document).value())).hasSize(THREADS).containsOnly(program());
        assertThat(atOnce(() -> shared.write(program()))).containsOnly(document);
        assertThat(atOnce(() -> shared.read(FAULTY).report()))
                .containsOnly(TherexJson.programs().read(FAULTY).report());
        assertThat(TherexJson.programs().read(FAULTY).report().errors()).isNotEmpty();
    }

    /** The format loads its shape and its library in the first call. */
    @Test
    void formatsReadAndWriteAlike() throws Exception {
        readsAlike(
                TherexJson.programs().withLimits(JsonLimits.builder().faults(7).build()));
    }

    @Test
    void formatsOfJackson2ReadAndWriteAlike() throws Exception {
        readsAlike(TherexJson.programs().withLibrary(Jackson2.library()));
    }

    @Test
    void mappersReadAndWriteAlike() throws Exception {
        JsonMapper shared = JsonMapper.builder().addModule(new TherexModule()).build();
        String document =
                JsonMapper.builder().addModule(new TherexModule()).build().writeValueAsString(program());

        assertThat(atOnce(() -> shared.writeValueAsString(program()))).containsOnly(document);
        assertThat(atOnce(() -> shared.readValue(document, Program.class))).containsOnly(program());
    }
}
