package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.therex.lowback.LowBackProgram;

class CompletenessTest {

    @Test
    void itSaysWhatIsStatedAndWhatIsMissing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Completeness.run(new PrintStream(out, true, StandardCharsets.UTF_8), LowBackProgram.STRONGER_AT_HOME.program());

        // Frequency and repetitions are those of the article; 4 times a day makes no week, since the days are not
        // stated.
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        "CERT",
                        "TIDieR",
                        "FITT-VP",
                        "   2 absent          The program does not state who provides it, with profession or credentials.",
                        "                     missing at /contributors",
                        "  12 present         The program states where it is done.",
                        "                     stated at /delivery/settings",
                        "  wall-squat",
                        "    frequency    4 times a day",
                        "    intensity    not stated",
                        "    progression  not stated")
                .hasSizeGreaterThan(60);
    }
}
