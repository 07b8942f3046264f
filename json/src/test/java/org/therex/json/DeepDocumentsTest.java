package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.json.jackson2.Jackson2;
import org.therex.program.Program;
import org.therex.safety.Criterion;
import org.therex.safety.RuleSet;

/** The deepest documents that may be read, in a thread with little stack. */
class DeepDocumentsTest {

    private static final int DEEPEST = 128;
    private static final int STACK = 256 * 1024;
    private static final JsonLimits LIMITS = JsonLimits.builder().depth(DEEPEST).build();

    private static <T> T inSmallStack(Callable<T> task) throws Exception {
        FutureTask<T> result = new FutureTask<>(task);
        Thread thread = new Thread(null, result, "small stack", STACK);
        thread.start();
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new AssertionError("failed in a thread with a small stack", e.getCause());
        }
    }

    private static <T> TherexFormat<T> format(TherexFormat<T> format, int jackson) {
        TherexFormat<T> limited = format.withLimits(LIMITS).tolerant().compact();
        return jackson == 2 ? limited.withLibrary(Jackson2.library()) : limited;
    }

    @ParameterizedTest
    @CsvSource({"2, [, ]", "3, [, ]", "2, {\"a\":, }", "3, {\"a\":, }"})
    void unknownContentIsReadComparedAndWritten(int jackson, String open, String close) throws Exception {
        TherexFormat<Program> programs = format(TherexJson.programs(), jackson);
        String known = programs.write(SmallContent.program());
        String document = known.substring(0, known.length() - 1) + ",\"new\":" + open.repeat(DEEPEST - 1)
                + (open.equals("[") ? "" : "1") + close.repeat(DEEPEST - 1) + "}";
        inSmallStack(() -> {
            ReadResult<Program> read = programs.read(document);
            assertThat(read.report().errors()).isEmpty();
            assertThat(read).isEqualTo(programs.read(document)).hasSameHashCodeAs(programs.read(document));
            assertThat(programs.write(read)).isEqualTo(document);
            assertThat(programs.read(document.replaceFirst("new\":", "new\":["))
                            .report()
                            .errors())
                    .extracting(Issue::code)
                    .containsExactly(JsonIssueCodes.LIMIT_EXCEEDED);
            return read;
        });
    }

    @ParameterizedTest
    @CsvSource({"2", "3"})
    void criteriaWithinCriteriaAreReadComparedAndWritten(int jackson) throws Exception {
        TherexFormat<RuleSet> rules = format(TherexJson.rules(), jackson);
        RuleSet known = SmallContent.rules();
        inSmallStack(() -> {
            Criterion deep = known.rules().get(0).when();
            // The document, its list, the rule, and two levels a criterion.
            for (int level = 4; level < DEEPEST - 3; level += 2) {
                deep = Criterion.allOf(deep, known.rules().get(1).when());
            }
            Criterion when = deep;
            RuleSet set = RuleSet.builder()
                    .edition("deep")
                    .conditions(known.conditions())
                    .sources(known.sources())
                    .rule(known.rules().get(0).toBuilder().when(when).build())
                    .build();
            String document = rules.write(set);
            ReadResult<RuleSet> read = rules.read(document);
            assertThat(read.report()).hasToString("nothing found");
            assertThat(read.value()).isEqualTo(set).hasSameHashCodeAs(set);
            assertThat(read.value().rules().get(0).when()).hasToString(when.toString());
            return read;
        });
    }

    static Stream<TherexMapper> mappers() {
        return Stream.of(
                new TherexMapper.OfJackson3(
                        "Jackson 3",
                        tools.jackson.databind.json.JsonMapper.builder()
                                .addModule(new TherexModule(LIMITS))
                                .build()),
                new TherexMapper.OfJackson2(
                        "Jackson 2",
                        com.fasterxml.jackson.databind.json.JsonMapper.builder()
                                .addModule(new org.therex.json.jackson2.TherexModule(LIMITS))
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void theModuleRefusesCriteriaThatAreDeeper(TherexMapper mapper) throws Exception {
        inSmallStack(() -> {
            assertThatThrownBy(() -> mapper.read(allOf(200), Criterion.class))
                    .hasMessageContaining("'document' must be nested 128 levels deep at most, but is deeper");
            return mapper.read(allOf((DEEPEST - 1) / 2), Criterion.class);
        });
    }

    /** Returns criteria within criteria, two levels each. */
    private static String allOf(int criteria) {
        return "{\"of\":\"all\",\"criteria\":[".repeat(criteria) + "{\"condition\":\"gout\"}" + "]}".repeat(criteria);
    }

    @Test
    void noGreaterDepthCanBeConfigured() {
        assertThatThrownBy(() -> JsonLimits.builder().depth(DEEPEST + 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("'depth' must be from 1 to 128, but was 129");
    }
}
