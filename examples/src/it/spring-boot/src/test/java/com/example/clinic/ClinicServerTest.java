package com.example.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.therex.json.TherexJson;
import org.therex.lowback.LowBack;
import org.therex.program.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the server as any client does. */
class ClinicServerTest {

    private static final Program PROGRAM = Program.builder("at-home", "At home")
            .prescription(dose -> dose.repetitions(10).holdSeconds(5, 10).timesPerDay(4))
            .item(LowBack.WALL_SQUAT)
            .item(LowBack.SEATED_KNEE_EXTENSION)
            .build();

    private static final String DOCUMENT = TherexJson.write(PROGRAM);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() {
        server = SpringApplication.run(
                ClinicServer.class, "--server.port=0", "--server.address=127.0.0.1", "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Returns the port that the system chose. */
    private static String port() {
        return server.getEnvironment().getRequiredProperty("local.server.port");
    }

    private static HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        return post(path, type, HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> post(String path, String type, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                        .header("Content-Type", type)
                        .POST(body)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return post(path, "application/json", body);
    }

    /** Returns the problem, which must have the form of RFC 9457. */
    private static JsonNode problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(response.body());
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").stringValue()).isNotBlank();
        return problem;
    }

    private static List<String> errors(HttpResponse<String> response, int status) {
        return problem(response, status).get("errors").valueStream()
                .map(error -> error.get("code").stringValue() + " " + error.get("path").stringValue() + " "
                        + error.path("location").path("line") + ":" + error.path("location").path("column"))
                .toList();
    }

    @Test
    void answersWhatAProgramHolds() throws Exception {
        HttpResponse<String> response = post("/programs", DOCUMENT);
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode summary = JsonMapper.shared().readTree(response.body());
        assertThat(summary.get("id").stringValue()).isEqualTo("at-home");
        assertThat(summary.get("title").stringValue()).isEqualTo("At home");
        assertThat(summary.get("exercises").toString()).isEqualTo("[\"wall-squat\",\"seated-knee-extension\"]");
        assertThat(summary.get("week").stringValue())
                .matches("\\d+-\\d+ s")
                .isEqualTo(PROGRAM.workload().week().toString());
        assertThat(summary.get("assumed").size()).isPositive();
    }

    @Test
    void tellsEveryFaultOfAProgramWithItsPlace() throws Exception {
        String faulty = planted(DOCUMENT, "\"title\": \"At home\"", "\"titel\": \"At home\"");
        faulty = planted(faulty, "\"timesPerDay\": 4", "\"timesPerDay\": 0");
        JsonNode problem = problem(post("/programs", faulty), 422);
        assertThat(errors(post("/programs", faulty), 422))
                .containsExactlyInAnyOrder(
                        "unknown-field /titel 5:3",
                        "missing /title 1:1",
                        "out-of-range /prescription/frequency/timesPerDay 15:22");
        JsonNode unknown = problem.get("errors").valueStream()
                .filter(error -> error.get("path").stringValue().equals("/titel"))
                .findFirst()
                .orElseThrow();
        assertThat(unknown.get("message").stringValue()).contains("known fields only, but was given \"titel\"");
        assertThat(unknown.get("hint").stringValue()).contains("did you mean \"title\"");
    }

    @Test
    void tellsAnExerciseThatTheProgramDoesNotHave() throws Exception {
        String faulty = planted(DOCUMENT, "\"exercise\": \"wall-squat\"", "\"exercise\": \"wall-squad\"");
        assertThat(errors(post("/programs", faulty), 422))
                .containsExactly("unknown-reference /sections/0/items/0/exercise 22:23");
    }

    /** Replaces the first place where the text stands. */
    private static String planted(String document, String text, String fault) {
        assertThat(document).contains(text);
        int at = document.indexOf(text);
        return document.substring(0, at) + fault + document.substring(at + text.length());
    }

    @Test
    void tellsWhereJsonBreaks() throws Exception {
        assertThat(errors(post("/programs", "{\n  \"format\": \"therex-program\",\n  \"version\": }"), 400))
                .containsExactly("malformed-json  3:14");
        assertThat(errors(post("/programs", ""), 400)).containsExactly("malformed-json  1:1");
    }

    @Test
    void refusesADocumentThatIsTooLarge() throws Exception {
        String large = "{\"format\": \"therex-program\"," + " ".repeat(ProgramController.LIMITS.documentLength()) + "}";
        assertThat(errors(post("/programs", large), 413)).containsExactly("limit-exceeded  :");
    }

    @Test
    void refusesOtherMediaTypes() throws Exception {
        problem(post("/programs", "text/csv", "a,b"), 415);
        problem(post("/assignments", "application/xml", "<program/>"), 415);
    }

    @Test
    void readsAProgramInsideARequest() throws Exception {
        String program = DOCUMENT.replaceAll("\"(format|version)\": \"[^\"]*\",\\s*", "");
        HttpResponse<String> response =
                post("/assignments", "{\"patient\": \"p-17\", \"program\":\n" + program + "}");
        assertThat(response.body()).isEqualTo("{\"patient\":\"p-17\",\"program\":\"at-home\",\"items\":2}");
        assertThat(response.statusCode()).isEqualTo(200);
        String faulty = planted(program, "\"id\": \"at-home\"", "\"id\": \"At home\"");
        assertThat(errors(post("/assignments", "{\"patient\": \"p-17\", \"program\":\n" + faulty + "}"), 422))
                .containsExactly("bad-format /program/id 3:9");
    }

    @Test
    void tellsWhereARequestBreaks() throws Exception {
        assertThat(errors(post("/assignments", "{\"patient\": \"p-17\",\n \"program\": {\"id\": }}"), 400))
                .containsExactly("malformed-json  2:20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"patient\":\"x\"} | /program",
                "{\"patient\":\"x\",\"program\":null} | /program",
                "{} | /patient /program",
            })
    void refusesARequestInWhichSomethingIsMissing(String request, String paths) throws Exception {
        assertThat(errors(post("/assignments", request), 400))
                .containsExactlyElementsOf(Stream.of(paths.split(" "))
                        .map(path -> "missing " + path + " :")
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"x\":", "["})
    void refusesWhatIsNestedTooDeep(String start) throws Exception {
        String deep = start.repeat(5000) + "1" + (start.equals("[") ? "]" : "}").repeat(5000);
        for (String field : List.of("unknown", "patient", "program", "sections")) {
            assertThat(errors(post("/assignments", "{\"" + field + "\":" + deep + "}"), 400))
                    .singleElement()
                    .asString()
                    .startsWith("malformed-json ");
            assertThat(errors(post("/assignments", "{\"program\":{\"" + field + "\":" + deep + "}}"), 400))
                    .singleElement()
                    .asString()
                    .startsWith("malformed-json ");
        }
        problem(post("/programs", deep), 413);
    }

    @Test
    void refusesABodyThatIsTooLongBeforeItIsSent() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", Integer.parseInt(port()))) {
            socket.getOutputStream()
                    .write(("POST /assignments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 40000000\r\nConnection: close\r\n\r\n{\"patient\":\"")
                            .getBytes(StandardCharsets.US_ASCII));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(response)
                    .startsWith("HTTP/1.1 413 ")
                    .contains("application/problem+json", "limit-exceeded", "at most 2097152 bytes");
        }
    }

    @Test
    void refusesABodyThatTurnsOutToBeTooLong() throws Exception {
        byte[] large = ("{\"patient\":\"" + "x".repeat(2_500_000)).getBytes(StandardCharsets.US_ASCII);
        HttpRequest.BodyPublisher withoutLength =
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
        assertThat(errors(post("/assignments", "application/json", withoutLength), 413))
                .containsExactly("limit-exceeded  :");
    }

    @Test
    void knowsNoOtherWays() throws Exception {
        problem(post("/exercises", "{}"), 404);
    }
}
