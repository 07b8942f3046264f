package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.therex.exercise.SourceEntry;
import org.therex.source.Attributed;
import org.therex.source.Citation;

/** Which entries of the four articles each exercise was made from. */
class EntriesTest {

    private static final ImmutableListMultimap<String, String> ENTRIES = ImmutableListMultimap.<String, String>builder()
            .putAll("wall-squat", "000/1", "002/5")
            .putAll("seated-knee-extension", "000/2")
            .putAll("glute-bridge", "000/3", "001/8", "002/8")
            .putAll("lower-trunk-rotation", "000/4", "002/1", "003/2")
            .putAll("core-activation", "001/1")
            .putAll("prone-hip-extension", "001/2")
            .putAll("superman-alternating", "001/3")
            .putAll("bird-dog", "001/4", "002/7")
            .putAll("bent-knee-fallout", "001/5")
            .putAll("supine-pelvic-tilt", "001/6")
            .putAll("quadruped-pelvic-tilt", "001/7")
            .putAll("side-plank-bent-knee", "001/9")
            .putAll("forearm-plank", "001/10", "002/6")
            .putAll("partial-crunch", "001/11")
            .putAll("piriformis-stretch-cross-body", "001/12")
            .putAll("half-kneeling-hip-flexor-stretch", "001/13", "003/8")
            .putAll("standing-hip-flexor-stretch", "001/14")
            .putAll("quadruped-ql-stretch", "001/15")
            .putAll("seated-ql-stretch", "001/16")
            .putAll("foam-roll-glutes", "001/17")
            .putAll("standing-trunk-rotation", "002/2", "003/7")
            .putAll("prone-press-up", "002/3")
            .putAll("supine-hamstring-stretch-strap", "002/4", "003/4")
            .putAll("half-kneeling-pelvic-thrust", "002/9")
            .putAll("legs-up-the-wall", "002/10", "003/11")
            .putAll("childs-pose", "003/1")
            .putAll("seated-spinal-twist", "003/3")
            .putAll("single-knee-to-chest", "003/5")
            .putAll("cat-cow", "003/6")
            .putAll("piriformis-stretch-figure-four", "003/9")
            .putAll("sphinx-pose", "003/10")
            .putAll("hip-airplane", "003/12")
            .putAll("ball-release-low-back", "003/13")
            .build();

    @Test
    void fortyFourEntriesAreHeldInThirtyThreeExercises() {
        assertThat(LowBack.values())
                .hasSize(33)
                .extracting(LowBack::id)
                .containsExactlyInAnyOrderElementsOf(ENTRIES.keySet());
        for (LowBack each : LowBack.values()) {
            assertThat(each.exercise().id().value()).isEqualTo(each.id());
            assertThat(each.exercise().entries())
                    .as(each.id())
                    .extracting(entry -> entry.citation().toString())
                    .containsExactlyElementsOf(ENTRIES.get(each.id()).stream()
                            .map(entry -> "article-" + entry)
                            .toList());
        }
    }

    @Test
    void everyEntryIsHeldOnce() {
        List<Citation> all = entries().map(SourceEntry::citation).toList();

        assertThat(all).hasSize(44).doesNotHaveDuplicates();
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                numbers("article-000/", 4),
                                numbers("article-001/", 17),
                                numbers("article-002/", 10),
                                numbers("article-003/", 13))
                        .flatMap(article -> article)
                        .toList());
    }

    @Test
    void anEntryStandsAtThePlaceOfItsCitation() {
        assertThat(entries())
                .allSatisfy(entry -> assertThat(entry.position().map(Object::toString))
                        .contains(entry.citation().entry()));
    }

    @Test
    void noFactCitesAnEntryThatDoesNotExist() {
        ImmutableSet<Citation> known = entries().map(SourceEntry::citation).collect(ImmutableSet.toImmutableSet());

        assertThat(Arrays.stream(LowBack.values())
                        .flatMap(each -> each.exercise().facts().values().stream())
                        .map(Attributed::attribution)
                        .flatMap(attribution -> attribution.all().stream()))
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(known).contains(citation));
    }

    private static Stream<SourceEntry> entries() {
        return Arrays.stream(LowBack.values()).flatMap(each -> each.exercise().entries().stream());
    }

    private static Stream<Citation> numbers(String before, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> Citation.parse(before + number));
    }
}
