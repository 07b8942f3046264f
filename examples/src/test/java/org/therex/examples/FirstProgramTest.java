package org.therex.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class FirstProgramTest {

    @Test
    void printsWhatItBuilt() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream out = new PrintStream(printed, true, UTF_8)) {
            System.setOut(out);
            FirstProgram.main();
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(UTF_8)).isEqualToNormalizingNewlines("UBERON:0001370\n");
    }
}
