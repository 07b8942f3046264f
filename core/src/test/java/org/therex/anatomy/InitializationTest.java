package org.therex.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vocabularies name each other, so each must be able to be the first that a program touches. */
class InitializationTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                BodyRegion.class,
                MuscleGroup.class,
                Muscle.class,
                Joint.class,
                Structure.class,
                BodyPart.class,
                MovementDirection.class,
                Position.class
            })
    void anyVocabularyMayBeTheFirst(Class<?> first) throws Exception {
        URL[] places = {placeOf(BodyPart.class), placeOf(ImmutableSet.class)};
        try (URLClassLoader fresh = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
            Class<?> loaded = Class.forName(first.getName(), true, fresh);
            Class<?> parts = Class.forName(BodyPart.class.getName(), true, fresh);
            Object all = parts.getMethod("all").invoke(null);

            assertThat(loaded).isNotSameAs(first);
            assertThat((Set<?>) all)
                    .hasSameSizeAs(BodyPart.all())
                    .extracting(Object::toString)
                    .contains("LOWER_BACK", "PIRIFORMIS");
        }
    }

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
