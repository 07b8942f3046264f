package org.therex.anatomy;

import com.google.common.collect.ImmutableSet;
import org.therex.term.Code;

/** The declaration of a constant of a body vocabulary. */
record PartFacts(ImmutableSet<BodyPart> parents, ImmutableSet<Code> codes, ImmutableSet<String> synonyms) {

    static PartFacts root() {
        return new PartFacts(ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());
    }

    static PartFacts in(BodyPart... parents) {
        return new PartFacts(ImmutableSet.copyOf(parents), ImmutableSet.of(), ImmutableSet.of());
    }

    PartFacts uberon(String value) {
        return coded("UBERON", value);
    }

    PartFacts fma(String value) {
        return coded("FMA", value);
    }

    PartFacts alias(String... names) {
        return new PartFacts(parents, codes, ImmutableSet.copyOf(names));
    }

    private PartFacts coded(String scheme, String value) {
        ImmutableSet<Code> all = ImmutableSet.<Code>builder()
                .addAll(codes)
                .add(Code.of(scheme, value))
                .build();
        return new PartFacts(parents, all, synonyms);
    }
}
