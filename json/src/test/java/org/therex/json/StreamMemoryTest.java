package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stream that is longer than the memory is large is read to its end, in a process of its own. */
class StreamMemoryTest {

    private static final Pattern RESULT =
            Pattern.compile("ReadProgress\\[records=(\\d+), bytes=(\\d+), faults=(\\d+)]");

    @ParameterizedTest
    @CsvSource({"lines, 64, 0", "list, 32, 1"})
    void readsMoreThanTheMemoryHolds(String form, int megabytes, int faults) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx16m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        ValidateStream.class.getName(),
                        Integer.toString(megabytes),
                        form)
                .redirectErrorStream(true)
                .start();
        String described = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(described.strip()).matches(RESULT);
        Matcher result = RESULT.matcher(described);
        assertThat(result.find()).isTrue();
        assertThat(Long.parseLong(result.group(1))).isGreaterThan(5_000);
        assertThat(Long.parseLong(result.group(2))).isGreaterThan((long) megabytes << 20);
        assertThat(Long.parseLong(result.group(3))).isEqualTo(faults);
    }
}
