package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.therex.exercise.Exercise;

class LowBackTest {

    @ParameterizedTest
    @EnumSource
    void theExerciseHasTheIdOfItsConstant(LowBack constant) {
        assertThat(constant.exerciseId())
                .hasToString(constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        assertThat(constant.exercise().id()).isEqualTo(constant.exerciseId());
    }

    @ParameterizedTest
    @EnumSource
    void theExerciseIsMadeOnce(LowBack constant) {
        assertThat(constant.exercise()).isSameAs(constant.exercise());
    }

    @Test
    void noTwoConstantsShareAnExercise() {
        assertThat(Arrays.stream(LowBack.values()).map(LowBack::exercise)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void askingForAnExerciseLoadsThatOneAlone(LowBack constant) throws Exception {
        try (Recorder fresh = new Recorder()) {
            assertThat(fresh.ask(constant, "exerciseId")).hasToString(constant.id());
            assertThat(fresh.exercises()).isEmpty();

            Object exercise = fresh.ask(constant, "exercise");
            assertThat(exercise).isNotInstanceOf(Exercise.class);
            assertThat(fresh.exercises())
                    .singleElement()
                    .satisfies(type -> assertThat(Recorder.exerciseIn(type)).isSameAs(exercise));
        }
    }

    /** Loads the library afresh and remembers which of its classes were loaded. */
    private static final class Recorder extends URLClassLoader {

        private final List<Class<?>> loaded = new ArrayList<>();

        Recorder() {
            super(new URL[] {LowBack.class.getProtectionDomain().getCodeSource().getLocation()}, new AllButTherex());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> found = super.findClass(name);
            loaded.add(found);
            return found;
        }

        Object ask(LowBack constant, String method) throws ReflectiveOperationException {
            Class<?> type = Class.forName(LowBack.class.getName(), true, this);
            Object fresh = type.getField(constant.name()).get(null);
            return type.getMethod(method).invoke(fresh);
        }

        /** Returns the classes loaded so far that hold an exercise. */
        List<Class<?>> exercises() {
            return List.copyOf(loaded).stream()
                    .filter(type -> Arrays.stream(type.getDeclaredFields())
                            .anyMatch(field -> Modifier.isStatic(field.getModifiers())
                                    && field.getType().getName().equals(Exercise.class.getName())))
                    .toList();
        }

        static Object exerciseIn(Class<?> type) throws ReflectiveOperationException {
            var field = type.getDeclaredField("EXERCISE");
            field.setAccessible(true);
            return field.get(null);
        }
    }

    private static final class AllButTherex extends ClassLoader {

        AllButTherex() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("org.therex.")) {
                throw new ClassNotFoundException(name);
            }
            return LowBackTest.class.getClassLoader().loadClass(name);
        }
    }
}
