package org.therex.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.house.HouseRules;
import org.therex.house.ImportedClasses;

class JsonHouseTest {

    private static final JavaClasses JSON = ImportedClasses.in("org.therex.json");

    static Stream<ArchRule> rules() {
        return HouseRules.everywhere().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void jsonKeeps(ArchRule rule) {
        // A rule about values says nothing here: json declares none.
        rule.allowEmptyShould(true).check(JSON);
    }

    @Test
    void onlyItsOwnPackageKnowsJackson2() {
        // The annotations, which Jackson 3 uses too, are in another package.
        noClasses()
                .that()
                .resideOutsideOfPackage("org.therex.json.jackson2")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..", "org.therex.json.jackson2")
                .because("Jackson 2 need not be there")
                .check(JSON);
    }

    @Test
    void thePackageForJackson2DoesNotKnowJackson3() {
        noClasses()
                .that()
                .resideInAPackage("org.therex.json.jackson2")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .because("Jackson 3 can be left out of the class path of those who are on 2")
                .check(JSON);
    }
}
