package org.therex.house;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseTest {

    static Stream<ArchRule> rules() {
        return Stream.concat(HouseRules.core().stream(), HouseRules.everywhere().stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void coreKeeps(ArchRule rule) {
        rule.check(ImportedClasses.all());
    }
}
