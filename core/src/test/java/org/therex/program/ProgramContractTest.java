package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.therex.program.Samples.BRIDGE;
import static org.therex.program.Samples.PLANK;

import com.google.common.testing.EqualsTester;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.Goal;
import org.therex.house.ValueType;
import org.therex.progression.Progression;
import org.therex.progression.ProgressionRule;
import org.therex.source.Attribution;
import org.therex.source.Citation;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;
import org.therex.source.Source;
import org.therex.source.SourceId;

/** What every value type of this package promises. */
class ProgramContractTest {

    private static final Set<Class<?>> BY_HAND = Set.of(OrderRule.class, Phase.class, Program.class, Section.class);
    private static final Program PROGRAM =
            Program.builder("a", "A").item(BRIDGE).build();
    private static final Section SECTION = Section.builder().item(PLANK).build();
    private static final Phase PHASE =
            Phase.builder().item(Item.of(BRIDGE.id())).build();
    private static final Progression STEPS = Progression.of(ProgressionRule.repeat(2));
    private static final OrderRule RULE = OrderRule.of(BRIDGE.id(), PLANK.id());
    private static final Attribution BOOK = Attribution.statedBy(Citation.of("book", "1"));

    static List<ValueType> types() {
        // Those whose parts go together are below.
        return ValueType.in("org.therex.program").stream()
                .filter(type -> !BY_HAND.contains(type.type()))
                .toList();
    }

    @Test
    void noTypeIsLeftOut() {
        assertThat(ValueType.in("org.therex.program"))
                .extracting(ValueType::type)
                .containsExactlyInAnyOrder(
                        Adaptation.class,
                        Adherence.class,
                        Advice.class,
                        Contributor.class,
                        Delivery.class,
                        Item.class,
                        OrderRule.class,
                        Phase.class,
                        Program.class,
                        Resources.class,
                        Revision.class,
                        Rule.class,
                        Section.class,
                        StartingRule.class,
                        Tailoring.class);
        assertThat(ValueType.of(Section.class).parts())
                .extracting(Method::getName)
                .containsExactlyInAnyOrder(
                        "title",
                        "introduction",
                        "prescription",
                        "progression",
                        "delivery",
                        "alternateDay",
                        "arrangement",
                        "items");
        assertThat(ValueType.of(Program.class).parts()).hasSize(22);
    }

    @ParameterizedTest
    @MethodSource("types")
    void noPartIsLeftOutOfEquality(ValueType type) {
        Object one = type.sample(0);
        Object other = type.sample(1);
        EqualsTester tester = new EqualsTester()
                .addEqualityGroup(one, type.sample(0), type.rebuilt(one))
                .addEqualityGroup(other, type.rebuilt(other));
        for (Method part : type.parts()) {
            tester.addEqualityGroup(type.with(one, part, type.get(other, part)));
        }
        tester.testEquals();
    }

    @Test
    void noPartOfASectionIsLeftOutOfEquality() {
        new EqualsTester()
                .addEqualityGroup(SECTION, SECTION.toBuilder().build())
                .addEqualityGroup(SECTION.toBuilder().title("A").build())
                .addEqualityGroup(SECTION.toBuilder().introduction("A").build())
                .addEqualityGroup(
                        SECTION.toBuilder().prescription(dose -> dose.sets(2)).build())
                .addEqualityGroup(SECTION.toBuilder().delivery(delivery -> {}).build())
                .addEqualityGroup(SECTION.toBuilder().progression(STEPS).build())
                .addEqualityGroup(SECTION.toBuilder().alternateDay("A").build())
                .addEqualityGroup(
                        SECTION.toBuilder().arrangement(Arrangement.CIRCUIT).build())
                .addEqualityGroup(SECTION.toBuilder().item(PLANK).build())
                .testEquals();
    }

    @Test
    void noPartOfAnOrderRuleIsLeftOutOfEquality() {
        new EqualsTester()
                .addEqualityGroup(RULE, RULE.toBuilder().build(), OrderRule.of(BRIDGE.id(), PLANK.id()))
                .addEqualityGroup(RULE.toBuilder().first(ExerciseId.of("b")).build())
                .addEqualityGroup(RULE.toBuilder().then(ExerciseId.of("b")).build())
                .addEqualityGroup(RULE.toBuilder().reason("B").build())
                .addEqualityGroup(RULE.by(BOOK))
                .testEquals();
    }

