package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.therex.program.Samples.BRIDGE;
import static org.therex.program.Samples.CRUNCH;
import static org.therex.program.Samples.PLANK;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;

class ItemBuilderTest {

    private static final Item ALL = Item.builder()
            .exercise(BRIDGE.id())
            .name("Bridge")
            .prescription(dose -> dose.sets(3))
            .follows(Samples.BRIDGE_ENTRY)
            .modification("wide-feet")
            .modification(ModificationId.of("slow"))
            .alternative(PLANK.id())
            .alternative(CRUNCH.id())
            .note("Slowly.")
            .note("On a mat.")
            .build();

    @Test
    void anItemHoldsWhatWasGiven() {
        assertThat(ALL.exercise()).isEqualTo(BRIDGE.id());
        assertThat(ALL.name()).contains("Bridge");
        assertThat(ALL.prescription()).contains(Prescription.builder().sets(3).build());
        assertThat(ALL.follows()).contains(Samples.BRIDGE_ENTRY);
        assertThat(ALL.modifications()).containsExactly(ModificationId.of("wide-feet"), ModificationId.of("slow"));
        assertThat(ALL.alternatives()).containsExactly(PLANK.id(), CRUNCH.id());
        assertThat(ALL.notes()).containsExactly("Slowly.", "On a mat.");
        assertThat(ALL.toBuilder().build()).isEqualTo(ALL);
    }

    @Test
    void onlyTheExerciseMustBeGiven() {
        Item item = Item.of(BRIDGE.id());

        assertThat(item).isEqualTo(Item.builder().exercise(BRIDGE.id()).build());
        assertThat(item.name()).isEmpty();
        assertThat(item.prescription()).isEmpty();
        assertThat(item.follows()).isEmpty();
        assertThat(item.modifications()).isEmpty();
        assertThat(item.alternatives()).isEmpty();
        assertThat(item.notes()).isEmpty();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Item.builder().build())
                .withMessage("'exercise' must be given; set the id: documents and other parts refer to it");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        ItemBuilder wrong = Item.builder()
                .name(" ")
                .note("good")
                .note(" a")
                .modification("Wide feet")
                .prescription(dose -> dose.sets(0).holdSeconds(10, 5));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(wrong::build)
                .satisfies(e -> assertThat(e.report().issues())
                        .extracting(Issue::toString)
                        .containsExactly(
                                "error missing at /exercise: 'exercise' must be given"
                                        + "; set the id: documents and other parts refer to it",
                                "error bad-format at /modifications: 'modifications' must be lower-case"
                                        + " words joined by"
                                        + " hyphens, at most 64 characters, but was \"Wide feet\""
                                        + "; write the id in that form or use the constant: it is found only"
                                        + " by its id",
                                "error empty at /name: 'name' must be a text that is not blank, but was \" \""
                                        + "; write a text or leave the field unset: a blank text has no"
                                        + " meaning",
                                "error bad-format at /notes/1: 'notes[1]' must be one line of text without"
                                        + " spaces at its"
                                        + " ends, but was \" a\""
                                        + "; write it in that form: documents and other programs read it",
                                "error reversed-range at /prescription/hold/least: 'least' must be at most"
                                        + " 'most' 5 s, but was 10 s"
                                        + "; swap the two numbers: the least comes first",
                                "error out-of-range at /prescription/sets: 'sets' must be from 1 to 9999,"
                                        + " but was 0"
                                        + "; give a number within the limits, or leave the field unset if"
                                        + " the number is unknown"));
    }

    @Test
    void aPluralReplacesWhatWasGivenSoFar() {
        Item item = ALL.toBuilder()
                .modifications(List.of(ModificationId.of("high")))
                .alternatives(List.of(CRUNCH.id()))
                .notes(List.of("Now."))
                .build();

        assertThat(item.modifications()).containsExactly(ModificationId.of("high"));
        assertThat(item.alternatives()).containsExactly(CRUNCH.id());
        assertThat(item.notes()).containsExactly("Now.");
    }

    @Test
    void aNameCanBeSetAgain() {
        assertThat(Item.builder()
                        .exercise(BRIDGE.id())
                        .name(" ")
                        .name("Good")
                        .build()
                        .name())
                .contains("Good");
    }
}
