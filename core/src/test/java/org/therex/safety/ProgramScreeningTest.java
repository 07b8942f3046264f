package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.Position;
import org.therex.demand.Demand;
import org.therex.demand.DemandArbitraries;
import org.therex.demand.Relief;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.exercise.Setup;
import org.therex.prescription.Prescription;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.ResolvedItem;
import org.therex.source.EvidenceStrength;

class ProgramScreeningTest {

    @Test
    void screeningsAreEqualByContent() {
        PersonScreening unknown = RULES.forPerson(Person.unknown());
        PersonScreening known = RULES.forPerson(Person.withOnly(Finding.present("aneurysm")));
        Program renamed = PROGRAM.toBuilder().title("Other").build();

        new com.google.common.testing.EqualsTester()
                .addEqualityGroup(unknown.screen(PROGRAM), unknown.screen(renamed))
                .addEqualityGroup(known.screen(PROGRAM))
                .testEquals();
    }

    private static final Exercise WALL_SIT = Exercise.builder("wall-sit", "Wall sit")
            .setup(Setup.of(Position.STANDING))
            .demands(demands -> demands.demandByHold(Demand.SUSTAINED_ISOMETRIC))
            .build();
    private static final Exercise TILT = Exercise.builder("tilt", "Tilt")
            .setup(Setup.of(Position.SUPINE))
            .demands(demands -> demands.demand(Demand.SUPINE_LYING, 1))
            .build();
    private static final Modification EYES_AHEAD = Modification.builder()
            .id(ModificationId.of("eyes-ahead"))
            .direction(ModificationDirection.EASIER)
            .text("Keep your eyes ahead.")
            .relief(Relief.from(Demand.HEAD_POSITION_CHANGE))
            .build();
    private static final Program PROGRAM = Program.builder("p", "P")
            .prescription(dose -> dose.holdSeconds(40))
            .item(WALL_SIT)
            .item(WALL_SIT, item -> item.prescription(dose -> dose.holdSeconds(5)))
            .item(TILT)
            .build();
    private static final RuleSet RULES = RuleSet.builder()
            .edition("1")
            .condition(Condition.builder("aneurysm", "Aneurysm")
                    .kind(ConditionKind.DISEASE)
                    .question("Is your aorta too wide?")
                    .build())
            .condition(Condition.builder("dizziness", "Dizziness")
                    .kind(ConditionKind.SYMPTOM)
                    .question("Do you get dizzy?")
                    .build())
            .rule(rule("straining", "aneurysm", Demand.SUSTAINED_ISOMETRIC, 3))
            .rule(rule("turning", "dizziness", Demand.HEAD_POSITION_CHANGE, 1))
            .build();

    private static ScreeningRule rule(String id, String condition, Demand demand, int level) {
        return ScreeningRule.builder(id, RuleCategory.RELATIVE_CONTRAINDICATION)
                .when(Criterion.has(condition))
                .limit(demand, level)
                .advice("Ask first.")
                .evidence(evidence ->
                        evidence.strength(EvidenceStrength.EXPERT_OPINION).asOf(LocalDate.of(2026, 11, 1)))
                .build();
    }

    @Test
    void everyItemIsScreenedAtTheDoseThatHoldsThere() {
        ProgramScreening found =
                RULES.forPerson(Person.withOnly(Finding.present("aneurysm"))).screen(PROGRAM);

        assertThat(found.verdicts().values())
                .extracting(Verdict::recommendation)
                .containsExactly(
                        Recommendation.ASK_CLINICIAN, Recommendation.NOTHING_FOUND, Recommendation.NOTHING_FOUND);
        assertThat(found.recommendation()).isEqualTo(Recommendation.ASK_CLINICIAN);
        assertThat(found.wholeProgram()).isEqualTo(Recommendation.NOTHING_FOUND);
        assertThat(found.findUrgency()).isEmpty();
        assertThat(found.items(Recommendation.ASK_CLINICIAN))
                .containsExactly(PROGRAM.resolve().items().get(0));
        assertThat(found.substitutes(PROGRAM.resolve().items().get(0), List.of(TILT)))
                .isEmpty();
    }

