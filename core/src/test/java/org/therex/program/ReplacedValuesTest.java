package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.program.Samples.BRIDGE;
import static org.therex.program.Samples.CRUNCH;
import static org.therex.program.Samples.PLANK;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.check.Issue;
import org.therex.prescription.Amount;
import org.therex.prescription.Prescription;

/** A value that takes the place of a rejected one clears its issue, in every builder. */
class ReplacedValuesTest {

    private static ProgramBuilder program() {
        return Program.builder("p", "P").item(BRIDGE);
    }

    private static Arguments ofProgram(String place, Consumer<ProgramBuilder> wrong, Consumer<ProgramBuilder> right) {
        return Arguments.of(place, wrong, right);
    }

    private static Arguments ofPhase(String place, Consumer<PhaseBuilder> wrong, Consumer<PhaseBuilder> right) {
        return Arguments.of("/phases/0" + place, inPhase(wrong), inPhase(right));
    }

    private static Consumer<ProgramBuilder> inPhase(Consumer<PhaseBuilder> change) {
        return program -> {
            if (program.draft().findProgram().orElseThrow().phases().isEmpty()) {
                program.sections(List.of()).phase("Phase", phase -> phase.item(BRIDGE));
            }
            program.changePhase(0, change);
        };
    }

    private static Arguments ofSection(String place, Consumer<SectionBuilder> wrong, Consumer<SectionBuilder> right) {
        return Arguments.of(
                "/sections/0" + place,
                (Consumer<ProgramBuilder>) program -> program.changeSection(0, wrong),
                (Consumer<ProgramBuilder>) program -> program.changeSection(0, right));
    }

    private static Arguments ofItem(String place, Consumer<ItemBuilder> wrong, Consumer<ItemBuilder> right) {
        return ofSection("/items/0" + place, it -> it.changeItem(0, wrong), it -> it.changeItem(0, right));
    }

