package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.check.Path;
import org.therex.exercise.ExerciseId;
import org.therex.prescription.Prescription;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.ResolvedItem;
import org.therex.safety.BloodPressure;
import org.therex.safety.Finding;
import org.therex.safety.Person;
import org.therex.safety.PersonScreening;
import org.therex.safety.ProgramScreening;
import org.therex.safety.Recommendation;
import org.therex.safety.Substitute;
import org.therex.safety.Verdict;
import org.therex.safety.VerdictArbitraries;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Whatever screening finds, it reads back equal: recommendation, matches with facts, rule, source and date, and questions. */
class VerdictJsonPropertyTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TherexModule()).build();

    private static final Person PERSON = Person.builder()
            .has("osteoporosis")
            .has("wrist-pain")
            .finding(Finding.unknown("falls-risk"))
            .allOthersAbsent()
            .build();

    /** The same once all was asked. */
    private static final Person ANSWERED = Person.builder()
            .has("osteoporosis")
            .has("wrist-pain")
            .allOthersAbsent()
            .bloodPressure(BloodPressure.of(128, 82))
            .build();

    private static final Prescription DOSE = Prescription.parse("hold 5 s");

    @Provide
    Arbitrary<Verdict> verdicts() {
        return VerdictArbitraries.verdicts();
    }

    @Provide
    Arbitrary<Substitute> substitutes() {
        return VerdictArbitraries.substitutes();
    }

    @Property
    void verdictsReadBackEqual(@ForAll("verdicts") Verdict verdict) {
        BothJacksons.readBackEqual(Verdict.class, verdict);
    }

    @Property
    void substitutesReadBackEqual(@ForAll("substitutes") Substitute substitute) {
        BothJacksons.readBackEqual(Substitute.class, substitute);
    }

    private static ProgramScreening screening() {
        ProgramBuilder program = Program.builder("all", "All").prescription("3 x 10, hold 5 s");
        SmallContent.catalog().exercises().forEach(program::item);
        return SmallContent.rules().forPerson(PERSON).screen(program.build());
    }

    /** A record that holds what was found, as an application keeps it. */
    private static ImmutableMap<Path, Verdict> byPath() {
        ImmutableMap.Builder<Path, Verdict> verdicts = ImmutableMap.builder();
        for (Map.Entry<ResolvedItem, Verdict> entry : screening().verdicts().entrySet()) {
            verdicts.put(entry.getKey().path(), entry.getValue());
        }
        return verdicts.buildOrThrow();
    }

    @Example
    void theVerdictsOfABuiltInProgramReadBackEqual() {
        ImmutableMap<Path, Verdict> verdicts = byPath();
        Map<Path, Verdict> readBack =
                MAPPER.readValue(MAPPER.writeValueAsString(verdicts), new TypeReference<Map<Path, Verdict>>() {});

        assertThat(verdicts.values())
                .extracting(Verdict::recommendation)
                .contains(Recommendation.NOT_ENOUGH_INFORMATION, Recommendation.ONLY_WITH_MODIFICATIONS);
        assertThat(readBack).isEqualTo(verdicts);
        verdicts.values().forEach(verdict -> BothJacksons.readBackEqual(Verdict.class, verdict));
    }

    @Example
    void theSubstitutesOfBuiltInExercisesReadBackEqual() {
        PersonScreening screening = SmallContent.rules().forPerson(ANSWERED);
        ImmutableList<Substitute> substitutes = SmallContent.catalog().exercises().stream()
                .map(exercise -> screening.screen(exercise, DOSE))
                .filter(verdict -> verdict.recommendation() == Recommendation.ONLY_WITH_MODIFICATIONS)
                .flatMap(verdict ->
                        screening
                                .substitutes(
                                        verdict.exercise(),
                                        DOSE,
                                        SmallContent.catalog().exercises())
                                .stream())
                .collect(ImmutableList.toImmutableList());

        assertThat(substitutes).isNotEmpty();
        substitutes.forEach(substitute -> BothJacksons.readBackEqual(Substitute.class, substitute));
    }

    @Example
    void aDocumentThatContradictsItselfIsNotRead() {
        Verdict verdict = byPath().values().stream()
                .filter(each -> each.recommendation() == Recommendation.ONLY_WITH_MODIFICATIONS)
                .findFirst()
                .orElseThrow();
        String text = MAPPER.writeValueAsString(verdict);

        assertThatThrownBy(() -> MAPPER.readValue(
                        text.replaceFirst(
                                "\"recommendation\":\"only-with-modifications\"",
                                "\"recommendation\":\"nothing-found\""),
                        Verdict.class))
                .hasMessageContaining("error conflict at /recommendation (1:")
                .hasMessageContaining(
                        "'recommendation' must be only-with-modifications, which follows from the matches and"
                                + " questions, but was"
                                + " nothing-found");
        assertThatThrownBy(() -> MAPPER.readValue(
                        text.replace("\"category\":\"precaution\"", "\"category\":\"monitoring\""), Verdict.class))
                .hasMessageContaining("error conflict at /matches/0/recommendation (1:")
                .hasMessageContaining(
                        "'recommendation' must be monitor, which follows from the rule and the decision, but was"
                                + " only-with-modifications");
    }

    @Example
    void theExerciseIsTheOneThatWasScreened() {
        Verdict verdict = byPath().values().iterator().next();
        ExerciseId id = verdict.exercise().id();

        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(verdict))
                        .at("/exercise/id")
                        .asString())
                .isEqualTo(id.value());
    }
}
