package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.therex.program.Samples.BRIDGE;
import static org.therex.program.Samples.CRUNCH;
import static org.therex.program.Samples.PLANK;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.exercise.Exercise;
import org.therex.prescription.Amount;
import org.therex.prescription.Estimate;
import org.therex.prescription.Prescription;
import org.therex.prescription.UnknownTerm;

/** Parts of a program that replace each other, and the places at which they were given. */
class ProgramDetailsTest {

    private static final AdviceTopic TOPIC = AdviceTopic.STAY_ACTIVE;

    @Test
    void theExercisesThatAreSetReplaceThoseSoFar() {
        Program program = Program.builder("p", "P")
                .exercise(BRIDGE)
                .exercises(List.of(CRUNCH))
                .item(PLANK)
                .build();

        assertThat(program.exercises()).extracting(Exercise::id).containsExactly(PLANK.id(), CRUNCH.id());
    }

    @Test
    void bothExercisesOfAnOrderRuleJoinTheProgram() {
        Program program =
                Program.builder("p", "P").item(PLANK).orderRule(CRUNCH, BRIDGE).build();

        assertThat(program.exercises()).extracting(Exercise::id).containsExactly(PLANK.id(), CRUNCH.id(), BRIDGE.id());
        assertThat(program.orderRules()).containsExactly(OrderRule.of(CRUNCH.id(), BRIDGE.id()));
    }

    @Test
    void purposesAndAdviceThatAreSetReplaceThoseSoFar() {
        Advice breathe = Advice.of(TOPIC, "Breathe.");
        Advice rest = Advice.of(TOPIC, "Rest.");
        Program program = Program.builder("p", "P")
                .item(PLANK)
                .purpose("To lift.")
                .purposes(List.of("To walk.", "To sleep."))
                .advice(TOPIC, "Run.")
                .advice(List.of(breathe, rest))
                .build();

        assertThat(program.purposes()).containsExactly("To walk.", "To sleep.");
        assertThat(program.advice()).containsExactly(breathe, rest);
    }

    @Test
    void aDraftKnowsWhereItsAdviceAndItsOrderRulesWereGiven() {
        ProgramDraft draft = Program.builder("p", "P")
                .item(PLANK)
                .advice(TOPIC, " ")
                .advice(TOPIC, "Breathe.")
                .advice(Advice.of(TOPIC, "Rest."))
                .orderRule("No id", "forearm-plank")
                .orderRule(PLANK, BRIDGE)
                .orderRule(OrderRule.of(PLANK.id(), CRUNCH.id()))
                .exercise(CRUNCH)
                .draft();

        Program program = draft.findProgram().orElseThrow();
        assertThat(program.advice()).extracting(Advice::text).containsExactly("Breathe.", "Rest.");
        assertThat(draft.givenPath(Path.parse("/advice/0"))).hasToString("/advice/1");
        assertThat(draft.givenPath(Path.parse("/advice/1"))).hasToString("/advice/2");
        assertThat(program.orderRules())
                .containsExactly(OrderRule.of(PLANK.id(), BRIDGE.id()), OrderRule.of(PLANK.id(), CRUNCH.id()));
        assertThat(draft.givenPath(Path.parse("/orderRules/0"))).hasToString("/orderRules/1");
        assertThat(draft.givenPath(Path.parse("/orderRules/1"))).hasToString("/orderRules/2");
    }

    @Test
    void whatReplacesAdviceAndOrderRulesIsCountedAnew() {
        ProgramDraft draft = Program.builder("p", " ")
                .item(PLANK)
                .exercises(List.of(BRIDGE))
                .advice(TOPIC, "Run.")
                .advice(List.of(Advice.of(TOPIC, "Breathe.")))
                .advice(TOPIC, " ")
                .advice(TOPIC, "Rest.")
                .orderRule(BRIDGE, PLANK)
                .orderRules(List.of(OrderRule.of(PLANK.id(), BRIDGE.id())))
                .orderRule("No id", "forearm-plank")
                .orderRule(BRIDGE, CRUNCH)
                .draft();

        assertThat(draft.givenPath(Path.parse("/advice/0"))).hasToString("/advice/0");
        assertThat(draft.givenPath(Path.parse("/advice/1"))).hasToString("/advice/2");
        assertThat(draft.givenPath(Path.parse("/orderRules/0"))).hasToString("/orderRules/0");
        assertThat(draft.givenPath(Path.parse("/orderRules/1"))).hasToString("/orderRules/2");
        assertThat(draft.findProgram().orElseThrow().advice())
                .extracting(Advice::text)
                .containsExactly("Breathe.", "Rest.");
    }

