package org.therex.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.field.Fields;
import org.therex.prescription.Amount;
import org.therex.prescription.Prescription;
import org.therex.program.Program;
import org.therex.program.fields.ProgramFields;

/**
 * Collects all texts of a program with their paths, except the defects of its sources, which quote what they found.
 *
 * <p>The parts of a program are found by the tables of their fields.
 */
final class ProgramTexts {

    private static final String DEFECTS = "defects";
    private static final String NOTES = "notes";
    private static final String ALTERNATIVES = "alternatives";

    private final ImmutableMap.Builder<Path, String> found = ImmutableMap.builder();

    private ProgramTexts() {}

    static ImmutableMap<Path, String> of(Program program) {
        ProgramTexts texts = new ProgramTexts();
        texts.fields(Path.root(), ProgramFields.TABLE, program);
        return texts.found.buildOrThrow();
    }

    private <T> void fields(Path at, Fields<T, ?> table, T value) {
        for (int i = 0; i < table.all().size(); i++) {
            String name = table.all().get(i).name();
            Object held = table.get(value, i);
            if (held != null && !name.equals(DEFECTS)) {
                each(at.resolve(name), held, table.partsOf(i));
            }
        }
    }

    private void each(Path at, Object held, @Nullable Fields<?, ?> table) {
        if (held instanceof Iterable<?> several) {
            int index = 0;
            for (Object one : several) {
                add(at.resolve(index++), one, table);
            }
        } else {
            add(at, held, table);
        }
    }

    @SuppressWarnings("unchecked") // The table is that of what the field holds.
    private void add(Path at, Object held, @Nullable Fields<?, ?> table) {
        if (held instanceof String || held instanceof Amount) {
            // An amount may be a word, such as "several".
            found.put(at, held.toString());
        } else if (held instanceof Prescription dose) {
            dose(at, dose);
        } else if (table != null) {
            fields(at, (Fields<Object, ?>) table, held);
        }
    }

    /** Adds the text of a dose, which has words in many parts. */
    private void dose(Path at, Prescription dose) {
        Prescription alone = dose.toBuilder()
                .notes(ImmutableList.of())
                .alternatives(ImmutableList.of())
                .build();
        found.put(at, alone.toString());
        each(at.resolve(NOTES), dose.notes(), null);
        each(at.resolve(ALTERNATIVES), dose.alternatives(), null);
    }
}
