package org.therex.prescription;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Alternative schedules by field, with the origin of each field.
 *
 * <p>{@link #over} is associative, and {@link Prescription#empty()} is neutral to it. Nothing is checked before {@link
 * #resolve()}, since a narrower scope may override a contradiction.
 */
record Inheritance(
        ImmutableList<Map<DoseField, Stated>> schedules,
        @Nullable Scope choice) {

    /** The statement of a field in a scope. */
    record Stated(Scope scope, Prescription in) {}

    static Inheritance of(Map<Scope, Prescription> stated) {
        Inheritance whole = of(Scope.ITEM, Prescription.empty());
        List<Scope> narrowestFirst =
                Arrays.stream(Scope.values()).sorted(Comparator.reverseOrder()).toList();
        for (Scope scope : narrowestFirst) {
            Prescription prescription = stated.get(scope);
            whole = prescription == null ? whole : whole.over(of(scope, prescription));
        }
        return whole;
    }

    static Inheritance of(Scope scope, Prescription prescription) {
        ImmutableList.Builder<Map<DoseField, Stated>> schedules = ImmutableList.builder();
        schedules.add(fields(scope, prescription));
        prescription.alternatives().forEach(alternative -> schedules.add(fields(scope, alternative)));
        return new Inheritance(schedules.build(), prescription.alternatives().isEmpty() ? null : scope);
    }

    private static Map<DoseField, Stated> fields(Scope scope, Prescription prescription) {
        Map<DoseField, Stated> fields = new EnumMap<>(DoseField.class);
        prescription.statedFields().stream()
                .filter(field -> field != DoseField.ALTERNATIVES)
                .forEach(field -> fields.put(field, new Stated(scope, prescription)));
        return fields;
    }

    /** Returns this with the fields of the wider one in place of unset fields. */
    Inheritance over(Inheritance wider) {
        ImmutableList<Map<DoseField, Stated>> merged = schedules.size() > 1
                ? schedules.stream()
                        .map(narrow -> over(narrow, wider.schedules.get(0)))
                        .collect(toImmutableList())
                : wider.schedules.stream()
                        .map(wide -> over(schedules.get(0), wide))
                        .collect(toImmutableList());
        return new Inheritance(merged, choice == null ? wider.choice : choice);
    }

    private static Map<DoseField, Stated> over(Map<DoseField, Stated> narrow, Map<DoseField, Stated> wide) {
        Map<DoseField, Stated> merged = new EnumMap<>(DoseField.class);
        merged.putAll(wide);
        merged.putAll(narrow);
        return merged;
    }

    /** Builds the schedules. */
    ResolvedPrescription resolve() {
        ImmutableList<ResolvedPrescription> alternatives = schedules.stream()
                .skip(1)
                .map(fields -> resolved(fields, ImmutableList.of(), null))
                .collect(toImmutableList());
        return resolved(schedules.get(0), alternatives, choice);
    }

    private static ResolvedPrescription resolved(
            Map<DoseField, Stated> fields, ImmutableList<ResolvedPrescription> alternatives, @Nullable Scope choice) {
        Prescription.Builder builder = Prescription.builder();
        fields.forEach((field, stated) -> field.copy(stated.in(), builder));
        alternatives.forEach(alternative -> builder.alternative(alternative.prescription()));
        Map<DoseField, Scope> origins = new EnumMap<>(DoseField.class);
        fields.forEach((field, stated) -> origins.put(field, stated.scope()));
        if (choice != null) {
            origins.put(DoseField.ALTERNATIVES, choice);
        }
        return new ResolvedPrescription(builder.build(), ImmutableMap.copyOf(origins), alternatives);
    }
}
