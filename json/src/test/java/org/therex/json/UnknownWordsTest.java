package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.anatomy.BodyPart;
import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Position;
import org.therex.catalog.Catalog;
import org.therex.catalog.Query;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Severity;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.prescription.Prescription;
import org.therex.program.Program;
import org.therex.safety.Person;
import org.therex.safety.PersonScreening;
import org.therex.safety.PreparedExercises;
import org.therex.safety.Recommendation;
import org.therex.safety.RuleSet;
import org.therex.safety.ScreeningQuestion;
import org.therex.safety.Verdict;

/** Words of a newer version stay where they stand: in the exercise, in the program it goes into, and in what is written. */
class UnknownWordsTest {

    private static final String SETUP = "{\"startPositions\":[{\"position\":\"hanging\",\"surfaces\":[\"water\"]}],"
            + "\"equipment\":[\"reformer\"]}";
    private static final String EXERCISE = "{\"id\":\"hang\",\"name\":\"Hang\","
            + "\"classification\":{\"categories\":[\"stretch\",\"traction\"],\"goals\":[\"decompression\"],"
            + "\"traditions\":[\"gyrotonic\"]},"
            + "\"setup\":" + SETUP + ","
            + "\"targets\":{\"strengthens\":[\"diaphragm-crus\"]},"
            + "\"modifications\":[{\"id\":\"box\",\"direction\":\"easier\",\"text\":\"Stand on a box.\","
            + "\"equipment\":[\"reformer\"],\"position\":\"half-hanging\","
            + "\"reliefs\":[{\"demand\":\"weight-bearing\",\"to\":1}]}],"
            + "\"demands\":{\"demands\":{\"hip-flexion\":1,"
            + "\"weight-bearing\":{\"level\":2,\"side\":\"same\"}}},"
            + "\"cautions\":{\"caution\":[{\"text\":\"Stop if it hurts.\",\"parts\":[\"hip\",\"diaphragm-crus\"]}]}}";

    private static final Person GOUT = Person.builder().has("gout").build();

    private static String catalog(String version) {
        return "{\"format\":\"therex-exercises\",\"version\":\"" + version + "\",\"exercises\":[" + EXERCISE + "]}";
    }

    private static ReadResult<Catalog> read() {
        return TherexJson.exercises().read(catalog("1.7"));
    }

    private static Exercise hang() {
        return read().value().exercises().iterator().next();
    }

    @Test
    void aNewerDocumentIsReadWithItsWordsInPlaceAndWrittenBack() {
        ReadResult<Catalog> reading = read();
        assertThat(reading.report().errors()).isEmpty();
        assertThat(reading.report().issues())
                .filteredOn(issue -> issue.code().equals(IssueCode.UNKNOWN_WORD))
                .allMatch(issue -> issue.severity() == Severity.INFORMATION)
                .extracting(issue -> issue.path().toString())
                .containsExactly(
                        "/exercises/0/classification/categories/1",
                        "/exercises/0/classification/goals/0",
                        "/exercises/0/classification/traditions/0",
                        "/exercises/0/setup/startPositions/0/position",
                        "/exercises/0/setup/startPositions/0/surfaces/0",
                        "/exercises/0/setup/equipment/0/anyOf/0",
                        "/exercises/0/targets/strengthens/0/part",
                        "/exercises/0/modifications/0/equipment/0",
                        "/exercises/0/modifications/0/position",
                        "/exercises/0/modifications/0/reliefs/0/demand",
                        "/exercises/0/demands/demands/weight-bearing",
                        "/exercises/0/cautions/caution/0/parts/1");
        assertThat(reading.report().issues())
                .extracting(Issue::message)
                .contains("'position' is not a known word: \"hanging\"; it was kept");
        assertThat(hang().position()).isEqualTo(Position.of("hanging"));
        assertThat(TherexJson.exercises().compact().write(reading)).isEqualTo(catalog("1.7"));
    }

