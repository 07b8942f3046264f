package org.therex.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.house.ValueType;
import org.therex.term.Presence;

/** The laws of judging reports, and of the values that it needs. */
class MonitoringPropertyTest {

    private static final ImmutableMap<Class<?>, Arbitrary<?>> GENERATORS =
            ImmutableMap.<Class<?>, Arbitrary<?>>builder()
                    .put(DirectionRule.class, MonitoringArbitraries.directionRules())
                    .put(Monitoring.class, MonitoringArbitraries.monitorings())
                    .put(PainProfile.class, MonitoringArbitraries.painProfiles())
                    .put(SessionReport.class, MonitoringArbitraries.sessionReports())
                    .put(StopAction.class, MonitoringArbitraries.stopActions())
                    .put(StopSign.class, MonitoringArbitraries.stopSigns())
                    .buildOrThrow();

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.of(GENERATORS.values()).flatMap(generator -> generator.map(value -> value));
    }

    @Provide
    Arbitrary<Monitoring> monitorings() {
        return MonitoringArbitraries.monitorings();
    }

    @Provide
    Arbitrary<List<SessionReport>> reports() {
        return MonitoringArbitraries.reportsInOrder().filter(reports -> !reports.isEmpty());
    }

    @Example
    void everyTypeThatPeopleMakeHasAGenerator() {
        assertThat(ValueType.in("org.therex.monitoring"))
                .extracting(ValueType::type)
                .filteredOn(type -> type != Reason.class)
                .containsExactlyInAnyOrderElementsOf(GENERATORS.keySet());
    }

    @Property
    void aBuilderWithAllThatAValueHoldsBuildsItAgain(@ForAll("values") Object value) {
        assertThat(ValueType.of(value.getClass().getSuperclass()).rebuilt(value))
                .isEqualTo(value);
    }

    private static Response assess(Monitoring monitoring, List<SessionReport> reports) {
        int last = reports.size() - 1;
        return monitoring.assess(reports.get(last), ImmutableList.copyOf(reports.subList(0, last)));
    }

    private static int severity(Response response) {
        if (response instanceof Response.Stop) {
            return 3;
        } else if (response instanceof Response.NotEnoughInformation) {
            return 2;
        }
        return response instanceof Response.Adjust ? 1 : 0;
    }

    @Property
    void theSameReportsGiveTheSameResponse(
            @ForAll("monitorings") Monitoring monitoring, @ForAll("reports") List<SessionReport> reports) {
        List<SessionReport> again =
                reports.stream().map(report -> report.toBuilder().build()).toList();

        assertThat(assess(monitoring.toBuilder().build(), again)).isEqualTo(assess(monitoring, reports));
    }

    @Property
    void theMostSevereReasonDecidesUnlessAnAnswerCouldBeWorse(
            @ForAll("monitorings") Monitoring monitoring, @ForAll("reports") List<SessionReport> reports) {
        Response response = assess(monitoring, reports);
        boolean stops = response.reasons().stream().anyMatch(reason -> reason.effect() instanceof Effect.End);
        boolean eases = response.reasons().stream().anyMatch(reason -> reason.effect() instanceof Effect.Ease);
        boolean mayStop = response.questions().stream().anyMatch(question -> question.mayLeadTo() == ResponseKind.STOP);
        boolean mayEase =
                response.questions().stream().anyMatch(question -> question.mayLeadTo() == ResponseKind.ADJUST);

        Class<?> expected;
        if (stops) {
            expected = Response.Stop.class;
        } else if (mayStop || (mayEase && !eases)) {
            expected = Response.NotEnoughInformation.class;
        } else {
            expected = eases ? Response.Adjust.class : Response.Continue.class;
        }
        assertThat(response).isInstanceOf(expected);
    }

    @Property
    void aSignMoreNeverMakesTheResponseMilder(
            @ForAll("monitorings") Monitoring monitoring, @ForAll("reports") List<SessionReport> reports) {
        int last = reports.size() - 1;
        ImmutableList<SessionReport> earlier = ImmutableList.copyOf(reports.subList(0, last));
        Response before = monitoring.assess(reports.get(last), earlier);
        for (StopSign sign : monitoring.stopSigns()) {
            SessionReport noticed = reports.get(last).toBuilder()
                    .absentSigns(reports.get(last).absentSigns().stream()
                            .filter(absent -> !absent.equals(sign.id()))
                            .toList())
                    .presentSign(sign.id())
                    .build();

            Response after = monitoring.assess(noticed, earlier);
            assertThat(after).isInstanceOf(Response.Stop.class);
            assertThat(severity(after)).isGreaterThanOrEqualTo(severity(before));
        }
    }

    @Property
    void whatIsAskedIsWhatWasNotReported(
            @ForAll("monitorings") Monitoring monitoring, @ForAll("reports") List<SessionReport> reports) {
        SessionReport report = reports.get(reports.size() - 1);
        List<String> asked = assess(monitoring, reports).questions().stream()
                .map(question -> question.path().subject())
                .toList();

        assertThat(asked.contains("painDuring")).isEqualTo(report.painDuring().isEmpty());
        assertThat(asked.contains("painAfter")).isEqualTo(report.painAfter().isEmpty());
        assertThat(asked.contains("newNumbness"))
                .isEqualTo(monitoring.direction().isPresent()
                        && report.newNumbness().isEmpty());
        assertThat(asked.stream().filter("absentSigns"::equals).count())
                .isEqualTo(monitoring.signIds().stream()
                        .filter(sign -> report.presence(sign) == Presence.UNKNOWN)
                        .count());
    }

    private static ResponseKind known(Response response) {
        return response.reasons().stream()
                .map(reason -> reason.effect().kind())
                .max(Comparator.naturalOrder())
                .orElse(ResponseKind.CONTINUE);
    }

    /** Every single answer that could be given where the report does not say, by the field that would be asked for. */
    private static ImmutableListMultimap<String, SessionReport> answers(Monitoring monitoring, SessionReport report) {
        ImmutableListMultimap.Builder<String, SessionReport> answers = ImmutableListMultimap.builder();
        for (int pain = 0; pain <= PainBands.MOST; pain++) {
            if (report.painBefore().isEmpty()) {
                answers.put("painBefore", report.toBuilder().painBefore(pain).build());
            }
            if (report.painDuring().isEmpty()) {
                answers.put("painDuring", report.toBuilder().painDuring(pain).build());
            }
            if (report.painAfter().isEmpty()) {
                answers.put("painAfter", report.toBuilder().painAfter(pain).build());
            }
            if (report.painNextMorning().isEmpty()) {
                answers.put(
                        "painNextMorning",
                        report.toBuilder().painNextMorning(pain).build());
            }
        }
        if (report.settledAfter().isEmpty()) {
            for (int hours : List.of(0, 1, 12, 24, 48, 24 * 8)) {
                answers.put(
                        "settledAfter",
                        report.toBuilder().settledAfter(Duration.ofHours(hours)).build());
            }
        }
        if (report.symptomDirection().isEmpty()) {
            for (SymptomDirection direction : SymptomDirection.values()) {
                answers.put(
                        "symptomDirection",
                        report.toBuilder().symptomDirection(direction).build());
            }
        }
        for (boolean there : new boolean[] {false, true}) {
            if (report.newNumbness().isEmpty()) {
                answers.put("newNumbness", report.toBuilder().newNumbness(there).build());
            }
            if (report.newWeakness().isEmpty()) {
                answers.put("newWeakness", report.toBuilder().newWeakness(there).build());
            }
        }
        for (StopSignId sign : monitoring.signIds()) {
            if (report.presence(sign) == Presence.UNKNOWN) {
                answers.put("absentSigns", report.toBuilder().presentSign(sign).build());
            }
        }
        return answers.build();
    }

    @Property
    void whateverAnswerWouldBeMoreSevereIsAskedForAsThatSevere(
            @ForAll("monitorings") Monitoring monitoring, @ForAll("reports") List<SessionReport> reports) {
        int last = reports.size() - 1;
        ImmutableList<SessionReport> earlier = ImmutableList.copyOf(reports.subList(0, last));
        Response before = monitoring.assess(reports.get(last), earlier);

        answers(monitoring, reports.get(last)).forEach((field, answered) -> {
            ResponseKind after = known(monitoring.assess(answered, earlier));
            if (after.compareTo(known(before)) > 0) {
                assertThat(before.questions()).as("%s of %s", field, answered).anySatisfy(question -> {
                    assertThat(question.path().subject()).isEqualTo(field);
                    assertThat(question.mayLeadTo()).isGreaterThanOrEqualTo(after);
                });
            }
        });
    }

    @Property
    void aSilentReportBetweenNeverMakesTheResponseMilder(
            @ForAll("monitorings") Monitoring monitoring, @ForAll("reports") List<SessionReport> reports) {
        Response before = assess(monitoring, reports);
        for (int place = 0; place < reports.size(); place++) {
            List<SessionReport> more = new ArrayList<>(reports);
            more.add(place, SessionReport.on(reports.get(place).date()).build());

            assertThat(severity(assess(monitoring, more)))
                    .as("silent at %d", place)
                    .isGreaterThanOrEqualTo(severity(before));
        }
    }
}
