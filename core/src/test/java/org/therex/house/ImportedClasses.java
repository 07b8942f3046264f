package org.therex.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * The main classes of the library as ArchUnit sees them; imported once for all tests of a module, as that takes seconds.
 *
 * <p>The tables of fields, which the build writes, are left out: users do not see them.
 */
public final class ImportedClasses {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.therex")
            .that(DescribedPredicate.describe(
                    "are no tables of fields", type -> !type.getPackageName().endsWith(".fields")));

    private ImportedClasses() {}

    /** Returns all classes of the library on the class path. */
    public static JavaClasses all() {
        return ALL;
    }

    /** Returns the classes of a package and of the packages below it. */
    public static JavaClasses in(String packageName) {
        return ALL.that(DescribedPredicate.describe(
                "in " + packageName, (JavaClass type) -> (type.getPackageName() + ".").startsWith(packageName + ".")));
    }
}
