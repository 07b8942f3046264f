package org.therex.term;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Has jqwik give the words that this version knows wherever a property asks for a word of an open vocabulary. */
public final class OpenTermArbitraries implements ArbitraryProvider {

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return type.isAssignableFrom(type.getRawType()) && OpenTerm.class.isAssignableFrom(type.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return Set.of(Arbitraries.of(words(type.getRawType())));
    }

    /** Returns the words of a class of open terms. */
    public static List<? extends OpenTerm> words(Class<?> type) {
        try {
            return ((OpenVocabulary<?>) type.getMethod("vocabulary").invoke(null)).words();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
