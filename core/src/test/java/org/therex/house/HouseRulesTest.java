package org.therex.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.therex.check.Issue;
import org.therex.house.fixture.Bean;
import org.therex.house.fixture.Cup;
import org.therex.house.fixture.DoseUtil;
import org.therex.house.fixture.Open;
import org.therex.house.fixture.arrows.check.Low;
import org.therex.house.fixture.arrows.stray.Stray;
import org.therex.house.fixture.arrows.term.High;

/** Each rule finds what it is there to find. */
class HouseRulesTest {

    private static final String ARROWS = "org.therex.house.fixture.arrows";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPackages("org.therex.house.fixture", "org.therex.check");

    @Test
    void arrowsPointDown() {
        ArchRule rule = HouseRules.arrowsPointDown(ARROWS);

        assertBroken(rule, Low.class, "Low.high()> has return type");
        assertBroken(rule, Stray.class, "Stray stands on no floor");
        assertKept(rule, High.class);
    }

    @Test
    void noCycles() {
        assertThat(messages(HouseRules.noCycles(ARROWS), Low.class, High.class)).contains("Cycle detected");
        assertKept(HouseRules.noCycles(ARROWS), High.class);
    }

    @Test
    void coreNeedsLittle() {
        assertBroken(HouseRules.coreNeedsLittle(), Bean.class, "java.util.logging.Logger");
        assertKept(HouseRules.coreNeedsLittle(), High.class);
    }

    @Test
    void oneClassNormalizes() {
        assertBroken(
                HouseRules.oneClassNormalizes(Open.class.getName()), DoseUtil.class, "java.text.Normalizer.normalize");
        assertKept(HouseRules.oneClassNormalizes(DoseUtil.class.getName()), DoseUtil.class);
    }

    @Test
    void publicTypesAreClosed() {
        assertBroken(
                HouseRules.publicTypesAreClosed(), Open.class, "is not final, sealed, an interface or an exception");
        assertKept(HouseRules.publicTypesAreClosed(), Cup.class);
    }

    @Test
    void signaturesAreVisible() {
        assertBroken(
                HouseRules.signaturesAreVisible(),
                Open.class,
                "Open.hidden() names org.therex.house.fixture.Open$Hidden",
                "Open.held names org.therex.house.fixture.Open$Hidden",
                "Open.take([Lorg.therex.house.fixture.Open$Hidden;) names org.therex.house.fixture.Open$Hidden");
        assertKept(HouseRules.signaturesAreVisible(), Cup.class);
    }

    @Test
    void namesMeanSomething() {
        assertBroken(HouseRules.namesMeanSomething(), DoseUtil.class, "DoseUtil");
        assertKept(HouseRules.namesMeanSomething(), Open.class);
    }

    @Test
    void noFieldOfABean() {
        assertBroken(HouseRules.noFieldOfABean(), Bean.class, "Bean.isLight()");
        assertKept(HouseRules.noFieldOfABean(), Cup.class);
    }

    @Test
    void noGetOrSet() {
        assertBroken(HouseRules.noGetOrSet(), Bean.class, "Bean.getLoad()", "Bean.setLoad(double)");
        assertKept(HouseRules.noGetOrSet(), Cup.class);
    }

    @Test
    void collectionsAreImmutable() {
        assertBroken(HouseRules.collectionsAreImmutable(), Bean.class, "Bean.steps()");
        assertKept(HouseRules.collectionsAreImmutable(), High.class);
    }

    @Test
    void optionalIsReturnedOnly() {
        assertBroken(HouseRules.optionalIsNoParameter(), Bean.class, "Bean.note(java.util.Optional)");
        assertBroken(HouseRules.optionalIsNoField(), Bean.class, "Bean.note>");
        assertKept(HouseRules.optionalIsNoParameter(), Cup.class);
        assertKept(HouseRules.optionalIsNoField(), Cup.class);
    }

    @Test
    void noDouble() {
        assertBroken(HouseRules.noDouble(), Bean.class, "Bean.load");
        assertKept(HouseRules.noDouble(), High.class);
    }

    @Test
    void noStaticState() {
        assertBroken(HouseRules.noStaticState(), Bean.class, "Bean.count");
        assertKept(HouseRules.noStaticState(), Issue.class);
    }

    @Test
    void noClock() {
        assertBroken(HouseRules.noClock(), Bean.class, "System.currentTimeMillis()");
        assertKept(HouseRules.noClock(), Open.class);
    }

    @Test
    void packagesAreNullMarked() {
        assertBroken(HouseRules.packagesAreNullMarked(), Open.class, "is not in a package marked @NullMarked");
        assertKept(HouseRules.packagesAreNullMarked(), Issue.class);
    }

    @Test
    void buildersAreComplete() {
        assertThat(HouseRules.buildersAreComplete()
                        .evaluate(CLASSES)
                        .getFailureReport()
                        .getDetails())
                .containsExactly("org.therex.house.fixture.Cup.handle() cannot be set through its builder");
    }

    private static void assertBroken(ArchRule rule, Class<?> type, String... parts) {
        assertThat(messages(rule, type)).contains(parts);
    }

    private static void assertKept(ArchRule rule, Class<?> type) {
        assertThat(messages(rule, type)).isEmpty();
    }

    private static String messages(ArchRule rule, Class<?>... types) {
        JavaClasses classes = CLASSES.that(belongToAnyOf(types));
        return String.join(
                "\n",
                rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails());
    }
}
