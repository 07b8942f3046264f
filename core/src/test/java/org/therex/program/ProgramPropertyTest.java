package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.prescription.DoseField.ALTERNATIVES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.check.InvalidValueException;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.SourceEntry;
import org.therex.prescription.DoseField;
import org.therex.prescription.Prescription;
import org.therex.prescription.ResolvedPrescription;
import org.therex.prescription.Scope;

class ProgramPropertyTest {

    @Provide
    Arbitrary<Program> programs() {
        return ProgramArbitraries.programs();
    }

    @Property
    void aBuilderWithAllThatAProgramOrAPartHoldsBuildsItAgain(@ForAll("programs") Program program) {
        assertThat(program.toBuilder().check().hasIssues()).isFalse();
        assertThat(program.toBuilder().build()).isEqualTo(program).hasSameHashCodeAs(program);
        assertThat(program.phases())
                .allSatisfy(phase -> assertThat(phase.toBuilder().build()).isEqualTo(phase));
        assertThat(program.allSections())
                .allSatisfy(section -> assertThat(section.toBuilder().build()).isEqualTo(section));
        assertThat(program.items())
                .allSatisfy(item -> assertThat(item.toBuilder().build()).isEqualTo(item));
    }

    @Property
    void everyItemHasItsExerciseAndTheProgramAText(@ForAll("programs") Program program) {
        int items = program.items().size();
        assertThat(program)
                .hasToString("%s \"%s\" (%d %s)"
                        .formatted(program.id(), program.title(), items, items == 1 ? "item" : "items"));
        assertThat(program.resolve().items()).extracting(ResolvedItem::item).isEqualTo(program.items());
        assertThat(program.resolve().items())
                .allSatisfy(item ->
                        assertThat(item.exercise().id()).isEqualTo(item.item().exercise()));
    }

    @Property
    void theOrderInWhichExercisesAreGivenMakesNoDifferenceIfAllAreNamed(
            @ForAll("programs") Program program, @ForAll Random random) {
        List<Exercise> shuffled = new ArrayList<>(program.exercises());
        Collections.shuffle(shuffled, random);
        List<ExerciseId> named = program.items().stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item.exercise()), item.alternatives().stream().sorted()))
                .distinct()
                .toList();
        ProgramBuilder again = Program.builder("a", "A").resolvingFrom(shuffled);
        again.sections(program.sections()).phases(program.phases());

        assertThat(again.build().exercises()).extracting(Exercise::id).containsExactlyElementsOf(named);
        assertThat(program.exercises()).startsWith(again.build().exercises().toArray(Exercise[]::new));
    }

    @Property
    void eachFieldOfADoseIsThatOfTheNarrowestThatStatesIt(@ForAll("programs") Program program) {
        for (ResolvedItem placed : program.resolve().items()) {
            List<Optional<Prescription>> inward = List.of(
                    placed.item()
                            .follows()
                            .flatMap(placed.exercise()::findEntry)
                            .flatMap(SourceEntry::prescription),
                    program.prescription(),
                    placed.phase().flatMap(Phase::prescription),
                    placed.section().prescription(),
                    placed.item().prescription());
            if (inward.stream().flatMap(Optional::stream).anyMatch(ALTERNATIVES::isStated)) {
                continue;
            }
            resolved(placed).ifPresent(dose -> {
                for (DoseField field : DoseField.values()) {
                    assertThat(dose.findOrigin(field)).isEqualTo(narrowest(field, inward));
                    assertThat(field.isStated(dose.prescription()))
                            .isEqualTo(dose.findOrigin(field).isPresent());
                }
            });
        }
    }

    private static Optional<ResolvedPrescription> resolved(ResolvedItem placed) {
        try {
            return Optional.of(placed.dose());
        } catch (InvalidValueException contradiction) {
            assertThat(contradiction.report()).isEqualTo(placed.problems());
            assertThat(contradiction.report().issues())
                    .allMatch(issue -> placed.path().resolve("prescription").contains(issue.path()));
            return Optional.empty();
        }
    }

    private static Optional<Scope> narrowest(DoseField field, List<Optional<Prescription>> inward) {
        List<Scope> scopes = List.of(Scope.SOURCE, Scope.PROGRAM, Scope.PHASE, Scope.SECTION, Scope.ITEM);
        Optional<Scope> found = Optional.empty();
        for (int i = 0; i < scopes.size(); i++) {
            if (inward.get(i).filter(field::isStated).isPresent()) {
                found = Optional.of(scopes.get(i));
            }
        }
        return found;
    }
}
