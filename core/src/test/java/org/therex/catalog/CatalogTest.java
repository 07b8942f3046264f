package org.therex.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Position;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Relation;
import org.therex.exercise.Role;

class CatalogTest {

    private static final Exercise BRIDGE = exercise("glute-bridge", "Glute bridge");
    private static final Exercise PLANK = exercise("forearm-plank", "Forearm plank");
    private static final Exercise CRUNCH = exercise("partial-crunch", "Partial crunch");

    private static Exercise exercise(String id, String name) {
        return Exercise.builder(id, name)
                .setup(setup -> setup.startPosition(Position.SUPINE))
                .target(Role.STRENGTHENS, BodyRegion.BACK)
                .technique(technique -> technique.step("Lie down."))
                .build();
    }

    @Test
    void exercisesKeepTheirOrder() {
        Catalog catalog = Catalog.of(PLANK, BRIDGE, CRUNCH);

        assertThat(catalog).containsExactly(PLANK, BRIDGE, CRUNCH);
        assertThat(catalog.exercises()).containsExactly(PLANK, BRIDGE, CRUNCH);
        assertThat(catalog.ids()).containsExactly(PLANK.id(), BRIDGE.id(), CRUNCH.id());
        assertThat(catalog.size()).isEqualTo(3);
        assertThat(catalog).hasToString("3 exercises");
    }

    @Test
    void exercisesThatCanBeGoneThroughOnlyOnceAreTaken() {
        Iterator<Exercise> exercises = List.of(PLANK, BRIDGE).iterator();
        Iterator<Exercise> twice = List.of(PLANK, PLANK).iterator();

        assertThat(Catalog.of(() -> exercises)).containsExactly(PLANK, BRIDGE);
        assertThat(Catalog.check(() -> twice).issues()).extracting(Issue::code).contains(IssueCode.DUPLICATE);
    }

    @Test
    void aGraphIsMadeOnce() {
        Catalog catalog = Catalog.of(PLANK, BRIDGE);

        assertThat(catalog.graph(Relation.PREREQUISITE)).isSameAs(catalog.graph(Relation.PREREQUISITE));
        assertThat(catalog.graph(Relation.PREREQUISITE).nodes()).containsExactlyInAnyOrder(PLANK.id(), BRIDGE.id());
    }

    @Test
    void anExerciseIsFoundByItsId() {
        Catalog catalog = Catalog.of(List.of(PLANK, BRIDGE));

        assertThat(catalog.find(BRIDGE.id())).contains(BRIDGE);
        assertThat(catalog.exercise(BRIDGE.id())).isEqualTo(BRIDGE);
        assertThat(catalog.contains(BRIDGE.id())).isTrue();
        assertThat(catalog.find(CRUNCH.id())).isEmpty();
        assertThat(catalog.contains(CRUNCH.id())).isFalse();
    }

    @Test
    void anUnknownExerciseIsToldWithTheNearestOne() {
        Catalog catalog = Catalog.of(PLANK, BRIDGE);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> catalog.exercise(ExerciseId.of("glute-brige")))
                .withMessage("'id' must be the id of a known exercise, but was \"glute-brige\";"
                        + " did you mean \"glute-bridge\"?")
                .satisfies(e -> assertThat(e.report().issues())
                        .extracting(Issue::code)
                        .containsExactly(IssueCode.UNKNOWN_REFERENCE));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Catalog.empty().exercise(BRIDGE.id()))
                .withMessage("'id' must be the id of a known exercise, but was \"glute-bridge\"");
    }

    @Test
    void everyIdThatStandsTwiceIsTold() {
        Exercise otherBridge = BRIDGE.toBuilder().name("Another bridge").build();
        Exercise otherPlank = PLANK.toBuilder().name("Another plank").build();

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Catalog.of(BRIDGE, PLANK, otherPlank, otherBridge))
                .satisfies(e -> assertThat(e.report().issues())
                        .extracting(Issue::toString)
                        .containsExactly(
                                "error duplicate at /exercises/2/id: 'id' must identify one exercise only, but was"
                                        + " \"forearm-plank\" also at /exercises/1/id",
                                "error duplicate at /exercises/3/id: 'id' must identify one exercise only, but was"
                                        + " \"glute-bridge\" also at /exercises/0/id"));
    }

    @Test
    void anEmptyCatalogHoldsNothing() {
        assertThat(Catalog.empty()).isEmpty();
        assertThat(Catalog.empty().size()).isZero();
        assertThat(Catalog.of()).isEqualTo(Catalog.empty());
    }

    @Test
    void catalogsAreEqualByContentWhateverTheOrder() {
        new EqualsTester()
                .addEqualityGroup(
                        Catalog.of(PLANK, BRIDGE),
                        Catalog.of(BRIDGE, PLANK),
                        Catalog.of(BRIDGE).plus(Catalog.of(PLANK, BRIDGE)))
                .addEqualityGroup(Catalog.of(PLANK))
                .addEqualityGroup(Catalog.of(
                        PLANK, BRIDGE.toBuilder().summary("Lift your hips.").build()))
                .testEquals();
    }
}
