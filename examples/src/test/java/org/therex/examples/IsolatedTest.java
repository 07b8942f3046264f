package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.therex.anatomy.Position;
import org.therex.exercise.Exercise;
import org.therex.program.Program;

class IsolatedTest {

    @Test
    void aTextFromRightToLeftStandsBetweenTheMarksOfAnIsolate() {
        assertThat(Isolated.text("גשר")).isEqualTo("\u2068גשר\u2069");
        assertThat(Isolated.text("الجسر 2")).isEqualTo("\u2068الجسر 2\u2069");
    }

    @Test
    void aTextFromLeftToRightStaysAsItIs() {
        assertThat(Isolated.text("Bird dog, Мостик, 橋")).isEqualTo("Bird dog, Мостик, 橋");
    }

    @Test
    void aPatientReadsAHebrewNameApartFromTheWordsAroundIt() {
        Exercise bridge = Exercise.builder("bridge", "גשר")
                .setup(setup -> setup.startPosition(Position.HOOK_LYING))
                .build();
        Program program = Program.builder("p", "P").item(bridge).build();

        assertThat(new PatientText(78).of(program)).contains("\u2068גשר\u2069");
    }
}
