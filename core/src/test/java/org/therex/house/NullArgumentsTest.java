package org.therex.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.therex.exercise.ExerciseArbitraries;
import org.therex.program.ProgramArbitraries;
import org.therex.safety.SafetyArbitraries;

class NullArgumentsTest {

    /** Returns values with many parts, the same in each run. */
    private static <T> List<T> some(Arbitrary<T> values, int count) {
        Random random = new Random(1);
        RandomGenerator<T> generator = values.generator(100);
        return Stream.generate(() -> generator.next(random).value())
                .limit(count)
                .toList();
    }

    @Example
    void eachNullIsRefusedByTheNameOfItsParameter() throws IOException {
        ImmutableList<?> seeds = ImmutableList.builder()
                .add("a", BigDecimal.TEN, Duration.ofMinutes(1))
                .add(LocalDate.of(2026, 3, 1), LocalTime.of(7, 0), ZoneId.of("Europe/Vienna"), Instant.EPOCH)
                .add(URI.create("https://example.org/a"))
                .addAll(some(ExerciseArbitraries.exercises(), 40))
                .addAll(some(ProgramArbitraries.programs(), 5))
                .addAll(some(SafetyArbitraries.ruleSets(), 10))
                .build();
        NullProbe probe = new NullProbe(
                "org.therex",
                // Names the field that a caller passes, not its own parameter.
                // The tables of fields are for our own modules.
                ImmutableSet.of("org.therex.check.Require", "org.therex.field"),
                seeds);

        assertThat(String.join("\n", probe.faults())).isEmpty();
        assertThat(probe.calls()).isGreaterThan(800);
        assertThat(probe.withoutSample()).hasSizeLessThan(80);
    }
}
