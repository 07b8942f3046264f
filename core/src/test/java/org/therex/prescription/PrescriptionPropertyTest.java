package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.Report;

class PrescriptionPropertyTest {

    @Provide
    Arbitrary<Prescription> prescriptions() {
        return PrescriptionArbitraries.prescriptions();
    }

    @Property
    void parseIsTheInverseOfToString(@ForAll("prescriptions") Prescription prescription) {
        Statistics.label("alternatives").collect(!prescription.alternatives().isEmpty());
        Statistics.label("empty").collect(prescription.statesNothing());
        assertThat(Prescription.parse(prescription.toString())).isEqualTo(prescription);
    }

    @Property
    void theTextIsOneLineAndNotTooLongToBeRead(@ForAll("prescriptions") Prescription prescription) {
        assertThat(prescription.toString())
                .isNotBlank()
                .hasSizeLessThan(Prescription.TEXT_LIMIT)
                .matches(text -> text.chars().noneMatch(Character::isISOControl), "has no control characters");
    }

    @Property
    void letterCaseAndWhiteSpaceDoNotMatterOutsideOfQuotations(
            @ForAll("prescriptions") Prescription prescription, @ForAll Random random) {
        StringBuilder changed = new StringBuilder("  ");
        boolean quoted = false;
        String text = prescription.toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                changed.append(c).append(text.charAt(++i));
                continue;
            }
            quoted = quoted != (c == '"');
            changed.append(quoted || random.nextBoolean() ? c : Character.toUpperCase(c));
            if (!quoted && c == ' ') {
                changed.append(random.nextBoolean() ? "\t " : "");
            }
        }
        assertThat(Prescription.parse(changed.append(' ').toString())).isEqualTo(prescription);
    }

    @Property
    void toBuilderKeepsAll(@ForAll("prescriptions") Prescription prescription) {
        assertThat(prescription.toBuilder().build()).isEqualTo(prescription);
    }

    @Property
    void aFieldIsStatedIfAndOnlyIfItsTextDiffers(@ForAll("prescriptions") Prescription prescription) {
        Prescription.Builder copy = Prescription.builder();
        prescription.statedFields().forEach(field -> field.copy(prescription, copy));
        assertThat(copy.build()).isEqualTo(prescription);
        assertThat(prescription.statesNothing()).isEqualTo(prescription.equals(Prescription.empty()));
    }

    @Provide
    Arbitrary<String> soup() {
        Arbitrary<String> words = Arbitraries.of(
                "3",
                "0",
                "10",
                "8-12",
                "2,5",
                "6/4/2",
                "1.5",
                "x",
                "×",
                "sets",
                "repetitions",
                "hold",
                "s",
                "min",
                "h",
                "kg",
                "%",
                "1RM",
                "rest",
                "between sets",
                "each side",
                "left first",
                "tempo",
                "3-1-2-0",
                "X",
                "load",
                "band",
                "red",
                "by",
                "at",
                "08:00",
                "25:99",
                "RPE",
                "Borg",
                "of 6-20",
                "CR10",
                "breathe",
                "into",
                "in on",
                "out on",
                "lift",
                "4:6",
                "until fatigue",
                "or",
                "; or",
                ";",
                ",",
                "when",
                "\"",
                "\\",
                "\"a b\"",
                "and",
                "a few",
                "often",
                "through the day",
                "every",
                "day",
                "days a week",
                "on",
                "Monday",
                "not within",
                "after",
                "waking",
                "bouts of",
                "session",
                "note",
                "for",
                "up to",
                "at least",
                "about",
                "~",
                "≥",
                "+",
                "-",
                "/",
                "not stated",
                "999999999",
                "99999999999999999999",
                "in the",
                "morning",
                "while awake",
                "each phase",
                "pain",
                "/10",
                "*",
                ":",
                "@",
                "with",
                "/side",
                "each",
                "both sides",
                "QOD",
                "red band",
                "second");
        return words.list().ofMaxSize(14).map(list -> String.join(list.size() % 3 == 0 ? "" : " ", list));
    }

    @Property
    void anyTextIsReadOrRefusedWithAPositionAndNothingElse(@ForAll @From("soup") String text) {
        readsOrRefuses(text);
    }

    @Property
    void anyCharactersAreReadOrRefused(@ForAll String text) {
        readsOrRefuses(text);
    }

    @Property
    void aTextWithOneCharacterChangedIsReadOrRefused(
            @ForAll("prescriptions") Prescription prescription, @ForAll Random random) {
        String text = prescription.toString();
        int at = random.nextInt(text.length());
        List<String> changes = List.of("", ",", ";", "\"", "\\", "9", " ", "-", "x");
        String change = changes.get(random.nextInt(changes.size()));
        readsOrRefuses(text.substring(0, at) + change + text.substring(at + 1));
    }

    private static void readsOrRefuses(String text) {
        try {
            Prescription read = Prescription.parse(text);
            assertThat(Prescription.parse(read.toString())).isEqualTo(read);
            assertThat(text.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "\"\""))
                    .as("a comma between two digits separates nothing")
                    .doesNotContainPattern("[0-9],[0-9]");
        } catch (InvalidValueException e) {
            assertThat(e.report().hasErrors()).isTrue();
            for (Issue issue : e.report().issues()) {
                assertThat(issue.details()).containsKey("position");
                assertThat(Integer.parseInt(issue.details().get("position"))).isBetween(1, text.length() + 1);
                assertThat(issue.message())
                        .contains("at character " + issue.details().get("position"));
            }
        }
    }

    @Provide
    Arbitrary<Amount<Integer>> counts() {
        return PrescriptionArbitraries.counts();
    }

    @Property
    void theLeastIsNeverAboveTheMost(@ForAll("counts") Amount<Integer> amount, @ForAll int value) {
        amount.findLeast()
                .ifPresent(least ->
                        amount.findMost().ifPresent(most -> assertThat(least).isLessThanOrEqualTo(most)));
        amount.findLeast().ifPresent(least -> assertThat(amount.allows(least)).isTrue());
        amount.findMost().ifPresent(most -> assertThat(amount.allows(most)).isTrue());
        if (amount instanceof Amount.Between<Integer> range) {
            assertThat(amount.allows(value)).isEqualTo(value >= range.least() && value <= range.most());
        }
    }

    @Property
    void mapKeepsTheKindOfAmount(@ForAll("counts") Amount<Integer> amount) {
        assertThat(amount.map(value -> value)).isEqualTo(amount);
        assertThat(amount.map(value -> value + 1).map(value -> value - 1)).isEqualTo(amount);
        assertThat(amount.map(value -> value + 1)).hasSameClassAs(amount);
    }

    @Property
    void aBuilderThrowsWhatItsCheckReports(
            @ForAll @IntRange(min = -1, max = 12) int sets,
            @ForAll @IntRange(min = -1, max = 12) int one,
            @ForAll @IntRange(min = -1, max = 12) int other) {
        Prescription.Builder builder = Prescription.builder()
                .sets(sets)
                .repetitions(one, other)
                .holdSeconds(other)
                .timesPerDay(sets)
                .daysPerWeek(one)
                .painUpTo(other);
        Report report = builder.check();
        Statistics.collect(report.hasErrors());
        Statistics.coverage(coverage -> coverage.check(false).percentage(share -> share > 5));
        if (!report.hasIssues()) {
            assertThat(builder.build().statedFields()).hasSize(5);
        } else {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(builder::build)
                    .satisfies(e -> assertThat(e.report()).isEqualTo(report));
        }
    }
}
