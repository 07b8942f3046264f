package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CompareRevisionsTest {

    @Test
    void everyChangeOfTheVisitIsALine() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompareRevisions.run(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "revision of the program: \"1\" -> \"2\"",
                        "removed: childs-pose from section 2, item 2",
                        "dose of wall-squat: hold 5-10 s -> 10 s",
                        "dose of wall-squat: 4 times a day -> twice a day",
                        "notes of wall-squat: not stated -> \"Rest between the sets if you need to.\"",
                        "added: side-plank-bent-knee at section 1, item 3",
                        "moved: bird-dog from section 1, item 3 to section 2, item 1",
                        "Applied to the first, it gives the second.");
    }
}
