package org.therex.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.check.InvalidValueException;
import org.therex.house.ValueType;

class EvidenceTest {

    private static final Evidence PLAIN = Evidence.builder()
            .strength(EvidenceStrength.EXPERT_OPINION)
            .asOf(LocalDate.of(2026, 11, 21))
            .build();

    static List<ValueType> types() {
        return ValueType.in("org.therex.source");
    }

    @Test
    void theTypesAreFound() {
        assertThat(types()).extracting(ValueType::type).contains(Evidence.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void noPartIsLeftOutOfEquality(ValueType type) {
        Object one = type.sample(0);
        Object other = type.sample(1);
        EqualsTester tester = new EqualsTester()
                .addEqualityGroup(one, type.sample(0), type.rebuilt(one))
                .addEqualityGroup(other, type.sample(1), type.rebuilt(other));
        for (Method part : type.parts()) {
            tester.addEqualityGroup(type.with(one, part, type.get(other, part)));
        }
        tester.testEquals();
    }

    @Test
    void itTellsItselfInWords() {
        assertThat(PLAIN).hasToString("expert opinion, as of 2026-11-21");
        assertThat(PLAIN.toBuilder()
                        .source(SourceId.of("s1"))
                        .source(SourceId.of("s2"))
                        .note("Both are small.")
                        .build())
                .hasToString("expert opinion, s1, s2, as of 2026-11-21: Both are small.");
    }

    @Test
    void aNoteIsAText() {
        assertThatThrownBy(() -> PLAIN.toBuilder().note(" ").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("'note' must be a text that is not blank, but was \" \"");
    }

    @Test
    void strengthAndDayMustBeGiven() {
        assertThatThrownBy(() -> Evidence.builder().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("'strength' must be given")
                .hasMessageContaining("'asOf' must be given");
    }

    /** Rules that were never looked up weigh less than anything that somebody said. */
    @Test
    void theStrongestComesFirst() {
        assertThat(EvidenceStrength.values())
                .startsWith(EvidenceStrength.SYSTEMATIC_REVIEW, EvidenceStrength.GUIDELINE)
                .endsWith(EvidenceStrength.WEAK, EvidenceStrength.UNVERIFIED, EvidenceStrength.PROPOSED);
    }
}
