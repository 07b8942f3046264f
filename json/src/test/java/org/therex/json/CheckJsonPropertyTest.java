package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.check.CheckArbitraries;
import org.therex.check.Issue;
import org.therex.check.Report;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a check finds, it reads back equal, in the same order. */
class CheckJsonPropertyTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TherexModule()).build();

    @Provide
    Arbitrary<Issue> issues() {
        return CheckArbitraries.issues();
    }

    @Provide
    Arbitrary<Report> reports() {
        return CheckArbitraries.reports();
    }

    @Property
    void issuesReadBackEqual(@ForAll("issues") Issue issue) {
        BothJacksons.readBackEqual(Issue.class, issue);
    }

    @Property
    void reportsReadBackEqual(@ForAll("reports") Report report) {
        BothJacksons.readBackEqual(Report.class, report);
    }

    @Example
    void theReportOfADocumentReadsBackEqual() {
        Report report = TherexJson.programs()
                .read("{\"format\": \"therex-program\",\n \"version\": \"1.0\", \"titel\": \"A\\nB\", \"id\": 3}")
                .report();

        assertThat(report.errors()).hasSize(3);
        assertThat(BothJacksons.readBackEqual(Report.class, report))
                .contains("\"path\":\"/titel\",\"location\":{\"line\":2,")
                .contains("\"code\":\"unknown-field\"");
    }

    @Example
    void whatIsNoCodeOrPointerIsToldWithItsPlace() {
        assertThatThrownBy(() -> MAPPER.readValue(
                        "{\"severity\":\"fatal\",\"code\":\"No code\",\"path\":\"items\",\"message\":\"\","
                                + "\"location\":{\"line\":0,\"column\":1}}",
                        Issue.class))
                .hasMessageContaining("unknown-word at /severity (1:13): 'severity' must be a known word")
                .hasMessageContaining("bad-format at /code (1:28): 'value' must be lower-case words joined by hyphens")
                .hasMessageContaining("bad-format at /path (1:45): 'pointer' must be a JSON Pointer")
                .hasMessageContaining("out-of-range at /location/line");
    }
}
