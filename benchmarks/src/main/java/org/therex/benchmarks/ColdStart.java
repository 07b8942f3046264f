package org.therex.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.therex.json.TherexJson;
import org.therex.lowback.LowBack;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Does one thing in a fresh process and prints the processor time and the number of classes until then. */
final class ColdStart {

    private ColdStart() {}

    /**
     * Runs it.
     *
     * @param arguments {@code empty}, {@code facade FILE}, {@code databind FILE}, {@code builtIn} or {@code write FILE}
     */
    public static void main(String[] arguments) throws IOException {
        Object result = switch (arguments[0]) {
            case "empty" -> "";
            case "facade" ->
                TherexJson.exercises()
                        .read(Files.readAllBytes(Path.of(arguments[1])))
                        .value();
            case "databind" ->
                JsonMapper.builder()
                        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .build()
                        .readValue(Files.readAllBytes(Path.of(arguments[1])), PlainExercise.Document.class);
            case "builtIn" -> LowBack.BIRD_DOG.exercise();
            case "write" -> write(Path.of(arguments[1]));
            default -> throw new IllegalArgumentException("nothing called " + arguments[0]);
        };
        if (!arguments[0].equals("write")) {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            System.out.println(system.getProcessCpuTime() + " "
                    + ManagementFactory.getClassLoadingMXBean().getLoadedClassCount() + " "
                    + result.getClass().getSimpleName());
        }
    }

    /** Writes a set of 50 exercises, of about 100 KB. */
    private static Path write(Path file) throws IOException {
        GeneratedDocuments generated = new GeneratedDocuments();
        return Files.write(file, generated.bytes(generated.exercises(50)));
    }
}
