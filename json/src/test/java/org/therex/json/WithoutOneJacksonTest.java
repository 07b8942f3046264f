package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.Position;
import org.therex.exercise.Exercise;
import org.therex.json.jackson2.Jackson2;
import org.therex.prescription.Prescription;
import org.therex.program.Program;
import tools.jackson.databind.json.JsonMapper;

/** Each Jackson may be missing where only the other is used. */
class WithoutOneJacksonTest {

    private static final Program PROGRAM = Program.builder("raises", "Raises")
            .prescription("3 x 10, hold 5 s, twice a day")
            .item(Exercise.builder("heel-raise", "Heel raise")
                    .setup(setup -> setup.startPosition(Position.STANDING))
                    .build())
            .build();
    private static final Prescription DOSE =
            Prescription.builder().repetitions(8, 12).build();

    /** Uses Jackson 3. */
    public static final class Third implements Runnable {

        /** Makes it. */
        public Third() {}

        @Override
        public void run() {
            assertThat(TherexJson.readProgram(TherexJson.write(PROGRAM))).isEqualTo(PROGRAM);
            JsonMapper mapper =
                    JsonMapper.builder().addModule(new TherexModule()).build();
            assertThat(mapper.readValue(mapper.writeValueAsString(DOSE), Prescription.class))
                    .isEqualTo(DOSE);
        }
    }

    /** Uses Jackson 2. */
    public static final class Second implements Runnable {

        /** Makes it. */
        public Second() {}

        @Override
        public void run() {
            TherexFormat<Program> programs = TherexJson.programs().withLibrary(Jackson2.library());
            assertThat(programs.read(programs.write(PROGRAM)).value()).isEqualTo(PROGRAM);
            assertThat(TherexJson.programRecords()
                            .withLibrary(Jackson2.library())
                            .readLines(new ByteArrayInputStream(new byte[] {'x'}))
                            .validateAll()
                            .faults())
                    .isEqualTo(1);
            TherexMapper mapper = new TherexMapper.OfJackson2(
                    "Jackson 2",
                    com.fasterxml.jackson.databind.json.JsonMapper.builder()
                            .addModule(new org.therex.json.jackson2.TherexModule())
                            .build());
            assertThat(mapper.read(mapper.write(DOSE), Prescription.class)).isEqualTo(DOSE);
        }
    }

    /** Sees all that this test does but for some packages. */
    private static final class Without extends URLClassLoader {

        private final List<String> missing;

        Without(String... missing) throws MalformedURLException {
            super(classPath(), ClassLoader.getPlatformClassLoader());
            this.missing = List.of(missing);
        }

        private static URL[] classPath() throws MalformedURLException {
            List<URL> all = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                all.add(new File(entry).toURI().toURL());
            }
            return all.toArray(URL[]::new);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (missing.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            return super.findClass(name);
        }

        void run(Class<? extends Runnable> use) throws ReflectiveOperationException {
            ((Runnable) loadClass(use.getName()).getConstructor().newInstance()).run();
        }
    }

    private static Without withoutSecond() throws MalformedURLException {
        return new Without("com.fasterxml.jackson.core.", "com.fasterxml.jackson.databind.");
    }

    @Test
    void nothingOfJackson2IsLoadedUnlessItIsUsed() throws Exception {
        try (Without second = withoutSecond()) {
            second.run(Third.class);
            assertThatThrownBy(() -> second.run(Second.class)).isInstanceOf(NoClassDefFoundError.class);
        }
    }

    @Test
    void jackson3CanBeLeftOutWhereJackson2IsUsed() throws Exception {
        try (Without third = new Without("tools.jackson.")) {
            third.run(Second.class);
            assertThatThrownBy(() -> third.run(Third.class)).isInstanceOf(NoClassDefFoundError.class);
        }
    }
}
