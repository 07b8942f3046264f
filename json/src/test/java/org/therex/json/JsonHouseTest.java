package org.therex.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.house.HouseRules;

class JsonHouseTest {

    private static final JavaClasses JSON = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.therex.json");

    static Stream<ArchRule> rules() {
        return HouseRules.everywhere().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void jsonKeeps(ArchRule rule) {
        rule.allowEmptyShould(true).check(JSON);
    }

    @Test
    void shapesKnowNoJsonLibrary() {
        noClasses()
                .that()
                .resideInAPackage("org.therex.json.wire")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.therex.json")
                .because("a sibling for another JSON library is to be a thin binding")
                .check(JSON);
    }
}
