package org.therex.source;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators for evidence; the tests of other packages and modules use them too. */
public final class EvidenceArbitraries {

    private EvidenceArbitraries() {}

    /** Generates every {@link Evidence} with up to two of three sources. */
    public static Arbitrary<Evidence> evidence() {
        return evidence(Arbitraries.of(SourceId.of("s"), SourceId.of("article-001"), SourceId.of("s60")));
    }

    /** Generates every {@link Evidence} with up to two of some sources. */
    public static Arbitrary<Evidence> evidence(Arbitrary<SourceId> sources) {
        return Combinators.combine(
                        Arbitraries.of(EvidenceStrength.class),
                        Arbitraries.integers().between(1, 28),
                        sources.set().ofMaxSize(2),
                        Arbitraries.of("A small trial.", "5\u201310 s", "\ud83d\ude00 slowly")
                                .injectNull(0.5))
                .as((strength, day, from, note) -> {
                    Evidence.Builder builder = Evidence.builder()
                            .strength(strength)
                            .asOf(LocalDate.of(2026, 2, day))
                            .sources(from);
                    if (note != null) {
                        builder.note(note);
                    }
                    return builder.build();
                });
    }
}
