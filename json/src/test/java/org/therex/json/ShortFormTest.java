package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.exercise.Exercise;
import org.therex.json.jackson2.Jackson2;

/** What has one telling field is written as that alone, and both forms are read. */
class ShortFormTest {

    private static final TherexFormat<org.therex.catalog.Catalog> FORMAT =
            TherexJson.exercises().compact();

    /** Returns a document of an exercise with a field beside the mandatory ones. */
    private static String exercise(String field) {
        return ("{'format':'therex-exercises','version':'1.0','exercises':[{'id':'a','name':'A',"
                        + "'setup':{'startPositions':['standing']}," + field + "}]}")
                .replace('\'', '"');
    }

    private static Exercise read(String document) {
        return FORMAT.read(document).value().exercises().iterator().next();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'laterality':'each-side' | 'laterality':{'scheme':'each-side'}",
                "'technique':{'steps':['Lie down.']} | 'technique':{'steps':[{'text':'Lie down.'}]}",
                "'laterality':{'scheme':'each-side','attribution':'article-000/3'}"
                        + " | 'laterality':{'scheme':'each-side','attribution':{'statedBy':['article-000/3']}}",
                "'technique':{'steps':['Lie down.'],'mistakes':['Haste.']}"
                        + " | 'technique':{'steps':[{'text':'Lie down.'}],'mistakes':[{'text':'Haste.'}]}",
                "'movement':{'phases':['Down.'],'stillParts':['trunk']}"
                        + " | 'movement':{'phases':[{'name':'Down.'}],'stillParts':[{'parts':['trunk']}]}",
                "'entries':['article-000/3'] | 'entries':[{'citation':'article-000/3'}]",
            })
    void bothFormsAreReadAndTheShortOneIsWritten(String brief, String full) {
        assertThat(read(exercise(brief))).isEqualTo(read(exercise(full)));
        assertThat(FORMAT.write(FORMAT.read(exercise(full)))).isEqualTo(exercise(brief));
        assertThat(FORMAT.withLibrary(Jackson2.library()).write(FORMAT.read(exercise(full))))
                .isEqualTo(exercise(brief));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'laterality':{'scheme':'each-side','firstSide':'left'}",
                "'technique':{'steps':[{'text':'Lie down.','phase':'set-up'}]}",
                "'movement':{'stillParts':[{'parts':['trunk','pelvis']}]}",
            })
    void whatSaysMoreIsWrittenInFull(String full) {
        String document = exercise(full);
        assertThat(FORMAT.write(FORMAT.read(document))).isEqualTo(document);
    }

    /** A document of two lines: the field stands on the second. */
    private static List<String> faults(String field) {
        return TherexJson.exercises().read(exercise("\n" + field)).report().issues().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void aFaultHasThePathOfTheLongFormAndThePlaceOfTheShortOne() {
        assertThat(faults("'technique':{'steps':['Lie down.',' Rest. ']}"))
                .singleElement()
                .asString()
                .startsWith("error bad-format at /exercises/0/technique/steps/1/text (2:35): 'text' must be ");
        assertThat(faults("'laterality':'each-sid'"))
                .containsExactly("error unknown-word at /exercises/0/laterality/scheme (2:14): 'scheme' must be a known"
                        + " word, but was \"each-sid\"; did you mean \"each-side\"?");
    }

    @Test
    void aWrongTypeNamesBothForms() {
        assertThat(faults("'technique':{'steps':[5]}"))
                .containsExactly("error wrong-type at /exercises/0/technique/steps/0 (2:23): 'steps[0]' must be a text,"
                        + " or an object, but was 5");
        assertThat(faults("'laterality':['each-side']"))
                .containsExactly(
                        "error wrong-type at /exercises/0/laterality (2:14): 'laterality' must be a word of the"
                                + " vocabulary laterality-scheme, or an object, but was a list");
    }

    @Test
    void unknownContentIsKeptInTheLongForm() {
        String document = exercise("'laterality':{'scheme':'each-side','zone':{'x':1}},"
                + "'technique':{'steps':['Lie down.',{'text':'Rest.','tempo':'slow'}]}");
        ReadResult<org.therex.catalog.Catalog> reading = FORMAT.tolerant().read(document);
        assertThat(reading.report().errors()).isEmpty();
        assertThat(FORMAT.write(reading)).isEqualTo(document);
        assertThat(FORMAT.tolerant().read(FORMAT.write(reading))).isEqualTo(reading);
        assertThat(FORMAT.write(reading.value())).contains("\"laterality\":\"each-side\"");
    }

    @Test
    void schemaAndReferenceStateBothForms() {
        assertThat(TherexJson.exercises().schema().replaceAll("\\s+", " "))
                .contains(
                        "\"step\": { \"title\": \"Step\", \"description\": \"One step of an exercise, in words for the person"
                                + " who does it.\", \"anyOf\": [ {\"type\": \"string\"");
        assertThat(SchemaFiles.text(SchemaFiles.REFERENCE))
                .contains("An object with `text` and nothing else is written as that alone; both forms are read.");
    }
}