    @Test
    void everyScheduleOfAnItemIsScreened() {
        Prescription choice = Prescription.parse("hold 5 s; or hold 40 s");
        Program program = Program.builder("p", "P")
                .item(WALL_SIT, item -> item.prescription(choice))
                .build();
        ProgramScreening found =
                RULES.forPerson(Person.withOnly(Finding.present("aneurysm"))).screen(program);

        assertThat(found.recommendation()).isEqualTo(Recommendation.ASK_CLINICIAN);
        assertThat(found.verdicts().values()).singleElement().satisfies(verdict -> {
            assertThat(verdict.dose()).isEqualTo(choice);
            assertThat(verdict.matches())
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.schedules()).containsExactly(Prescription.parse("hold 40 s")));
        });
    }

    @Test
    void everyExerciseThatMayBeDoneInPlaceOfAnotherIsScreened() {
        Program program = Program.builder("p", "P")
                .exercises(List.of(WALL_SIT))
                .prescription(dose -> dose.holdSeconds(40))
                .item(TILT, item -> item.alternative(WALL_SIT.id()))
                .item(TILT)
                .build();
        ResolvedItem first = program.resolve().items().get(0);
        ProgramScreening found =
                RULES.forPerson(Person.withOnly(Finding.present("aneurysm"))).screen(program);

        assertThat(found.verdicts().values())
                .extracting(Verdict::recommendation)
                .containsExactly(Recommendation.NOTHING_FOUND, Recommendation.NOTHING_FOUND);
        assertThat(found.alternatives(program.resolve().items().get(1))).isEmpty();
        assertThat(found.alternatives(first)).singleElement().satisfies(verdict -> {
            assertThat(verdict.exercise()).isEqualTo(WALL_SIT);
            assertThat(verdict.recommendation()).isEqualTo(Recommendation.ASK_CLINICIAN);
        });
        assertThat(found.recommendation()).isEqualTo(Recommendation.ASK_CLINICIAN);
        assertThat(found.items(Recommendation.ASK_CLINICIAN)).containsExactly(first);
        assertThat(RULES.forPerson(Person.unknown()).screen(program).questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly("Is your aorta too wide?");
    }

    /** An alternative is done at the dose of the item in whose place it is done. */
    @Test
    void anAlternativeIsScreenedAtTheDoseOfTheItem() {
        Program program = Program.builder("p", "P")
                .exercises(List.of(WALL_SIT))
                .prescription(dose -> dose.holdSeconds(40))
                .item(TILT, item -> item.alternative(WALL_SIT.id()).prescription(dose -> dose.holdSeconds(5)))
                .build();
        ProgramScreening found =
                RULES.forPerson(Person.withOnly(Finding.present("aneurysm"))).screen(program);

        assertThat(found.alternatives(program.resolve().items().get(0)))
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.dose()).isEqualTo(Prescription.parse("hold 5 s"));
                    assertThat(verdict.recommendation()).isEqualTo(Recommendation.NOTHING_FOUND);
                });
        assertThat(found.recommendation()).isEqualTo(Recommendation.NOTHING_FOUND);
    }

    @Test
    void anItemIsScreenedWithItsModifications() {
        Exercise turning = TILT.toBuilder()
                .id(ExerciseId.of("turning"))
                .demands(demands -> demands.demand(Demand.HEAD_POSITION_CHANGE, 2))
                .modification(EYES_AHEAD)
                .build();
        Program program = Program.builder("p", "P")
                .item(turning)
                .item(turning, item -> item.modification(EYES_AHEAD.id()))
                .build();
        ProgramScreening found =
                RULES.forPerson(Person.withOnly(Finding.present("dizziness"))).screen(program);

        assertThat(found.verdicts().values())
                .extracting(Verdict::recommendation)
                .containsExactly(Recommendation.ASK_CLINICIAN, Recommendation.NOTHING_FOUND);
        assertThat(found.verdicts().values())
                .extracting(Verdict::modifications)
                .containsExactly(ImmutableSet.of(), ImmutableSet.of(EYES_AHEAD.id()));
        assertThat(found.items(Recommendation.ASK_CLINICIAN))
                .containsExactly(program.resolve().items().get(0));
    }

    @Test
    void theTextSaysForWhichItemAnAlternativeStands() {
        Program program = Program.builder("p", "P")
                .exercises(List.of(WALL_SIT))
                .prescription(dose -> dose.holdSeconds(40))
                .item(TILT)
                .item(TILT, item -> item.alternative(WALL_SIT.id()))
                .build();

        assertThat(RULES.forPerson(Person.withOnly(Finding.present("aneurysm")))
                        .screen(program)
                        .toString()
                        .lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("/sections/0/items/0 tilt: nothing found, by rules 1"),
                        line -> assertThat(line).isEqualTo("/sections/0/items/1 tilt: nothing found, by rules 1"),
                        line -> assertThat(line)
                                .isEqualTo("/sections/0/items/1 in place of tilt, wall-sit: ask clinician, by rules 1"),
                        line -> assertThat(line).startsWith("- ask clinician: straining"));
    }

    @Test
    void whatEveryItemAsksIsPrintedOnce() {
        RuleSet rules = RULES.with(ScreeningRule.builder("dizzy", RuleCategory.ABSOLUTE_CONTRAINDICATION)
                .when(Criterion.has("dizziness"))
                .advice("Stop.")
                .evidence(evidence ->
                        evidence.strength(EvidenceStrength.EXPERT_OPINION).asOf(LocalDate.of(2026, 11, 1)))
                .build());
        ProgramScreening found = rules.forPerson(Person.unknown()).screen(PROGRAM);

        assertThat(found.toString().lines())
                .containsExactly(
                        "every item asks:",
                        "? Do you get dizzy? [dizzy]",
                        "/sections/0/items/0 wall-sit: not enough information, by rules 1",
                        "? Is your aorta too wide? [straining]",
                        "/sections/0/items/1 wall-sit: not enough information, by rules 1",
                        "/sections/0/items/2 tilt: not enough information, by rules 1");
        assertThat(found.findSubstitutionBlock())
                .contains("No substitute is offered until this is settled for the whole program: not enough"
                        + " information (dizzy is open)");
        assertThat(rules.forPerson(Person.withOnly(Finding.present("dizziness")))
                        .screen(PROGRAM)
                        .findSubstitutionBlock())
                .contains(
                        "No substitute is offered until this is settled for the whole program: excluded" + " (dizzy)");
        assertThat(rules.forPerson(Person.withOnly(Finding.present("dizzyness"), Finding.unknown("aneurysm")))
                        .screen(PROGRAM)
                        .findSubstitutionBlock())
                .contains("No substitute is offered until this is settled for the whole program: not enough"
                        + " information (dizzyness is open)");
        assertThat(rules.forPerson(Person.withOnly()).screen(PROGRAM).findSubstitutionBlock())
                .isEmpty();
    }

    @Test
    void onlyWhatSomeItemCouldTripIsAsked() {
        ProgramScreening found = RULES.forPerson(Person.unknown()).screen(PROGRAM);

        assertThat(found.questions()).extracting(ScreeningQuestion::text).containsExactly("Is your aorta too wide?");
    }

    /** What may take the place of an excluded item hangs on what is about every exercise, so that is asked. */
    @Test
    void whatIsAboutTheWholeProgramIsAskedThoughAllItemsAreExcluded() {
        ScreeningRule straining = RULES.findRule(RuleId.of("straining")).orElseThrow().toBuilder()
                .category(RuleCategory.ABSOLUTE_CONTRAINDICATION)
                .build();
        ScreeningRule everything = rule("everything", "dizziness", Demand.HEAD_POSITION_CHANGE, 1).toBuilder()
                .category(RuleCategory.ABSOLUTE_CONTRAINDICATION)
                .limits(List.of())
                .build();
        Program program = Program.builder("p", "P").item(WALL_SIT).build();
        ProgramScreening found = RULES.with(straining)
                .with(everything)
                .forPerson(Person.withOnly(Finding.present("aneurysm"), Finding.unknown("dizziness")))
                .screen(program);

        assertThat(found.recommendation()).isEqualTo(Recommendation.EXCLUDED);
        assertThat(found.wholeProgram()).isEqualTo(Recommendation.NOT_ENOUGH_INFORMATION);
        assertThat(found.questions()).extracting(ScreeningQuestion::text).containsExactly("Do you get dizzy?");
    }

    @Provide
    Arbitrary<Program> programs() {
        Arbitrary<Prescription> doses = Arbitraries.of(
                        "hold 5 s, left side only",
                        "hold",
                        "3 x 10, on waking",
                        "hold 5 s; or hold 40 s, right side only")
                .map(Prescription::parse);
        Arbitrary<Exercise> exercises = Combinators.combine(
                        DemandArbitraries.demandProfiles(),
                        DemandArbitraries.reliefs().list().ofMinSize(1).ofMaxSize(4))
                .as((profile, reliefs) -> TILT.toBuilder()
                        .demands(profile)
                        .modification(EYES_AHEAD.toBuilder().reliefs(reliefs).build())
                        .build());
        return Combinators.combine(exercises, doses)
                .as(Map::entry)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(items -> doses.map(dose -> program(items, dose)));
    }

    /** Returns a program that has each exercise as it is, modified at a dose of its own, and in place of the one before. */
    private static Program program(List<Map.Entry<Exercise, Prescription>> items, Prescription dose) {
        ProgramBuilder builder = Program.builder("p", "P");
        ExerciseId before = ExerciseId.of("e0");
        for (int i = 0; i < items.size(); i++) {
            ExerciseId id = ExerciseId.of("e" + i);
            ExerciseId last = before;
            Exercise exercise = items.get(i).getKey().toBuilder().id(id).build();
            Prescription own = items.get(i).getValue();
            builder.section(
                    "S" + i,
                    section -> section.prescription(dose).item(exercise).item(exercise, item -> {
                        item.prescription(own).modification(EYES_AHEAD.id());
                        if (!last.equals(id)) {
                            item.alternative(last);
                        }
                    }));
            before = id;
        }
        return builder.build();
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return SafetyArbitraries.ruleSets();
    }

    @Provide
    Arbitrary<Person> persons() {
        return SafetyArbitraries.persons();
    }

    @Property
    void screeningAProgramIsScreeningItsItems(
            @ForAll("programs") Program program, @ForAll("ruleSets") RuleSet rules, @ForAll("persons") Person person) {
        PersonScreening screening = rules.forPerson(person);
        ProgramScreening found = screening.screen(program);
        ImmutableList.Builder<Verdict> each = ImmutableList.builder();
        for (ResolvedItem placed : program.resolve().items()) {
            Prescription dose = placed.dose().prescription();
            each.add(screening.screen(placed.exercise(), dose, placed.item().modifications()));
            ImmutableList.Builder<Verdict> others = ImmutableList.builder();
            for (ExerciseId other : placed.item().alternatives()) {
                others.add(screening.screen(program.findExercise(other).orElseThrow(), dose));
            }
            assertThat(found.alternatives(placed)).containsExactlyElementsOf(others.build());
        }

        assertThat(found.verdicts().values()).containsExactlyElementsOf(each.build());
    }
}
