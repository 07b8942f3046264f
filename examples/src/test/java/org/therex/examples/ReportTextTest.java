package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.therex.check.Report;
import org.therex.lowback.LowBack;
import org.therex.program.Program;
import org.therex.review.Review;

class ReportTextTest {

    private static String text(String dose) {
        Report report = Review.standard()
                .check(Program.builder("p", "P")
                        .item(LowBack.GLUTE_BRIDGE, item -> item.prescription(dose))
                        .build());
        return new ReportText(120).of(report);
    }

    @Test
    void whatWasNotCheckedIsCountedAfterWhatWasFound() {
        assertThat(text("3 x 10, load 500 kg"))
                .startsWith("Found: ")
                .containsSubsequence(
                        "warning extreme-dose",
                        "Not checked, since facts are missing: 5 (",
                        "above-level, day-too-long, equipment-missing, ",
                        "session-too-long).")
                .doesNotContain("information not-checked");
        assertThat(text("3 x 10")).contains("Not checked, since facts are missing: 5 (");
    }
}
