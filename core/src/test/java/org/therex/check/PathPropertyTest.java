package org.therex.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PathPropertyTest {

    @Provide
    Arbitrary<List<String>> segments() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().withChars("~/01a").ofMaxLength(4),
                        Arbitraries.of("0", "1", "2", "9", "10", "11", "01", "1a", "-1", "+1", "", "2147483648"),
                        Arbitraries.strings().ofMaxLength(6))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Path> paths() {
        return segments().map(PathPropertyTest::path);
    }

    private static Path path(List<String> segments) {
        Path path = Path.root();
        for (String segment : segments) {
            path = path.resolve(segment);
        }
        return path;
    }

    @Property
    void parseIsTheInverseOfToString(@ForAll("segments") List<String> segments) {
        Path path = path(segments);

        assertThat(path.segments()).isEqualTo(segments);
        assertThat(Path.parse(path.toString())).isEqualTo(path).hasSameHashCodeAs(path);
    }

    @Property
    void differentPathsHaveDifferentTexts(@ForAll("paths") Path one, @ForAll("paths") Path other) {
        assertThat(one.toString().equals(other.toString())).isEqualTo(one.equals(other));
    }

    @Property
    void resolvingIsAssociativeAndTheRootIsNeutral(
            @ForAll("paths") Path one, @ForAll("paths") Path two, @ForAll("paths") Path three) {
        assertThat(one.resolve(two).resolve(three)).isEqualTo(one.resolve(two.resolve(three)));
        assertThat(Path.root().resolve(one)).isEqualTo(one);
        assertThat(one.resolve(Path.root())).isEqualTo(one);
    }

    @Property
    void resolvingJoinsTheTexts(@ForAll("paths") Path one, @ForAll("paths") Path other) {
        assertThat(one.resolve(other)).hasToString(one.toString() + other);
    }

    @Property
    void aPathContainsExactlyWhatItIsAPrefixOf(@ForAll("paths") Path one, @ForAll("paths") Path other) {
        assertThat(one.contains(one.resolve(other))).isTrue();
        assertThat(one.contains(other)).isEqualTo((other + "/").startsWith(one + "/"));
    }

    @Property
    void containingIsAPartialOrder(@ForAll("paths") Path one, @ForAll("paths") Path two, @ForAll("paths") Path three) {
        assertThat(one.contains(two) && two.contains(one)).isEqualTo(one.equals(two));
        if (one.contains(two) && two.contains(three)) {
            assertThat(one.contains(three)).isTrue();
        }
    }

    @Property
    void theOrderIsTotalAndAgreesWithEquals(
            @ForAll("paths") Path one, @ForAll("paths") Path two, @ForAll("paths") Path three) {
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
        if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
            assertThat(one).isLessThanOrEqualTo(three);
        }
    }

    @Property
    void theWholeComesBeforeItsParts(@ForAll("paths") Path one, @ForAll("paths") Path further) {
        assertThat(one).isLessThanOrEqualTo(one.resolve(further));
    }
}