    static List<Arguments> replacements() {
        List<Arguments> all = new ArrayList<>(List.of(
                ofProgram("/id", it -> it.id("No Id"), it -> it.id("an-id")),
                ofProgram("/id", it -> it.id("No Id"), it -> it.id(ProgramId.of("an-id"))),
                ofProgram("/title", it -> it.title(" "), it -> it.title("T")),
                ofProgram("/purposes/0", it -> it.purpose(" "), it -> it.purposes(List.of("P"))),
                ofProgram("/prescription", it -> it.prescription("3x10 BW"), it -> it.prescription("3 x 10")),
                ofProgram(
                        "/prescription/sets",
                        it -> it.prescription(dose -> dose.sets(0)),
                        it -> it.prescription(Prescription.parse("3 x 10"))),
                ofProgram(
                        "/prescription/sets",
                        it -> it.prescription(dose -> dose.sets(0)),
                        it -> it.changePrescription(dose -> dose.sets(3))),
                ofProgram(
                        "/prescription/repetitions/least",
                        it -> it.changePrescription(dose -> dose.repetitions(8, 5)),
                        it -> it.changePrescription(dose -> dose.repetitions(5, 8))),
                ofProgram(
                        "/resources/timePerSession",
                        it -> it.resources(part -> part.minutesPerSession(0)),
                        it -> it.resources(part -> part.minutesPerSession(20))),
                ofProgram(
                        "/resources/timePerSession",
                        it -> it.resources(part -> part.minutesPerSession(0)),
                        it -> it.resources(
                                Resources.builder().minutesPerSession(20).build())),
                ofProgram(
                        "/rules/0",
                        it -> it.rule(RuleKind.STOP, " "),
                        it -> it.rules(List.of(Rule.of(RuleKind.STOP, "Rest.")))),
                ofProgram(
                        "/advice/0",
                        it -> it.advice(AdviceTopic.STAY_ACTIVE, " "),
                        it -> it.advice(List.of(Advice.of(AdviceTopic.STAY_ACTIVE, "Walk.")))),
                ofProgram("/orderRules/0", it -> it.orderRule("A", "B"), it -> it.orderRules(List.of())),
                ofProgram(
                        "/sections",
                        it -> it.changeSection(3, any -> {}),
                        it -> it.sections(List.of(
                                        Section.builder().item("glute-bridge").build()))
                                .exercise(BRIDGE)),
                ofPhase("/weeks", it -> it.weeks(5, 3), it -> it.weeks(3, 5)),
                ofPhase("/weeks", it -> it.weeks(0), it -> it.weeks(Amount.exactly(4))),
                ofPhase("/prescription", it -> it.prescription("3x"), it -> it.prescription("3 x 10")),
                ofPhase(
                        "/rules/0",
                        it -> it.rule(RuleKind.STOP, " "),
                        it -> it.rules(List.of(Rule.of(RuleKind.STOP, "Rest.")))),
                ofSection("/prescription", it -> it.prescription("3x"), it -> it.prescription("3 x 10")),
                ofSection(
                        "/items",
                        it -> it.removeItem(4),
                        it -> it.items(
                                List.of(Item.builder().exercise(BRIDGE.id()).build()))),
                ofSection("/title", it -> it.title(" "), it -> it.title("T")),
                ofItem("/prescription", it -> it.prescription("3x10 BW"), it -> it.prescription("3 x 10")),
                ofItem(
                        "/exercise",
                        it -> it.name("N").exercise(() -> {
                            throw new org.therex.check.InvalidValueException("exercise");
                        }),
                        it -> it.exercise(BRIDGE.id())),
                ofItem("/modifications", it -> it.modification("No Id"), it -> it.modifications(List.of())),
                ofItem("/alternatives", it -> it.alternative("No Id"), it -> it.alternatives(List.of())),
                ofItem("/notes/0", it -> it.note(" "), it -> it.notes(List.of("N")))));
        return all;
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("replacements")
    void aValueInItsPlaceClearsTheIssue(String place, Consumer<ProgramBuilder> wrong, Consumer<ProgramBuilder> right) {
        ProgramBuilder builder = program().exercise(BRIDGE);

        wrong.accept(builder);
        assertThat(builder.check().issues())
                .extracting(issue -> issue.path().toString())
                .anySatisfy(path -> assertThat(path).startsWith(place));
        right.accept(builder);
        assertThat(builder.check().issues()).isEmpty();
        assertThat(builder.build().items()).isNotEmpty();
    }

    @Test
    void theDoseThatWasSetLastIsTheOne() {
        ProgramBuilder builder = program().prescription("3x10 BW").prescription("3 x 10");

        assertThat(builder.build().prescription()).contains(Prescription.parse("3 x 10"));
    }

    @Test
    void anotherValueClearsNothing() {
        ProgramBuilder builder = program()
                .prescription("3x10 BW")
                .changePrescription(dose -> dose.timesPerDay(2))
                .title("T")
                .rule(RuleKind.STOP, " ")
                .rule(RuleKind.STOP, "Rest.");

        assertThat(builder.check().issues())
                .extracting(issue -> issue.path().toString())
                .containsExactlyInAnyOrder("/prescription", "/rules/0/text");
    }

    @Test
    void whatThrewInAChangeStaysUntilTheDoseIsSet() {
        ProgramBuilder builder = program()
                .prescription("3 x 10")
                .changePrescription(dose -> dose.spots(Amount.between(3, 2)))
                .changePrescription(dose -> dose.holdSeconds(5));

        assertThat(builder.check().issues())
                .extracting(Issue::message)
                .singleElement()
                .asString()
                .startsWith("'least' must be at most 'most'");
        assertThat(builder.prescription("3 x 12").check().issues()).isEmpty();
    }

    @Test
    void buildersThatWereKeptGoOnTakingEffect() {
        List<ItemBuilder> items = new ArrayList<>();
        List<SectionBuilder> sections = new ArrayList<>();
        List<PhaseBuilder> phases = new ArrayList<>();
        ProgramBuilder builder = Program.builder("p", "P").phase("Phase", phase -> {
            phases.add(phase);
            phase.section("Section", section -> {
                sections.add(section);
                section.item(BRIDGE, items::add);
            });
        });
        assertThat(builder.build().items()).hasSize(1);

        items.get(0).note("Breathe.").prescription("3 x 10").alternative(PLANK);
        sections.get(0).item(CRUNCH);
        phases.get(0).item(PLANK);
        Program program = builder.build();

        assertThat(program.items())
                .extracting(item -> item.exercise().value())
                .containsExactly("glute-bridge", "partial-crunch", "forearm-plank");
        assertThat(program.items().get(0).notes()).containsExactly("Breathe.");
        assertThat(program.items().get(0).prescription()).contains(Prescription.parse("3 x 10"));

        items.get(0).note(" ");
        assertThat(builder.check().issues())
                .extracting(issue -> issue.path().toString())
                .containsExactly("/phases/0/sections/0/items/0/notes/1");
        items.get(0).notes(List.of());
        assertThat(builder.check().issues()).isEmpty();
    }

    @Test
    void aDoseOfItsOwnIsCorrectedByField() {
        Prescription.Builder dose = Prescription.builder()
                .sets(3, 1)
                .repetitions(10, 8)
                .holdSeconds(-5)
                .tempo("fast")
                .restSecondsBetweenSets(-1)
                .painUpTo(11)
                .timesPerDay(0)
                .daysPerWeek(9);
        assertThat(dose.check().issues()).hasSize(8);

        dose.sets(Amount.between(1, 3))
                .repetitions(org.therex.prescription.Repetitions.between(8, 10))
                .hold(org.therex.prescription.Hold.seconds(5))
                .tempo("3-1-2-0")
                .rest(org.therex.prescription.Rest.betweenSets(Duration.ofSeconds(60)))
                .painUpTo(3)
                .timesPerDay(2)
                .daysPerWeek(3);
        assertThat(dose.check().issues()).isEmpty();
        assertThat(dose.build().sets()).contains(Amount.between(1, 3));
    }

    @Test
    void anotherRestOrPartOfAFrequencyClearsNothing() {
        Prescription.Builder dose = Prescription.builder()
                .restSecondsBetweenSets(-1)
                .restBetweenSides(Duration.ofSeconds(5))
                .timesPerDay(0)
                .daysPerWeek(3);

        assertThat(dose.check().issues()).hasSize(2);
        assertThat(dose.rests(List.of())
                        .frequency(org.therex.prescription.Frequency.timesPerDay(2))
                        .check()
                        .issues())
                .isEmpty();
    }
}
