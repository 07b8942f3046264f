package org.therex.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.house.ValueType;
import org.therex.program.Item;
import org.therex.program.Phase;
import org.therex.program.Program;
import org.therex.program.Section;

/** No field of a program is forgotten when two are compared. */
class PartFieldsTest {

    private static void assertComplete(Class<?> type, PartFields<?, ?> fields, String... comparedApart) {
        List<String> accessors =
                ValueType.of(type).parts().stream().map(Method::getName).toList();

        assertThat(fields.fields())
                .extracting(PartFields.Field::name)
                .as("fields of %s that are compared; a new field needs a line in PartFields", type.getSimpleName())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(accessors.stream()
                        .filter(name -> !List.of(comparedApart).contains(name))
                        .toList());
    }

    @Test
    void everyFieldIsCompared() {
        assertComplete(Program.class, PartFields.OF_PROGRAM, "prescription", "sections", "phases", "exercises");
        assertComplete(Phase.class, PartFields.OF_PHASE, "prescription", "sections");
        assertComplete(Section.class, PartFields.OF_SECTION, "prescription", "items");
        assertComplete(Item.class, PartFields.OF_ITEM, "prescription");
    }
}
