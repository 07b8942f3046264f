package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.program.Program;
import org.therex.reporting.CertQuestion;
import org.therex.reporting.CertReport;
import org.therex.reporting.FittVp;
import org.therex.reporting.TidierReport;
import org.therex.schedule.Schedule;
import org.therex.schedule.ScheduleArbitraries;
import tools.jackson.databind.json.JsonMapper;

/** How completely a program is described reads back equal. */
class ReportingJsonPropertyTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TherexModule()).build();

    private static void readBackEqual(Program program) {
        BothJacksons.readBackEqual(CertReport.class, CertReport.of(program));
        BothJacksons.readBackEqual(TidierReport.class, TidierReport.of(program));
        FittVp.of(program).forEach(item -> BothJacksons.readBackEqual(FittVp.class, item));
    }

    @Provide
    Arbitrary<Schedule> schedules() {
        return ScheduleArbitraries.schedules();
    }

    @Property
    void reportsReadBackEqual(@ForAll("schedules") Schedule schedule) {
        readBackEqual(schedule.program());
    }

    @Example
    void reportsOfARealProgramReadBackEqual() {
        readBackEqual(SmallContent.program());
    }

    @Example
    void anAnswerThatDoesNotFollowIsRefused() {
        CertReport report = CertReport.of(SmallContent.program());
        String text = MAPPER.writeValueAsString(report);

        assertThat(report.answer(CertQuestion.ADVERSE_EVENTS).toString()).startsWith("11 not applicable");
        String provider = "\"question\":\"provider\",\"kind\":\"";
        assertThat(text).contains(provider + "absent");
        assertThat(faults(text.replace(provider + "absent", provider + "present")))
                .containsExactly(
                        "conflict at /answers/1/kind: 'kind' must be absent where something is missing, but was"
                                + " \"present\"");
        assertThat(faults("{\"answers\": [" + text.substring(text.indexOf("{\"question\""), text.indexOf("},") + 1)
                        + "]}"))
                .containsExactly(
                        "conflict at /answers: 'answers' must be one to each of the 19 questions, in order, but was 1"
                                + " answers");
    }

    private static List<String> faults(String document) {
        return catchThrowableOfType(InvalidJsonException.class, () -> MAPPER.readValue(document, CertReport.class))
                .report()
                .issues()
                .stream()
                .map(issue -> issue.code() + " at " + issue.path() + ": " + issue.message())
                .toList();
    }
}
