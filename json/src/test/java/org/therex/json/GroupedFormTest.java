package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.catalog.Catalog;
import org.therex.exercise.Exercise;
import org.therex.exercise.Role;
import org.therex.exercise.Target;

/** Lists that are written by a word of their elements, such as targets by role, and that both forms are read. */
class GroupedFormTest {

    private static final TherexFormat<Catalog> FORMAT = TherexJson.exercises().compact();

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
                "'targets':{'strengthens':['back','hip'],'stretches':['thigh']}"
                        + " | 'targets':[{'part':'back','role':'strengthens'},{'part':'hip','role':'strengthens'},"
                        + "{'part':'thigh','role':'stretches'}]",
                "'targets':{'strengthens':[{'part':'back','note':'A little.'}]}"
                        + " | 'targets':[{'part':'back','role':'strengthens','note':'A little.'}]",
                "'technique':{'cues':{'alignment':['Straight.'],'pace':['Slowly.']}}"
                        + " | 'technique':{'cues':[{'kind':'alignment','text':'Straight.'},{'kind':'pace','text':'Slowly.'}]}",
                "'links':{'prerequisite':['b']} | 'links':[{'relation':'prerequisite','exercise':'b'}]",
                "'demands':{'demands':{'hip-flexion':1,'knee-flexion-depth':{'level':2,'side':'both'}}}"
                        + " | 'demands':{'demands':[{'demand':'hip-flexion','level':1},"
                        + "{'demand':'knee-flexion-depth','level':2,'side':'both'}]}",
                "'cautions':{'caution':['Stop at pain.']} | 'cautions':[{'kind':'caution','text':'Stop at pain.'}]",
            })
    void bothFormsAreReadAndTheGroupsAreWritten(String grouped, String listed) {
        assertThat(read(exercise(grouped))).isEqualTo(read(exercise(listed)));
        assertThat(FORMAT.write(FORMAT.read(exercise(listed)))).isEqualTo(exercise(grouped));
    }

    @Test
    void theOrderOfTheGroupsInADocumentHasNoMeaning() {
        Exercise exercise = read(exercise("'targets':{'stretches':['thigh'],'strengthens':['back']}"));
        assertThat(exercise.targets()).extracting(Target::role).containsExactly(Role.STRENGTHENS, Role.STRETCHES);
    }

    @Test
    void aListInAnotherOrderIsWrittenAsAList() {
        String document =
                exercise("'targets':[{'part':'thigh','role':'stretches'},{'part':'back','role':'strengthens'}]");
        assertThat(FORMAT.write(FORMAT.read(document))).isEqualTo(document);
    }

    @Test
    void unknownContentOfAListGoesIntoTheGroups() {
        ReadResult<Catalog> reading = FORMAT.tolerant()
                .read(exercise("'targets':[{'part':'back','role':'strengthens','zone':1},"
                        + "{'part':'hip','role':'strengthens'},{'part':'thigh','role':'stretches','zone':{'x':2}}],"
                        + "'demands':{'demands':[{'demand':'hip-flexion','level':1,'zone':3}]}"));
        assertThat(reading.report().errors()).isEmpty();
        String written = FORMAT.write(reading);
        assertThat(written)
                .isEqualTo(exercise("'targets':{'strengthens':[{'part':'back','zone':1},'hip'],"
                        + "'stretches':[{'part':'thigh','zone':{'x':2}}]},"
                        + "'demands':{'demands':{'hip-flexion':{'level':1,'zone':3}}}"));
        assertThat(FORMAT.write(FORMAT.tolerant().read(written))).isEqualTo(written);
    }

    @Test
    void anUnknownWordIsAFaultAtItsPlace() {
        assertThat(TherexJson.exercises()
                        .read(exercise("\n'targets':{'strengthen':['back']}"))
                        .report()
                        .issues())
                .singleElement()
                .asString()
                .startsWith(
                        "error unknown-word at /exercises/0/targets/strengthen (2:12): 'role' must be a known word, but"
                                + " was \"strengthen\"; did you mean \"strengthens\"?");
    }
}
