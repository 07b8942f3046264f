package org.therex.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.therex");

    static Stream<ArchRule> rules() {
        return Stream.concat(HouseRules.core().stream(), HouseRules.everywhere().stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void coreKeeps(ArchRule rule) {
        rule.check(CORE);
    }
}
