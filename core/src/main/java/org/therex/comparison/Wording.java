package org.therex.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CaseFormat;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.prescription.DoseField;
import org.therex.prescription.Prescription;

/** The text of changes. */
final class Wording {

    private static final String ABSENT = "not stated";
    private static final String ARROW = " -> ";

    private Wording() {}

    /** Returns the place of a part in words, such as {@code phase 1, section 2, item 3}, counted from 1. */
    static String place(Path path) {
        List<String> steps = new ArrayList<>();
        Iterator<String> segments = path.segments().iterator();
        while (segments.hasNext()) {
            String list = segments.next();
            steps.add(list.substring(0, list.length() - 1) + " " + (Integer.parseInt(segments.next()) + 1));
        }
        return steps.isEmpty() ? "the program" : String.join(", ", steps);
    }

    /** Returns a path as text for a message; the program itself has an empty path. */
    static String at(Path path) {
        return path.segments().isEmpty() ? "the program" : path.toString();
    }

    /** Returns the name of a part with an optional title. */
    static String titled(String kind, @Nullable String title) {
        return kind + " " + (title == null ? "without a title" : ValueWording.quoted(title));
    }

    /** Returns the name of a field in words, such as {@code advance criteria}. */
    static String field(String name) {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name).replace('-', ' ');
    }

    /** Returns the old and the new value of a field of a dose, without a repeated first word. */
    static String dose(DoseField field, Prescription from, Prescription to) {
        String one = dose(field, from);
        String other = dose(field, to);
        String word = one.substring(0, one.indexOf(' ') + 1);
        boolean same = !word.isEmpty() && !word.startsWith("\"") && other.startsWith(word);
        return one + ARROW + (same ? other.substring(word.length()) : other);
    }

    private static String dose(DoseField field, Prescription dose) {
        String label = field.label();
        if (!field.isStated(dose)) {
            return label + " " + ABSENT;
        }
        if (field == DoseField.ALTERNATIVES) {
            return label + " " + Joiner.on("; or ").join(dose.alternatives());
        }
        Prescription.Builder alone = Prescription.builder();
        field.copy(dose, alone);
        return alone.build().toString();
    }

    /**
     * Returns the change of a field: the old and the new value if it has one value, else the added and removed values.
     */
    static String values(ImmutableList<Object> from, ImmutableList<Object> to) {
        if (from.size() <= 1 && to.size() <= 1) {
            Function<Object, String> wording = wording(from, to);
            return listed(texts(from, wording)) + ARROW + listed(texts(to, wording));
        }
        Multiset<Object> before = ImmutableMultiset.copyOf(from);
        Multiset<Object> after = ImmutableMultiset.copyOf(to);
        ImmutableList<Object> added = ImmutableList.copyOf(Multisets.difference(after, before));
        ImmutableList<Object> removed = ImmutableList.copyOf(Multisets.difference(before, after));
        Function<Object, String> wording = wording(removed, added);
        List<String> clauses = new ArrayList<>();
        if (!added.isEmpty()) {
            clauses.add("added " + listed(texts(added, wording)));
        }
        if (!removed.isEmpty()) {
            clauses.add("removed " + listed(texts(removed, wording)));
        }
        return clauses.isEmpty() ? "in another order" : String.join("; ", clauses);
    }

    /** Returns the form of the values: short, unless that would hide the difference. */
    private static Function<Object, String> wording(List<Object> from, List<Object> to) {
        return texts(from, ValueWording::brief).equals(texts(to, ValueWording::brief))
                ? ValueWording::exact
                : ValueWording::brief;
    }

    private static ImmutableList<String> texts(List<Object> values, Function<Object, String> wording) {
        return values.stream().map(wording).collect(toImmutableList());
    }

    private static String listed(List<String> values) {
        return values.isEmpty() ? ABSENT : String.join(", ", values);
    }
}
