package org.therex.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.therex.check.Path;

class PlaceTrailTest {

    private final PlaceTrail trail = new PlaceTrail(7);

    private static String name(int i) {
        return "field-" + i;
    }

    @Test
    void findsTheElementsOfAListByTheirPositions() {
        trail.enter(1);
        for (int i = 0; i < 1000; i++) {
            trail.add(1, null, 100 + i);
        }
        Path last = Path.root().resolve(999);
        assertThat(trail.nearest(Path.root().resolve(0), last)).isEqualTo(100);
        assertThat(trail.nearest(last, last)).isEqualTo(1099);
        assertThat(trail.nearest(Path.root().resolve(1000), last)).isEqualTo(7);
        assertThat(trail.nearest(Path.of("a"), last)).isEqualTo(7);
        assertThat(trail.nearest(Path.of("-1"), last)).isEqualTo(7);
        assertThat(trail.indexed()).isZero();
    }

    @Test
    void findsFieldsByAnIndexThatHoldsEachOnce() {
        trail.enter(1);
        for (int i = 0; i < 1000; i++) {
            trail.add(1, name(i), 100 + i);
            assertThat(trail.nearest(Path.of(name(i / 2)), Path.of(name(i)))).isEqualTo(100 + i / 2);
        }
        // Without an index half a million names would be compared.
        assertThat(trail.indexed()).isEqualTo(1000);
    }

    @Test
    void ofTwoFieldsWithOneNameTheFirstIsFound() {
        trail.enter(1);
        trail.add(1, "a", 10);
        trail.add(1, "b", 20);
        trail.add(1, "a", 30);
        assertThat(trail.nearest(Path.of("a"), Path.of("a"))).isEqualTo(10);
    }

    @Test
    void anotherObjectOnTheSameLevelHasAnIndexOfItsOwn() {
        trail.enter(1);
        trail.add(1, "list", 10);
        trail.enter(2);
        trail.add(2, null, 20);
        trail.enter(3);
        trail.add(3, "a", 30);
        Path first = Path.parse("/list/0/a");
        assertThat(trail.nearest(first, first)).isEqualTo(30);
        trail.leave(3);
        trail.add(2, null, 40);
        trail.enter(3);
        trail.add(3, "b", 50);
        Path second = Path.parse("/list/1/b");
        assertThat(trail.nearest(second, second)).isEqualTo(50);
        assertThat(trail.nearest(Path.parse("/list/1/a"), second)).isEqualTo(40);
        assertThat(trail.nearest(first, second)).isEqualTo(20);
    }
}