    @Test
    void adviceOfAProgramThatIsChangedKeepsItsPlace() {
        Program program = Program.builder("p", "P")
                .item(PLANK)
                .advice(TOPIC, "Breathe.")
                .advice(TOPIC, "Rest.")
                .build();

        ProgramDraft draft =
                program.toBuilder().advice(TOPIC, " ").advice(TOPIC, "Walk.").draft();

        assertThat(draft.givenPath(Path.parse("/advice/1"))).hasToString("/advice/1");
        assertThat(draft.givenPath(Path.parse("/advice/2"))).hasToString("/advice/3");
    }

    @Test
    void rulesThatAreSetReplaceThoseSoFarAndKnowTheirPlaces() {
        RuleKind kind = RuleKind.STOP;
        Rule stop = Rule.of(kind, "Stop.");
        Rule rest = Rule.of(kind, "Rest.");
        ProgramBuilder program = Program.builder("p", "P")
                .item(PLANK)
                .rule(kind, " ")
                .rule(kind, "Stop.")
                .rule(rest);

        ProgramDraft draft = program.draft();
        assertThat(draft.findProgram().orElseThrow().rules()).containsExactly(stop, rest);
        assertThat(draft.givenPath(Path.parse("/rules/0"))).hasToString("/rules/1");
        assertThat(draft.givenPath(Path.parse("/rules/1"))).hasToString("/rules/2");
        assertThat(program.rules(List.of(rest, stop)).build().rules()).containsExactly(rest, stop);
        ProgramDraft again = program.title(" ").draft();
        assertThat(again.givenPath(Path.parse("/rules/1"))).hasToString("/rules/1");
    }

    @Test
    void theCriteriaOfAPhaseThatAreSetReplaceThoseSoFar() {
        Phase phase = PHASE.toBuilder()
                .advanceWhen("It is easy.")
                .advanceCriteria(List.of("No pain.", "Ten in a row."))
                .delivery(delivery -> delivery.mode(DeliveryMode.IN_PERSON))
                .build();

        assertThat(phase.advanceCriteria()).containsExactly("No pain.", "Ten in a row.");
        assertThat(phase.delivery().orElseThrow().modes()).containsExactly(DeliveryMode.IN_PERSON);
    }

    @Test
    void theWeeksOfAPhaseAreBounded() {
        PhaseBuilder phase = Phase.builder().section(SECTION);

        assertThat(phase.weeks(Amount.between(1, 520)).build().weeks()).contains(Amount.between(1, 520));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(phase.weeks(Amount.atLeast(0))::build)
                .withMessageStartingWith("'weeks' must be from 1 to 520, but was 0");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(phase.weeks(Amount.atMost(521))::build)
                .withMessageStartingWith("'weeks' must be from 1 to 520, but was 521");
    }

    @Test
    void theDeliveryOfASectionIsThatWhichWasDescribed() {
        Section section = SECTION.toBuilder()
                .delivery(delivery -> delivery.mode(DeliveryMode.IN_PERSON))
                .build();

        assertThat(section.delivery().orElseThrow().modes()).containsExactly(DeliveryMode.IN_PERSON);
    }

    // Items by their paths.

    private static final Section SECTION = Section.builder()
            .title("S")
            .item(Item.of(PLANK.id()))
            .item(Item.of(BRIDGE.id()))
            .build();
    private static final Phase PHASE =
            Phase.builder().title("P").section(SECTION).section(SECTION).build();