    @Test
    void theWordsGoIntoAProgramAndAreWrittenWithIt() {
        Program program = Program.builder("p", "P")
                .exercises(List.of(hang()))
                .section("Main", section -> section.item("hang", item -> item.prescription("3 x 5")))
                .build();
        String written = TherexJson.programs().compact().write(program);
        assertThat(written).contains(EXERCISE);
        assertThat(TherexJson.programs().tolerant().read(written).value()).isEqualTo(program);
    }

    @Test
    void tolerantReadingKeepsTheWordsOfThisVersionToo() {
        ReadResult<Catalog> reading = TherexJson.exercises().tolerant().read(catalog("1.0"));
        assertThat(reading.value()).isEqualTo(read().value());
        assertThat(TherexJson.exercises().compact().write(reading)).isEqualTo(catalog("1.0"));
    }

    @Test
    void strictReadingRefusesThemWithAHint() {
        assertThat(TherexJson.exercises().read(catalog("1.0")).report().errors())
                .hasSize(12)
                .extracting(Issue::toString)
                .anyMatch(described -> described.contains("'anyOf[0]' must be a known word, but was \"reformer\""));
        assertThat(TherexJson.exercises()
                        .read(catalog("1.0").replace("\"hanging\"", "\"standin\""))
                        .report()
                        .errors())
                .extracting(Issue::toString)
                .anyMatch(described -> described.contains("\"standin\"; did you mean \"standing\"?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hanging | standin | /exercises/0/setup/startPositions/0/position did you mean \"standing\"?",
                "water | sea | /exercises/0/setup/startPositions/0/surfaces/0 use one of: floor, bed, chair, wall, roller, ball",
                "gyrotonic | tai-chi | /exercises/0/classification/traditions/0 use one of: physiotherapy, yoga, pilates, fitness, manual-therapy",
            })
    void theHintNamesTolerantReadingForAWordThatItAccepts(String word, String other, String hint) {
        assertThat(hintsOf(catalog("1.0").replace('"' + word + '"', '"' + other + '"')))
                .contains(hint + " (read tolerantly if the word is your own)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"strengthens\" | \"strengthen\" | /exercises/0/targets/strengthen did you mean \"strengthens\"?",
                "\"direction\":\"easier\" | \"direction\":\"?\" | /exercises/0/modifications/0/direction use one of: easier, harder, comfort",
                "\"water\" | \" water\" | /exercises/0/setup/startPositions/0/surfaces/0 use one of: floor, bed, chair, wall, roller, ball",
            })
    void theHintDoesNotNameItForAWordThatItRefuses(String part, String other, String hint) {
        assertThat(hintsOf(catalog("1.0").replace(part, other))).contains(hint);
    }

    private static List<String> hintsOf(String document) {
        return TherexJson.exercises().read(document).report().issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .map(issue -> issue.path() + " " + issue.hint().orElse("none"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " reformer", "re\\nformer"})
    void whatNoVersionHasAsAWordIsAFault(String word) {
        assertThat(TherexJson.exercises()
                        .read(catalog("1.7")
                                .replace("\"equipment\":[\"reformer\"]}", "\"equipment\":[\"" + word + "\"]}"))
                        .report()
                        .errors())
                .extracting(issue -> issue.code() + " at " + issue.path())
                .containsExactly("unknown-word at /exercises/0/setup/equipment/0/anyOf/0");
    }

    @Test
    void aWordTwiceInASetIsAFaultThoughItIsNotKnown() {
        assertThat(TherexJson.exercises()
                        .read(catalog("1.7").replace("[\"reformer\"]}", "[{\"anyOf\":[\"reformer\",\"reformer\"]}]}"))
                        .report()
                        .errors())
                .extracting(issue -> issue.code() + " at " + issue.path())
                .containsExactly("duplicate at /exercises/0/setup/equipment/0/anyOf/1");
    }

    @Test
    void whatIsAskedByAKnownWordDoesNotTakeAnUnknownOneForIt() {
        assertThat(Query.usesOnly(Equipment.MAT, Equipment.WALL).test(hang())).isFalse();
        assertThat(Query.usesOnly(Equipment.of("reformer")).test(hang())).isTrue();
        assertThat(Query.startsIn(Position.LYING).test(hang())).isFalse();
        assertThat(Query.needsFloor().test(hang())).isTrue();
        assertThat(Query.strengthens(BodyPart.of("diaphragm-crus")).test(hang()))
                .isTrue();
        assertThat(Query.strengthens(BodyRegion.WHOLE_BODY).test(hang())).isTrue();
        assertThat(Query.strengthens(BodyRegion.THORAX).test(hang())).isFalse();
    }

    private static RuleSet rules(String demand) {
        return TherexJson.rules()
                .tolerant()
                .read(
                        "{\"format\":\"therex-rules\",\"version\":\"1.0\",\"edition\":\"e\",\"conditions\":[{\"id\":\"gout\","
                                + "\"kind\":\"warning-sign\",\"name\":\"Gout\",\"question\":\"Gout?\"}],\"rules\":[{\"id\":\"r\","
                                + "\"category\":\"absolute-contraindication\",\"when\":{\"condition\":\"gout\"},\"limits\":[{\"levels\":{\""
                                + demand
                                + "\":1}}],\"advice\":\"A.\",\"evidence\":{\"strength\":\"consensus\","
                                + "\"asOf\":\"2026-01-31\"}}]}")
                .value();
    }

    private static Verdict screened(Exercise exercise, String demand, Person person) {
        PersonScreening screening = rules(demand).forPerson(person);
        Prescription dose = Prescription.parse("3 x 5");
        Verdict verdict = screening.screen(exercise, dose);
        assertThat(screening
                        .screen(PreparedExercises.of(List.of(exercise), dose))
                        .recommendation(0))
                .isEqualTo(verdict.recommendation());
        return verdict;
    }

    private static Exercise known() {
        DemandProfile demands =
                DemandProfile.builder().demand(Demand.HIP_FLEXION, 1).build();
        return hang().toBuilder().demands(demands).modifications(List.of()).build();
    }

    @Test
    void screeningLacksInformationWhereTheExerciseMakesADemandThatIsNotKnown() {
        Verdict verdict = screened(hang(), "knee-flexion-depth", GOUT);
        assertThat(verdict.recommendation()).isEqualTo(Recommendation.NOT_ENOUGH_INFORMATION);
        assertThat(verdict.questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly(
                        "Does the demand \"weight-bearing\" of hang speak against it? This version of the library"
                                + " does not know it.");
        assertThat(screened(known(), "knee-flexion-depth", GOUT).recommendation())
                .isEqualTo(Recommendation.NOTHING_FOUND);
    }

    @Test
    void aKnownDemandDecidesBesideOneThatIsNotKnown() {
        assertThat(screened(hang(), "hip-flexion", GOUT).recommendation()).isEqualTo(Recommendation.EXCLUDED);
    }

    @Test
    void aRuleAboutADemandThatIsNotKnownIsOpenForThoseForWhomItMayHold() {
        for (Person person : List.of(GOUT, Person.unknown())) {
            Verdict verdict = screened(known(), "load-sharing", person);
            assertThat(verdict.recommendation()).isEqualTo(Recommendation.NOT_ENOUGH_INFORMATION);
            assertThat(verdict.questions())
                    .extracting(ScreeningQuestion::text)
                    .contains(
                            "Does the exercise make the demand \"load-sharing\" of rule r? This version of the library"
                                    + " does not know it.");
        }
        Person without = Person.withOnly();
        assertThat(screened(known(), "load-sharing", without).recommendation()).isEqualTo(Recommendation.NOTHING_FOUND);
    }

    @Test
    void aLimitOfSeveralDemandsIsNotReachedByTheKnownOnesAlone() {
        assertThat(screened(known(), "hip-flexion\":1,\"load-sharing", GOUT).recommendation())
                .isEqualTo(Recommendation.NOT_ENOUGH_INFORMATION);
    }
}
