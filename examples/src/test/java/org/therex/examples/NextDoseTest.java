package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The steps were worked out by hand from the rules. */
class NextDoseTest {

    @Test
    void printsEachStepWithItsReasons() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NextDose.run(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                Held: hold 20 s
                  A week at this dose is not over before 2026-11-09
                  The report of the last session calls for no change
                  The pain during the session was in the green
                  The pain after the session was in the green
                  The pain had settled by the next morning to no more than 1 above its rating before the session

                Progressed: hold 25 s
                  Done as prescribed: from hold 20 s to hold 25 s
                  The report of the last session calls for no change
                  The pain during the session was in the green
                  The pain after the session was in the green
                  The pain had settled by the next morning to no more than 1 above its rating before the session

                Regressed: hold 20 s
                  The report of the last session calls for less: from hold 25 s to hold 20 s
                  The pain had not settled by the next morning to no more than 1 above its rating before the session
                  The pain climbed from session to session
                  The pain during the session was in the amber
                  The pain after the session was in the green
                  A week at this dose is not over before 2026-11-16

                NeedsInformation: hold 20 s
                  The last session has no report
                  Done as prescribed: from hold 20 s to hold 25 s
                  ? How did the session of 2026-11-12 go?

                """);
    }
}
