package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.therex.demand.Demand;
import org.therex.evidence.EvidenceStrength;
import org.therex.evidence.Presence;
import org.therex.house.ValueType;
import org.therex.prescription.Prescription;
import org.therex.term.Term;

/** What the types of this package promise. */
class SafetyContractTest {

    @Test
    void noPartIsLeftOutOfEquality() {
        Person person = Person.unknown();
        Condition condition = Rules.OSTEOPOROSIS;
        ScreeningRule rule = Rules.BONE;
        new EqualsTester()
                .addEqualityGroup(person, Person.builder().build())
                .addEqualityGroup(person.toBuilder().has("a").build())
                .addEqualityGroup(person.toBuilder().nothingElse().build())
                .addEqualityGroup(person.toBuilder()
                        .bloodPressure(BloodPressure.of(120, 80))
                        .build())
                .addEqualityGroup(person.toBuilder()
                        .decision(new ClinicianDecision(rule.id(), "A", java.time.LocalDate.of(2026, 1, 1)))
                        .build())
                .addEqualityGroup(condition, condition.toBuilder().build())
                .addEqualityGroup(condition.toBuilder().id(ConditionId.of("b")).build())
                .addEqualityGroup(condition.toBuilder().name("B").build())
                .addEqualityGroup(
                        condition.toBuilder().kind(ConditionKind.SYMPTOM).build())
                .addEqualityGroup(condition.toBuilder().question("B?").build())
                .addEqualityGroup(condition.toBuilder()
                        .code(org.therex.term.Code.of("ICD10CM", "M81"))
                        .build())
                .addEqualityGroup(condition.toBuilder().hasSides(true).build())
                .addEqualityGroup(condition.toBuilder().weeksOf("since").build())
                .addEqualityGroup(condition.toBuilder().trait(Trait.ACUTE).build())
                .addEqualityGroup(rule, rule.toBuilder().build())
                .addEqualityGroup(rule.toBuilder().id(RuleId.of("b")).build())
                .addEqualityGroup(
                        rule.toBuilder().kind(ScreeningKind.MONITORING).build())
                .addEqualityGroup(Rules.RED_FLAG)
                .addEqualityGroup(
                        Rules.RED_FLAG.toBuilder().urgency(Urgency.SOON).build())
                .addEqualityGroup(rule.toBuilder().when(Criterion.has("b")).build())
                .addEqualityGroup(rule.toBuilder().limits(List.of()).build())
                .addEqualityGroup(Rules.NEW_HIP)
                .addEqualityGroup(Rules.NEW_HIP.toBuilder().sameSide(false).build())
                .addEqualityGroup(Rules.MORNING)
                .addEqualityGroup(Rules.MORNING.toBuilder()
                        .window(org.therex.prescription.Exclusion.after(
                                org.therex.prescription.DayEvent.MEAL, java.time.Duration.ofHours(2)))
                        .build())
                .addEqualityGroup(rule.toBuilder().advice("B").build())
                .addEqualityGroup(rule.toBuilder().suggestion("B").build())
                .addEqualityGroup(rule.toBuilder()
                        .evidence(Rules.EVIDENCE.toBuilder().note("B").build())
                        .build())
                .addEqualityGroup(rule.toBuilder().clinicianOverridable(true).build())
                .addEqualityGroup(Rules.ALL, Rules.ALL.toBuilder().build())
                .addEqualityGroup(Rules.ALL.toBuilder().edition("B").build())
                .addEqualityGroup(Rules.ALL.without(rule.id()))
                .addEqualityGroup(DemandLimit.of(Demand.HIP_FLEXION, 1))
                .addEqualityGroup(
                        DemandLimit.of(Demand.HIP_FLEXION, 2),
                        DemandLimit.of(Demand.HIP_FLEXION, 1).and(Demand.HIP_FLEXION, 2))
                .testEquals();
    }

    @Test
    void noTypeIsLeftOut() {
        assertThat(ValueType.in("org.therex.safety"))
                .extracting(ValueType::toString)
                .containsExactly(
                        "Condition",
                        "Finding",
                        "Hit",
                        "Person",
                        "ReachedDemand",
                        "RuleSet",
                        "ScreeningQuestion",
                        "ScreeningRule");
    }

    @Test
    void noTextPromisesThatNothingCanHappen() {
        Stream<String> words = Stream.of(
                        Conclusion.values(),
                        ConditionKind.values(),
                        EvidenceStrength.values(),
                        Presence.values(),
                        QuestionKind.values(),
                        ScreeningKind.values(),
                        SubstituteReason.values(),
                        Trait.values(),
                        Urgency.values())
                .flatMap(Arrays::stream)
                .map(term -> ((Term) term).id() + " " + ((Term) term).label());
        Stream<String> explanations = Stream.of(Person.unknown(), Person.withOnly(Finding.present("osteoporosis")))
                .flatMap(person -> Moves.ALL.stream()
                        .map(exercise -> Screener.of(Rules.ALL)
                                .screen(exercise, Prescription.empty(), List.of(), person)
                                .toString()));

        assertThat(Stream.concat(words, explanations).map(text -> text.toLowerCase(Locale.ROOT)))
                .isNotEmpty()
                .noneMatch(text -> text.matches("(?s).*\\b(safe|safely|unsafe|cleared|clearance)\\b.*"));
    }
}
