package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.program.Samples.BRIDGE;
import static org.therex.program.Samples.BRIDGE_ENTRY;
import static org.therex.program.Samples.CRUNCH;
import static org.therex.program.Samples.PLANK;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ModificationId;
import org.therex.source.Citation;

/** What is left of a program with faults, and where it was given. */
class ProgramDraftTest {

    private static final ExerciseId UNKNOWN = ExerciseId.of("unknown");
    private static final Issue FAULT = Issue.error(IssueCode.CONFLICT, Path.root(), "Nothing more was read.");

    private static String given(ProgramDraft draft, String place) {
        return draft.givenPath(Path.parse(place)).toString();
    }

    @Test
    void anItemOfAnUnknownExerciseIsLeftOutAndTheNextKeepsItsPlace() {
        ProgramDraft draft = Program.builder("p", "P")
                .section(
                        "First",
                        section -> section.item(UNKNOWN.value())
                                .item(BRIDGE)
                                .item(UNKNOWN.value())
                                .item(PLANK))
                .section("Second", section -> section.item(UNKNOWN.value()))
                .section("Third", section -> section.item(CRUNCH))
                .draft();

        Program program = draft.findProgram().orElseThrow();
        assertThat(program.sections())
                .extracting(Section::title)
                .containsExactly(Optional.of("First"), Optional.of("Third"));
        assertThat(program.sections().get(0).items()).containsExactly(Item.of(BRIDGE.id()), Item.of(PLANK.id()));
        assertThat(given(draft, "/sections/0/items/0")).isEqualTo("/sections/0/items/1");
        assertThat(given(draft, "/sections/0/items/1")).isEqualTo("/sections/0/items/3");
        assertThat(given(draft, "/sections/1/items/0")).isEqualTo("/sections/2/items/0");
        assertThat(draft.leftOut()).isEmpty();
    }

    @Test
    void aDraftWithoutAnItemLeavesOutAll() {
        ProgramDraft draft = Program.builder("p", "P").item(UNKNOWN.value()).draft();

        assertThat(draft.findProgram()).isEmpty();
        assertThat(draft.leftOut()).containsExactly(Path.root());
    }

    @Test
    void sectionsBesidePhasesAreLeftOut() {
        ProgramDraft mixed = Program.builder("p", "P")
                .item(BRIDGE)
                .phase("Weeks", phase -> phase.item(PLANK))
                .draft();

        assertThat(mixed.leftOut()).containsExactly(Path.of("sections"));
        Program program = mixed.findProgram().orElseThrow();
        assertThat(program.sections()).isEmpty();
        assertThat(program.phases()).hasSize(1);
    }

    @Test
    void aPartInWhichSomethingThrewIsNamed() {
        ProgramDraft sections = Program.builder("p", "P")
                .section("Whole", section -> section.item(BRIDGE))
                .section("Cut", section -> {
                    section.item(PLANK).item(BRIDGE, item -> item.prescription("3 x 10"));
                    throw new InvalidValueException(FAULT);
                })
                .draft();
        ProgramDraft phases = Program.builder("p", "P")
                .phase("Cut", phase -> {
                    phase.item(PLANK);
                    throw new InvalidValueException(FAULT);
                })
                .phase("Whole", phase -> phase.item(BRIDGE))
                .draft();

        assertThat(sections.leftOut()).containsExactly(Path.parse("/sections/1"));
        assertThat(sections.findProgram().orElseThrow().sections()).hasSize(2);
        assertThat(phases.leftOut()).containsExactly(Path.parse("/phases/0"));
    }

    @Test
    void whatAnItemRefersToIsDroppedIfItIsNotThere() {
        ProgramDraft draft = Program.builder("p", "P")
                .item(
                        BRIDGE,
                        item -> item.follows(Citation.of("book", "99"))
                                .modification("wide-feet")
                                .modification("narrow-feet")
                                .alternative(PLANK)
                                .alternative(UNKNOWN))
                .item(BRIDGE, item -> item.follows(BRIDGE_ENTRY))
                .draft();

        List<Item> items = draft.findProgram().orElseThrow().sections().get(0).items();
        assertThat(items.get(0).follows()).isEmpty();
        assertThat(items.get(0).modifications()).containsExactly(ModificationId.of("wide-feet"));
        assertThat(items.get(0).alternatives()).containsExactly(PLANK.id());
        assertThat(items.get(1).follows()).contains(BRIDGE_ENTRY);
    }

    @Test
    void rulesThatNameAnUnknownExerciseAreDropped() {
        OrderRule known = OrderRule.of(BRIDGE.id(), PLANK.id());
        ProgramDraft draft = Program.builder("p", "P")
                .item(BRIDGE)
                .item(PLANK)
                .orderRule("unknown", "glute-bridge")
                .orderRule("glute-bridge", "unknown")
                .orderRule(known)
                .draft();

        assertThat(draft.findProgram().orElseThrow().orderRules()).containsExactly(known);
        assertThat(given(draft, "/orderRules/0")).isEqualTo("/orderRules/2");
    }

    @Test
    void ofTheNotesOfAnItemTheAcceptedOnesStay() {
        ProgramDraft draft = Program.builder("p", "P")
                .item(BRIDGE, item -> item.note(" ").note("Breathe."))
                .draft();

        assertThat(draft.findProgram()
                        .orElseThrow()
                        .sections()
                        .get(0)
                        .items()
                        .get(0)
                        .notes())
                .containsExactly("Breathe.");
        assertThat(given(draft, "/sections/0/items/0/notes/0")).isEqualTo("/sections/0/items/0/notes/1");
    }

    @Test
    void aStartingRuleThatNamesAnUnknownExerciseIsDropped() {
        StartingRule inWords = StartingRule.of("It hurts.", "Begin lying down.");
        StartingRule known = inWords.toBuilder().exercise(BRIDGE.id()).build();
        ProgramDraft draft = Program.builder("p", "P")
                .item(BRIDGE)
                .tailoring(tailoring -> tailoring
                        .startingRule(inWords)
                        .startingRule(inWords.toBuilder().exercise(UNKNOWN).build())
                        .startingRule(known))
                .draft();

        assertThat(draft.findProgram().orElseThrow().tailoring().orElseThrow().startingRules())
                .containsExactly(inWords, known);
    }

    @Test
    void theRulesOfAPhaseKnowTheirPlaces() {
        ProgramDraft draft = Program.builder("p", "P")
                .phase(
                        "Weeks",
                        phase -> phase.rule(RuleKind.STOP, " ")
                                .rule(RuleKind.STOP, "Stop.")
                                .item(BRIDGE))
                .draft();

        assertThat(draft.findProgram().orElseThrow().phases().get(0).rules())
                .containsExactly(Rule.of(RuleKind.STOP, "Stop."));
        assertThat(given(draft, "/phases/0/rules/0")).isEqualTo("/phases/0/rules/1");
    }

    @Test
    void ofTwoExercisesWithOneIdTheFirstCounts() {
        Exercise other = Exercise.builder(BRIDGE.id().value(), "Another bridge")
                .setup(BRIDGE.setup())
                .build();
        ProgramDraft draft = Program.builder("p", "P")
                .exercises(List.of(BRIDGE, other, PLANK))
                .item(BRIDGE.id().value())
                .draft();

        Program program = draft.findProgram().orElseThrow();
        assertThat(program.exercises()).containsExactly(BRIDGE, PLANK);
        assertThat(given(draft, "/exercises/1")).isEqualTo("/exercises/2");
    }
}
