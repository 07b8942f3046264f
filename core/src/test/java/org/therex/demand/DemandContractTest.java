package org.therex.demand;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.house.ValueType;

/** What every value type of this package promises, shown with two values whose every part differs. */
class DemandContractTest {

    static List<ValueType> types() {
        return ValueType.in("org.therex.demand");
    }

    @Test
    void theTypesAreFound() {
        assertThat(types()).extracting(ValueType::type).containsExactly(DemandProfile.class, ExerciseDemand.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void noPartIsLeftOutOfEquality(ValueType type) {
        Object one = type.sample(0);
        Object other = type.sample(1);
        EqualsTester tester = new EqualsTester()
                .addEqualityGroup(one, type.sample(0), type.rebuilt(one))
                .addEqualityGroup(other, type.sample(1));
        for (Method part : type.parts()) {
            tester.addEqualityGroup(type.with(one, part, type.get(other, part)));
        }
        tester.testEquals();
    }
}
