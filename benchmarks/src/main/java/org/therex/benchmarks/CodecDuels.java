package org.therex.benchmarks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.therex.catalog.Catalog;
import org.therex.exercise.Exercise;
import org.therex.json.TherexJson;
import org.therex.json.TherexModule;
import org.therex.lowback.LowBack;
import org.therex.lowback.LowBackProgram;
import org.therex.prescription.Prescription;
import org.therex.program.Program;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The duels of the codec; {@link CodecGoals} runs each part in processes of its own and makes a table of the rows. */
final class CodecDuels {

    private static final int EXERCISES = 2_000;
    private static final Duel LONG = new Duel(4, 31);
    private static final Duel SHORT = new Duel(2, 101);

    private final GeneratedDocuments generated = new GeneratedDocuments();
    private final JsonMapper stock = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private CodecDuels() {}

    /**
     * Runs a part.
     *
     * @param arguments the name of the part
     */
    public static void main(String[] arguments) {
        CodecDuels duels = new CodecDuels();
        switch (arguments[0]) {
            case "decode" -> duels.decode();
            case "forms" -> duels.forms();
            case "single" -> duels.single();
            case "encode" -> duels.encode();
            case "faults" -> duels.faults();
            default -> throw new IllegalArgumentException("no part " + arguments[0]);
        }
    }

    private static void row(String what, String goal, double value) {
        System.out.printf("%s\t%s\t%.3f%n", what, goal, value);
    }

    private Catalog read(byte[] bytes) {
        return TherexJson.exercises().read(bytes).value();
    }

    /** Two thousand exercises in a document. */
    private void decode() {
        CodecPayload payload = new CodecPayload(generated.bytes(generated.exercises(EXERCISES)));
        byte[] bytes = payload.bytes();
        List<Exercise> exercises = List.copyOf(read(bytes).exercises());
        Supplier<?> scan = payload::scanWithText;
        double whole = LONG.ratio(scan, () -> read(bytes));
        double checks = LONG.ratio(scan, () -> Catalog.of(exercises));
        double records = LONG.ratio(scan, () -> stock.readValue(bytes, PlainExercise.Document.class));
        row("decode 2,000 exercises / scan with text", "1.30", whole - checks);
        row("the same with the checks of the catalog / scan with text", "", whole);
        row("databind to plain records / scan with text", "", records);
        row("decode 2,000 exercises / databind to plain records", "", (whole - checks) / records);
        row("checks of a decoded catalog / decode", "0.20", checks / (whole - checks));
        double text = LONG.allocation(scan);
        double checking = LONG.allocation(() -> Catalog.of(exercises));
        row(
                "allocation of decoding / of scan with text",
                "1.00",
                (LONG.allocation(() -> read(bytes)) - checking) / text);
        row(
                "allocation of databind to plain records / of scan with text",
                "",
                LONG.allocation(() -> stock.readValue(bytes, PlainExercise.Document.class)) / text);
    }

    /** The same exercises written otherwise, and as a stream. */
    private void forms() {
        Map<String, Object> set = generated.exercises(EXERCISES);
        byte[] plain = generated.bytes(set);
        List<Exercise> exercises = List.copyOf(read(plain).exercises());
        byte[] lines = CodecPayload.lines(generated, set);
        double streamed = LONG.ratio(
                () -> read(plain),
                () -> TherexJson.exerciseRecords()
                        .readLines(new ByteArrayInputStream(lines))
                        .validateAll());
        double checks = LONG.ratio(() -> read(plain), () -> Catalog.of(exercises));
        row("rate of streaming validation / in memory", "at least 0.80", (1 - checks) / streamed);
        form("pretty-printed", generated.pretty(set), exercises);
        form("Cyrillic", generated.bytes(generated.cyrillic(set)), exercises);
        form("shuffled", generated.bytes(generated.shuffled(set)), exercises);
    }

    private void form(String what, byte[] bytes, List<Exercise> exercises) {
        Supplier<?> scan = new CodecPayload(bytes)::scanWithText;
        double checks = LONG.ratio(scan, () -> Catalog.of(exercises));
        row("decode 2,000 exercises, " + what + " / scan with text", "", LONG.ratio(scan, () -> read(bytes)) - checks);
    }

    /** One exercise, one program, one prescription. */
    private void single() {
        byte[] one = generated.bytes(generated.exercises(1));
        row(
                "decode one exercise / scan with text",
                "1.25",
                SHORT.ratio(new CodecPayload(one)::scanWithText, () -> read(one)));
        row(
                "databind one exercise to plain records / scan with text",
                "",
                SHORT.ratio(
                        new CodecPayload(one)::scanWithText, () -> stock.readValue(one, PlainExercise.Document.class)));
        byte[] program = TherexJson.programs().compact().writeBytes(LowBackProgram.STRONGER_AT_HOME.program());
        row(
                "decode a program of " + program.length / 1000 + " KB / scan with text",
                "1.30",
                SHORT.ratio(
                        new CodecPayload(program)::scanWithText,
                        () -> TherexJson.programs().read(program).value()));
        JsonMapper ours = JsonMapper.builder().addModule(new TherexModule()).build();
        Prescription dose = Prescription.parse("3 x 10, hold 5 s, each side");
        byte[] object = ours.writeValueAsBytes(dose);
        String text = dose.toString();
        row(
                "parse a prescription's text / decode its object",
                "",
                SHORT.ratio(() -> ours.readValue(object, Prescription.class), () -> Prescription.parse(text)));
    }

    private void encode() {
        CodecPayload payload = new CodecPayload(generated.bytes(generated.exercises(EXERCISES)));
        Catalog catalog = read(payload.bytes());
        row(
                "encode 2,000 exercises / plain generator",
                "0.85",
                LONG.ratio(
                        payload::writeTokens,
                        () -> TherexJson.exercises().compact().writeBytes(catalog)));
        PlainExercise.Document plain = stock.readValue(payload.bytes(), PlainExercise.Document.class);
        row(
                "databind of plain records / plain generator",
                "",
                LONG.ratio(payload::writeTokens, () -> stock.writeValueAsBytes(plain)));
        Program program = LowBackProgram.STRONGER_AT_HOME.program();
        CodecPayload document = new CodecPayload(TherexJson.programs().compact().writeBytes(program));
        row(
                "encode a program / plain generator",
                "0.85",
                SHORT.ratio(
                        document::writeTokens,
                        () -> TherexJson.programs().compact().writeBytes(program)));
    }

    /** What a fault costs that is there, and what looking for faults costs where there is none. */
    private void faults() {
        byte[] clean = TherexJson.exercises().compact().writeBytes(LowBack.catalog());
        String text = new String(clean, StandardCharsets.UTF_8);
        byte[] faulty = (text.substring(0, text.length() - 1) + ",\"x\":1}").getBytes(StandardCharsets.UTF_8);
        row(
                "decode the built-in exercises with checks / scan with text",
                "",
                SHORT.ratio(new CodecPayload(clean)::scanWithText, () -> read(clean)));
        row(
                "tolerant reading of a clean document / strict",
                "1.05",
                SHORT.ratio(
                        () -> read(clean),
                        () -> TherexJson.exercises().tolerant().read(clean)));
        row(
                "reading with a fault at the very end / without",
                "",
                SHORT.ratio(() -> read(clean), () -> TherexJson.exercises().read(faulty)));
    }
}
