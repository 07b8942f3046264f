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
import org.junit.jupiter.api.Test;
import org.therex.lowback.LowBack;
import org.therex.lowback.LowBackRules;

class NullArgumentsTest {

    @Test
    void eachNullIsRefusedByTheNameOfItsParameter() throws IOException {
        NullProbe probe = new NullProbe(
                "org.therex",
                // Names the field that a caller passes, not its own parameter.
                // The tables of fields are for our own modules.
                ImmutableSet.of("org.therex.check.Require", "org.therex.field"),
                ImmutableList.of(
                        "a",
                        BigDecimal.TEN,
                        Duration.ofMinutes(1),
                        LocalDate.of(2026, 3, 1),
                        LocalTime.of(7, 0),
                        ZoneId.of("Europe/Vienna"),
                        Instant.EPOCH,
                        URI.create("https://example.org/a"),
                        LowBack.BIRD_DOG.exercise(),
                        LowBackRules.ruleSet()));

        assertThat(String.join("\n", probe.faults())).isEmpty();
        assertThat(probe.calls()).isGreaterThan(800);
        assertThat(probe.withoutSample()).hasSizeLessThan(80);
    }
}
