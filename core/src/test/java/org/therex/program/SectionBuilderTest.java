package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.therex.program.Samples.BRIDGE;
import static org.therex.program.Samples.PLANK;

import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.Report;
import org.therex.prescription.Prescription;

class SectionBuilderTest {

    private static Report reportOf(SectionBuilder section) {
        try {
            section.build();
            return Report.empty();
        } catch (InvalidValueException e) {
            return e.report();
        }
    }

    @Test
    void aSectionHoldsWhatWasGiven() {
        Section section = Section.builder()
                .title("Stability")
                .introduction("Breathe.")
                .prescription(dose -> dose.sets(3))
                .item(BRIDGE)
                .item("forearm-plank", item -> item.name("Plank"))
                .build();

        assertThat(section.title()).contains("Stability");
        assertThat(section.introduction()).contains("Breathe.");
        assertThat(section.prescription())
                .contains(Prescription.builder().sets(3).build());
        assertThat(section.items())
                .containsExactly(
                        Item.of(BRIDGE.id()),
                        Item.builder().exercise(PLANK.id()).name("Plank").build());
        assertThat(section.toBuilder().build()).isEqualTo(section);
    }

    @Test
    void onlyAnItemMustBeGiven() {
        Section section = Section.builder().item(BRIDGE).build();

        assertThat(section.title()).isEmpty();
        assertThat(section.introduction()).isEmpty();
        assertThat(section.prescription()).isEmpty();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Section.builder().build())
                .withMessage(
                        "'items' must be given at least once, but was empty; add an exercise or remove the part: it"
                                + " has no exercises");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        Report report = reportOf(Section.builder()
                .title("x".repeat(201))
                .introduction(" ")
                .prescription(dose -> dose.sets(0))
                .item("Plank", item -> item.note(" "))
                .item(PLANK, item -> item.name("").prescription(dose -> dose.holdSeconds(0))));

        assertThat(report.issues())
                .extracting(issue -> issue.path() + " " + issue.code())
                .containsExactly(
                        "/introduction empty",
                        "/items/0/exercise bad-format",
                        "/items/0/notes/0 empty",
                        "/items/1/name empty",
                        "/items/1/prescription/hold out-of-range",
                        "/prescription/sets out-of-range",
                        "/title too-long");
    }

    @Test
    void aSectionWhoseOnlyItemIsWrongIsNotCalledEmpty() {
        assertThat(reportOf(Section.builder().item("Plank")).issues())
                .extracting(Issue::path)
                .extracting(Object::toString)
                .containsExactly("/items/0/exercise");
    }

    @Test
    void anEmptySectionTellsTheRestToo() {
        assertThat(reportOf(Section.builder().title(" ")).issues())
                .extracting(issue -> issue.path() + " " + issue.code())
                .containsExactly("/items empty", "/title empty");
    }

    @Test
    void aTitleCanBeSetAgain() {
        assertThat(Section.builder()
                        .title(" ")
                        .item(PLANK)
                        .title("Good")
                        .build()
                        .title())
                .contains("Good");
    }
}