    @Test
    void anItemIsFoundByTheLastPositionsOfItsPath() {
        PlacedItem inSection = PlacedItem.of(Path.parse("/sections/7/items/1"), SECTION);
        PlacedItem inPhase = PlacedItem.of(Path.parse("/phases/3/sections/1/items/0"), PHASE);

        assertThat(inSection.path()).hasToString("/sections/7/items/1");
        assertThat(inSection.item()).isEqualTo(Item.of(BRIDGE.id()));
        assertThat(inSection.phase()).isEmpty();
        assertThat(inPhase.path()).hasToString("/phases/3/sections/1/items/0");
        assertThat(inPhase.section()).isEqualTo(SECTION);
        assertThat(inPhase.item()).isEqualTo(Item.of(PLANK.id()));
        assertThat(inPhase.phase()).contains(PHASE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /sections/0/items/2 | the path of an item that the section has, but was to position 2 of 2
            /sections/0         | the path of an item of a section, but was "/sections/0"
            /phases/0/sections/0/items/0 | the path of an item of a section, but was "/phases/0/sections/0/items/0"
            """)
    void aPathOfNoItemOfTheSectionIsRefused(String path, String rest) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PlacedItem.of(Path.parse(path), SECTION))
                .withMessage("'path' must be " + rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /phases/0/sections/2/items/0 | the path of an item that the phase has, but was to position 2 of 2
            /phases/0/sections/0/items/9 | the path of an item that the phase has, but was to position 9 of 2
            /sections/0/items/0          | the path of an item of a phase, but was "/sections/0/items/0"
            """)
    void aPathOfNoItemOfThePhaseIsRefused(String path, String rest) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PlacedItem.of(Path.parse(path), PHASE))
                .withMessage("'path' must be " + rest);
    }

    // Texts of workloads.

    @Test
    void aSessionIsHeadedByItsPhaseAndItsDay() {
        SessionWorkload session = Program.builder("p", "P")
                .prescription("3 x 10")
                .phase(
                        "First weeks",
                        phase -> phase.section(
                                        "Legs",
                                        section -> section.alternateDay("A").item(BRIDGE))
                                .section(
                                        "Trunk",
                                        section -> section.alternateDay("B").item(PLANK)))
                .build()
                .workload()
                .sessions()
                .get(0);

        assertThat(session.toString()).startsWith("First weeks\nday A\n").contains("\nsession: ");
        // One item alone: a change would take the 10-60 s of the pacing.
        assertThat(session.change()).isEqualTo(Estimate.seconds(10, 60));
    }

    @Test
    void anItemKnowsItsWeekAndItsAlternatives() {
        Program program = Program.builder("p", "P")
                .exercise(PLANK)
                .item(BRIDGE, item -> item.prescription("3 x 10, 2 days a week").alternative(PLANK.id()))
                .build();

        // 3 sets of 20-60 and 2 rests of 10-60, on 2 days.
        assertThat(program.workload().items().get(0).day()).isEqualTo(Estimate.seconds(80, 300));
        assertThat(program.workload().items().get(0).week()).isEqualTo(Estimate.seconds(160, 600));
        assertThat(program.resolve().items().get(0).alternatives()).containsExactly(PLANK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rest until recovered between exercises | glute-bridge: rest between exercises: until recovered
            rest between exercises                 | glute-bridge: rest between exercises without a length
            """)
    void aRestBetweenExercisesWithoutANumberIsNamed(String rest, String reason) {
        SessionWorkload session = Program.builder("p", "P")
                .item(BRIDGE, item -> item.prescription("1 x 10, once a day, " + rest))
                .item(PLANK, item -> item.prescription("1 x 10, once a day"))
                .build()
                .workload()
                .sessions()
                .get(0);

        // 2 sets of 20-60 s; the change may take no time.
        assertThat(session.session().findLeast()).contains(Duration.ofSeconds(40));
        assertThat(session.session().unknownTerms())
                .containsExactly(new UnknownTerm(Path.parse("/sections/0/items/0/prescription/rests"), reason));
    }

    // Problems and their hints.

    @Test
    void aDoseThatIsSetReplacesTheProblemsOfTheLast() {
        Program program = Program.builder("p", "P")
                .item(PLANK)
                .prescription("3x10 BW")
                .prescription(dose -> dose.sets(3))
                .build();
        ProgramBuilder text = Program.builder("p", "P")
                .item(PLANK)
                .prescription(dose -> dose.sets(0))
                .prescription("3 x");

        assertThat(program.prescription()).map(Object::toString).contains("3 sets");
        assertThat(text.check().issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message())
                        .startsWith("'prescription' must have a number of repetitions after \"3 x\""));
    }

    @Test
    void theFieldOfAnElementIsItsList() {
        assertThat(Program.builder("p", "P")
                        .item(PLANK)
                        .prescription(dose -> dose.sets(1).alternative(Prescription.empty()))
                        .check()
                        .issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.path()).hasToString("/prescription/alternatives/0");
                    assertThat(issue.details()).containsExactly(Map.entry("field", "alternatives"));
                });
    }
}
