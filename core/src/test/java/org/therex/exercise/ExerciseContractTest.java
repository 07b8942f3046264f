package org.therex.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.house.ValueType;
import org.therex.source.Evidence;
import org.therex.source.Source;

/** What every value type of this package promises, shown with two values whose every part differs. */
class ExerciseContractTest {

    static List<ValueType> types() {
        // Evidence has a text of its own, which EvidenceTest holds.
        return ValueType.in("org.therex.exercise", "org.therex.source").stream()
                .filter(type -> type.type() != Evidence.class)
                .toList();
    }

    @Test
    void theTypesAreFound() {
        assertThat(types())
                .hasSizeGreaterThanOrEqualTo(33)
                .extracting(ValueType::type)
                .contains(Exercise.class, Source.class);
        assertThat(ValueType.of(Cue.class).parts())
                .extracting(Method::getName)
                .containsExactlyInAnyOrder("kind", "text", "reason", "attribution");
    }

    @ParameterizedTest
    @MethodSource("types")
    void theTwoSamplesDifferInEveryPart(ValueType type) {
        Object one = type.sample(0);
        Object other = type.sample(1);

        assertThat(type.parts()).isNotEmpty();
        assertThat(type.parts())
                .allSatisfy(part -> assertThat(type.get(one, part)).isNotEqualTo(type.get(other, part)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void noPartIsLeftOutOfEquality(ValueType type) {
        Object one = type.sample(0);
        Object other = type.sample(1);
        EqualsTester tester = new EqualsTester()
                .addEqualityGroup(
                        one,
                        type.sample(0),
                        type.with(
                                one,
                                type.parts().get(0),
                                type.get(one, type.parts().get(0))));
        if (type.parts().size() > 1) {
            tester.addEqualityGroup(other, type.sample(1));
        }
        for (Method part : type.parts()) {
            tester.addEqualityGroup(type.with(one, part, type.get(other, part)));
        }
        tester.testEquals();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSetterReplacesItsPartAndNoOther(ValueType type) {
        Object one = type.sample(0);
        Object other = type.sample(1);

        for (Method changed : type.parts()) {
            Object result = type.with(one, changed, type.get(other, changed));
            for (Method part : type.parts()) {
                assertThat(type.get(result, part)).isEqualTo(type.get(part.equals(changed) ? other : one, part));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void theTextNamesTheTypeAndWhatItHolds(ValueType type) {
        assertThat(type.sample(0).toString())
                .startsWith(type.type() == Exercise.class ? "a \"Lie down.\" (" : type + "{")
                .isNotEqualTo(type.sample(1).toString());
    }
}
