package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.therex.prescription.Amount;
import org.therex.prescription.Estimate;
import org.therex.prescription.Prescription;
import org.therex.prescription.Workload;

/** Pages, tables and times as text. */
class PageTest {

    @Test
    void linesBreakBetweenWords() {
        assertThat(Page.lines("one two three four", 9)).containsExactly("one two", "three", "four");
        assertThat(Page.lines("exact fit", 9)).containsExactly("exact fit");
    }

    @Test
    void onlyAWordThatIsLongerThanALineIsBroken() {
        assertThat(Page.lines("a abcdefghijkl b", 5)).containsExactly("a", "abcde", "fghij", "kl b");
    }

    @Test
    void aCharacterOfTwoUnitsIsNotBroken() {
        assertThat(Page.lines("\uD83C\uDFCB\uD83C\uDFCB\uD83C\uDFCB", 2))
                .containsExactly("\uD83C\uDFCB\uD83C\uDFCB", "\uD83C\uDFCB");
    }

    @Test
    void furtherLinesAreIndented() {
        Page page = new Page(40);
        page.bullet("This is more than what there is room for on a line.");
        page.numbered(12, "This is more than what there is room for on a line.");
        page.labelled("Label: ", "This is more than what there is room for on a line.");

        assertThat(page.text()).isEqualTo("""
                          - This is more than what there is room
                            for on a line.
                          12) This is more than what there is
                              room for on a line.
                        Label: This is more than what there
                           is room for on a line.
                        """);
    }

    @Test
    void aTableWrapsItsWidestColumnAndLeavesOutAnEmptyOne() {
        TextTable table = new TextTable("#", "what", "nothing", "how");
        table.across("-- first");
        table.row("1", "short", "", "a text that does not fit on one line");
        table.row("2", "", "", "once");
        Page page = new Page(40);
        table.addTo(page, 40);

        assertThat(page.text()).isEqualTo("""
                        #  what   how
                        -  -----  ------------------------------
                        -- first
                        1  short  a text that does not fit on
                                  one line
                        2         once
                        """);
    }

    @Test
    void timesAreRoundedOutwards() {
        assertThat(TimeText.of(Estimate.seconds(70, 160))).isEqualTo("70-160 s");
        assertThat(TimeText.of(Estimate.seconds(180, 180))).isEqualTo("180 s");
        assertThat(TimeText.of(Estimate.seconds(310, 820))).isEqualTo("5-14 min");
        assertThat(TimeText.of(Estimate.seconds(8680, 22_960))).isEqualTo("144 min to 7 h");
        assertThat(TimeText.of(Estimate.seconds(16, 611))).isEqualTo("16 s to 11 min");
        assertThat(TimeText.of(Estimate.seconds(10_801, 22_960))).isEqualTo("3-7 h");
        assertThat(TimeText.of(Estimate.between(Duration.ofSeconds(1), Duration.ofMillis(2500))))
                .isEqualTo("1-3 s");
    }

    @Test
    void timesWithoutAMostSayFromWhereOn() {
        Prescription least = Prescription.builder()
                .timeBox(Amount.atLeast(Duration.ofMinutes(10)))
                .build();

        assertThat(TimeText.of(Workload.of(least).session())).isEqualTo("from 10 min");
        assertThat(TimeText.of(Workload.of(Prescription.empty()).session())).isEqualTo("?");
    }
}
