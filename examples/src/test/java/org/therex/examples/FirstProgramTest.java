package org.therex.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class FirstProgramTest {

    @Test
    void printsTheProgramThatItReadBack() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        FirstProgram.run(new PrintStream(printed, true, UTF_8));
        String text = printed.toString(UTF_8);

        assertThat(text)
                .startsWith("A stronger back at home\n=======================\n")
                .containsSubsequence(
                        "1. Wall squat\n",
                        "You need: wall.\n",
                        "How much: 10 repetitions, hold 5-10 s, 4 times a day.\n",
                        "2. Seated knee extension\n",
                        "You need: chair with back.\n",
                        "3. Glute bridge\n",
                        "How much: 2 x 10, hold 5-10 s, 4 times a day.\n",
                        "4. Lower trunk rotation\n",
                        "not medical advice",
                        "read back equal)\n");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(78));
        assertThat(text.lines().filter(line -> line.endsWith(" lines of JSON, read back equal)")))
                .singleElement()
                .satisfies(line -> assertThat(Integer.parseInt(line.substring(1, line.indexOf(' '))))
                        .isLessThan(600));
    }
}