    @Test
    void noPartOfAPhaseIsLeftOutOfEquality() {
        List<UnaryOperator<PhaseBuilder>> changes = List.of(
                phase -> phase.title("B"),
                phase -> phase.weeks(2),
                phase -> phase.introduction("B"),
                phase -> phase.goal(Goal.BALANCE),
                phase -> phase.delivery(delivery -> delivery.setting(Setting.HOME)),
                phase -> phase.prescription(dose -> dose.sets(2)),
                phase -> phase.progression(STEPS),
                phase -> phase.item(PLANK),
                phase -> phase.advanceWhen("B"),
                phase -> phase.rule(RuleKind.STOP, "B"));
        EqualsTester tester =
                new EqualsTester().addEqualityGroup(PHASE, PHASE.toBuilder().build());

        assertThat(changes).hasSameSizeAs(ValueType.of(Phase.class).parts());
        changes.forEach(change ->
                tester.addEqualityGroup(change.apply(PHASE.toBuilder()).build()));
        tester.testEquals();
    }

    @Test
    void noPartOfAProgramIsLeftOutOfEquality() {
        List<UnaryOperator<ProgramBuilder>> changes = List.of(
                program -> program.id("b"),
                program -> program.title("B"),
                program -> program.purpose("B"),
                program -> program.goal(Goal.BALANCE),
                program -> program.level(ExperienceLevel.BEGINNER),
                program -> program.population("B"),
                program -> program.contributor(Contributor.of(ContributorRole.AUTHOR, "B")),
                program -> program.revision(Revision.of("B")),
                program -> program.delivery(delivery -> {}),
                program -> program.resources(resources -> {}),
                program -> program.tailoring(tailoring -> {}),
                program -> program.adherence(adherence -> {}),
                program -> program.exercise(PLANK).orderRule(RULE),
                program -> program.prescription(dose -> dose.sets(2)),
                program -> program.progression(STEPS),
                program -> program.item(BRIDGE),
                program -> program.sections(List.of()).phase(PHASE),
                program -> program.rule(RuleKind.STOP, "B"),
                program -> program.advice(AdviceTopic.REST, "B"),
                program -> program.claim(Claim.of(ClaimKind.BENEFIT, ClaimStrength.BELIEF, "B")),
                program -> program.source(Source.builder().id(SourceId.of("b")).build()),
                program -> program.exercise(PLANK));
        EqualsTester tester =
                new EqualsTester().addEqualityGroup(PROGRAM, PROGRAM.toBuilder().build());

        assertThat(changes).hasSameSizeAs(ValueType.of(Program.class).parts());
        changes.forEach(change ->
                tester.addEqualityGroup(change.apply(PROGRAM.toBuilder()).build()));
        tester.testEquals();
    }

    @Test
    void byReplacesTheAttributionOnly() {
        Rule rule = Rule.of(RuleKind.STOP, "Stop at pain.");
        Advice advice = Advice.of(AdviceTopic.REST, "Rest a little.");

        assertThat(rule.by(BOOK)).isEqualTo(rule.toBuilder().attribution(BOOK).build());
        assertThat(rule.by(BOOK).by(Attribution.editorial())).isEqualTo(rule);
        assertThat(advice.by(BOOK))
                .isEqualTo(advice.toBuilder().attribution(BOOK).build());
        assertThat(advice.by(BOOK).by(Attribution.editorial())).isEqualTo(advice);
    }

    private static List<String> problems(org.assertj.core.api.ThrowableAssert.ThrowingCallable code) {
        return assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(code)
                .actual()
                .report()
                .issues()
                .stream()
                .map(Issue::toString)
                .toList();
    }

    @Test
    void rulesAndAdviceAreTexts() {
        assertThat(problems(() -> Rule.of(RuleKind.STOP, " ")))
                .containsExactly("error empty at /text: 'text' must be a text that is not blank, but was \" \"");
        assertThat(problems(() -> Advice.of(AdviceTopic.REST, "x".repeat(4001))))
                .containsExactly(
                        "error too-long at /text: 'text' must be at most 4000 characters, but was 4001 characters");
        assertThat(problems(() -> Rule.builder().build()))
                .containsExactly(
                        "error missing at /kind: 'kind' must be given", "error missing at /text: 'text' must be given");
        assertThat(problems(() -> Advice.builder().build()))
                .containsExactly(
                        "error missing at /text: 'text' must be given",
                        "error missing at /topic: 'topic' must be given");
    }
}
