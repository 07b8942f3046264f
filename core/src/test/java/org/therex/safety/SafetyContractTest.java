package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.demand.Demand;
import org.therex.house.ImportedClasses;
import org.therex.house.ValueType;
import org.therex.prescription.Prescription;
import org.therex.source.Source;
import org.therex.source.SourceId;

/** What the types of this package promise. */
class SafetyContractTest {

    private static final Condition OTHER =
            Rules.OSTEOPOROSIS.toBuilder().id(ConditionId.of("other")).build();

    /** A value of each type whose parts do not go together by chance. */
    private static final ImmutableMap<Class<?>, Object> BASES = ImmutableMap.of(
            Finding.class,
            Finding.present("a"),
            Person.class,
            Person.unknown(),
            ExceededLimit.class,
            ExceededLimit.builder()
                    .demand(Demand.HIP_FLEXION)
                    .level(2)
                    .limit(1)
                    .assumed(true)
                    .build(),
            RuleSet.class,
            Rules.ALL,
            ScreeningRule.class,
            Rules.NEW_HIP);

    /** What each part becomes that cannot be just anything. */
    private static final ImmutableMap<String, Object> CHANGES = ImmutableMap.of(
            "ExceededLimit.level",
            3,
            "ExceededLimit.limit",
            2,
            "RuleSet.conditions",
            ImmutableList.builder().addAll(Rules.ALL.conditions()).add(OTHER).build(),
            "RuleSet.rules",
            Rules.ALL.rules().reverse(),
            "RuleSet.sources",
            ImmutableList.builder()
                    .addAll(Rules.ALL.sources())
                    .add(Source.builder()
                            .id(SourceId.of("other"))
                            .title("Other")
                            .build())
                    .build(),
            "ScreeningRule.urgency",
            Urgency.SOON,
            "ScreeningRule.onlyIfKnown",
            true);

    static List<ValueType> types() {
        return ValueType.in("org.therex.safety");
    }

    private static Object base(ValueType type, Method part) {
        return part.getName().equals("urgency") && type.type() == ScreeningRule.class ? Rules.RED_FLAG : base(type);
    }

    private static Object base(ValueType type) {
        Object base = BASES.get(type.type());
        return base == null ? type.sample(0) : base;
    }

    /** Returns the base with another value of one part. */
    private static Object changed(ValueType type, Method part) {
        Object change = CHANGES.get(type + "." + part.getName());
        return type.with(base(type, part), part, change == null ? type.other(part) : change);
    }

    @Test
    void theTypesAreFound() {
        assertThat(types())
                .hasSizeGreaterThanOrEqualTo(8)
                .extracting(ValueType::type)
                .contains(RuleMatch.class, Person.class, ScreeningRule.class);
        assertThat(types())
                .extracting(ValueType::type)
                .containsAll(BASES.keySet().stream().toList());
    }

    /** Records and enums are equal by nature; all else is either found above or tested below. */
    @Test
    void noTypeIsLeftOut() {
        assertThat(ImportedClasses.in("org.therex.safety").stream()
                        .filter(type -> !type.getSimpleName().startsWith("Immutable"))
                        .filter(type -> !type.isRecord() && !type.isEnum() && !type.isInterface())
                        .filter(type -> !type.isAnnotatedWith(Value.Immutable.class))
                        .filter(type ->
                                type.tryGetMethod("equals", Object.class).isPresent())
                        .map(type -> type.getSimpleName()))
                .containsExactlyInAnyOrder("PreparedExercises", "ProgramScreening", "Verdict");
    }

    @ParameterizedTest
    @MethodSource("types")
    void noPartIsLeftOutOfEquality(ValueType type) {
        EqualsTester tester = new EqualsTester();
        Object base = base(type);
        tester.addEqualityGroup(base, type.rebuilt(base));
        if (type.type() == ScreeningRule.class) {
            tester.addEqualityGroup(Rules.RED_FLAG, type.rebuilt(Rules.RED_FLAG));
        }
        for (Method part : type.parts()) {
            tester.addEqualityGroup(changed(type, part));
        }
        tester.testEquals();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSetterReplacesItsPartAndNoOther(ValueType type) {
        assertThat(type.parts()).isNotEmpty().allMatch(part -> Modifier.isPublic(part.getModifiers()));
        for (Method changed : type.parts()) {
            Object base = base(type, changed);
            Object result = changed(type, changed);
            for (Method part : type.parts()) {
                if (part.equals(changed)) {
                    assertThat(type.get(result, part)).isNotEqualTo(type.get(base, part));
                } else {
                    assertThat(type.get(result, part)).isEqualTo(type.get(base, part));
                }
            }
        }
    }

    @Test
    void verdictsAreEqualByContent() {
        Prescription dose = Prescription.parse("hold 10 s");
        Person person = Person.withOnly();
        new EqualsTester()
                .addEqualityGroup(
                        Rules.ALL.forPerson(person).screen(Moves.KNEE_TO_CHEST, dose),
                        Rules.ALL.forPerson(person).screen(Moves.KNEE_TO_CHEST, dose))
                .addEqualityGroup(Rules.ALL.forPerson(person).screen(Moves.PRESS_UP, dose))
                .addEqualityGroup(
                        Rules.ALL.forPerson(person).screen(Moves.KNEE_TO_CHEST, Prescription.parse("hold 11 s")))
                .addEqualityGroup(Rules.ALL.forPerson(person).screen(Moves.KNEE_TO_CHEST, dose, List.of(Moves.HAND)))
                .addEqualityGroup(Rules.ALL.forPerson(Person.unknown()).screen(Moves.KNEE_TO_CHEST, dose))
                .addEqualityGroup(Rules.ALL.toBuilder()
                        .edition("2026.2")
                        .build()
                        .forPerson(person)
                        .screen(Moves.KNEE_TO_CHEST, dose))
                .addEqualityGroup(Rules.ALL
                        .forPerson(Person.withOnly(Finding.present("osteoporosis")))
                        .screen(Moves.KNEE_TO_CHEST, dose))
                .testEquals();
    }
}
