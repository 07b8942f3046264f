package org.therex.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

/**
 * How the types of the library are made, as rules that a build can break.
 *
 * <p>What Immutables generates is left out where it goes its own way: nobody sees it.
 */
public final class HouseRules {

    /** The packages of core from the ground up; those of one floor do not see each other. */
    private static final ImmutableList<ImmutableSet<String>> FLOORS = ImmutableList.of(
            ImmutableSet.of("check", "field"),
            ImmutableSet.of("hint"),
            ImmutableSet.of("term"),
            ImmutableSet.of("anatomy", "source"),
            ImmutableSet.of("prescription"),
            ImmutableSet.of("demand"),
            ImmutableSet.of("exercise"),
            ImmutableSet.of("catalog", "monitoring"),
            ImmutableSet.of("progression"),
            ImmutableSet.of("program"),
            ImmutableSet.of("safety", "schedule"),
            ImmutableSet.of("comparison", "reporting", "review"),
            ImmutableSet.of("wire"),
            ImmutableSet.of("pack"));

    private static final String PLAIN_JAVA = "java\\.lang(\\.(annotation|invoke|runtime))?"
            + "|java\\.util(\\.(function|regex|stream))?"
            + "|java\\.(math|nio\\.charset|text|time(\\..*)?)";
    private static final String WHAT_CORE_NEEDS =
            PLAIN_JAVA + "|org\\.therex\\..*|com\\.google\\.common\\..*|org\\.jspecify\\..*|org\\.immutables\\.value";

    private static final DescribedPredicate<JavaClass> HAND_WRITTEN =
            describe("hand-written", type -> !outermost(type).getSimpleName().startsWith("Immutable"));

    private HouseRules() {}

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
    }

    /** The rules that hold for every module. */
    public static ImmutableList<ArchRule> everywhere() {
        return ImmutableList.of(
                publicTypesAreClosed(),
                signaturesAreVisible(),
                namesMeanSomething(),
                noGetOrSet(),
                noFieldOfABean(),
                collectionsAreImmutable(),
                optionalIsNoParameter(),
                optionalIsNoField(),
                noDouble(),
                noStaticState(),
                noClock(),
                packagesAreNullMarked(),
                buildersAreComplete());
    }

    /** The rules that hold for core besides. */
    public static ImmutableList<ArchRule> core() {
        return ImmutableList.of(
                arrowsPointDown("org.therex"),
                noCycles("org.therex"),
                coreNeedsLittle(),
                oneClassNormalizes("org.therex.catalog.NormalForms"));
    }

    static ArchRule arrowsPointDown(String root) {
        return classes()
                .should(new DownwardsCondition(root, FLOORS))
                .because("a package is understood from those below it alone");
    }

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule coreNeedsLittle() {
        return classes()
                .should()
                .onlyDependOnClassesThat(describe(
                        "are of Therex, Guava or the plain parts of Java",
                        type -> type.getBaseComponentType().isPrimitive()
                                || type.getBaseComponentType().isEquivalentTo(URI.class)
                                || type.getBaseComponentType().isEquivalentTo(URISyntaxException.class)
                                // An exception is serializable, and so is what it carries.
                                || type.getBaseComponentType().isEquivalentTo(Serializable.class)
                                || type.getBaseComponentType().getPackageName().matches(WHAT_CORE_NEEDS)))
                .because("core knows no JSON, file, log or reflection");
    }

    static ArchRule oneClassNormalizes(String name) {
        return noClasses()
                .that(describe("are not " + name, type -> !type.getName().equals(name)))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.text\\.Normalizer.*")
                .because("not every platform has it");
    }

    static ArchRule publicTypesAreClosed() {
        return classes()
                .that()
                .arePublic()
                .should(be(describe(
                        "final, sealed, an interface or an exception",
                        type -> type.getModifiers().contains(JavaModifier.FINAL)
                                || type.isEnum()
                                || type.isInterface()
                                || type.isAssignableTo(Throwable.class)
                                // Its vocabularies stand in packages above it.
                                || type.getName().equals("org.therex.term.OpenTerm")
                                || type.reflect().isSealed())));
    }

    static ArchRule signaturesAreVisible() {
        return classes().should(new VisibleSignaturesCondition());
    }

    static ArchRule namesMeanSomething() {
        return noClasses().should().haveNameMatching(".*(Utils?|Managers?|Helpers?|Impl)(\\$.*)?");
    }

    static ArchRule noGetOrSet() {
        return noMethods()
                .that()
                .arePublic()
                .and(describe("of our own naming", method -> !overridesForeign(method)))
                .should()
                .haveNameMatching("(get|set)[A-Z].*");
    }

    static ArchRule noFieldOfABean() {
        return noMethods()
                .that()
                .arePublic()
                .and(describe(
                        "without parameters, of our own naming",
                        method -> method.getRawParameterTypes().isEmpty() && !overridesForeign(method)))
                .should()
                .haveNameMatching("is[A-Z].*")
                .because("a mapper that does not know our types takes the method for a field and writes half a value");
    }

    private static boolean overridesForeign(JavaMethod method) {
        return Stream.concat(
                        method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .filter(type -> !type.getPackageName().startsWith("org.therex"))
                .anyMatch(type -> type.getMethods().stream()
                        .anyMatch(other -> other.getName().equals(method.getName())));
    }

    static ArchRule collectionsAreImmutable() {
        return noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(HAND_WRITTEN)
                .should()
                .haveRawReturnType(describe(
                        "a collection of java.util",
                        type -> type.getPackageName().equals("java.util")
                                && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))));
    }

    static ArchRule optionalIsNoParameter() {
        return noMethods()
                .that()
                .areNotPrivate()
                .and()
                .areDeclaredInClassesThat(HAND_WRITTEN)
                .should()
                .haveRawParameterTypes(describe(
                        "with Optional among them",
                        types -> types.stream().anyMatch(type -> type.isEquivalentTo(Optional.class))));
    }

    static ArchRule optionalIsNoField() {
        return noFields().should().haveRawType(Optional.class);
    }

    static ArchRule noDouble() {
        return noFields()
                .should()
                .haveRawType(describe(
                        "a binary fraction",
                        type -> type.getName().matches("double|float|java\\.lang\\.(Double|Float)")));
    }

    static ArchRule noStaticState() {
        return fields().that().areStatic().should().beFinal();
    }

    static ArchRule noClock() {
        return noClasses()
                .should()
                .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime"))
                        .and(target(owner(describe(
                                "the clock", type -> type.getPackageName().matches("java\\.(time|lang)"))))));
    }

    static ArchRule packagesAreNullMarked() {
        return classes()
                .should(be(describe(
                        "in a package marked @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class))));
    }

    static ArchRule buildersAreComplete() {
        return classes().that().areAnnotatedWith(Value.Immutable.class).should(new CompleteBuilderCondition());
    }
}
