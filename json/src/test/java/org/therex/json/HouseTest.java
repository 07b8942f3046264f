package org.therex.json;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.house.HouseRules;

class HouseTest {

    private static final JavaClasses JSON = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.therex.json");

    static Stream<ArchRule> rules() {
        return HouseRules.everywhere().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void jsonKeeps(ArchRule rule) {
        // A rule about values says nothing here: json declares none.
        rule.allowEmptyShould(true).check(JSON);
    }
}
