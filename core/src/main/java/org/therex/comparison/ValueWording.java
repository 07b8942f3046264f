package org.therex.comparison;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import org.therex.exercise.Exercise;
import org.therex.program.Advice;
import org.therex.program.Contributor;
import org.therex.program.Delivery;
import org.therex.program.OrderRule;
import org.therex.program.Revision;
import org.therex.program.Rule;
import org.therex.source.Source;
import org.therex.term.Term;

/** The values of fields in a text. */
final class ValueWording {

    private ValueWording() {}

    /** Returns a short form of a value, which may leave out parts of it. */
    static String brief(Object value) {
        if (value instanceof Term term) {
            return term.id();
        } else if (value instanceof Rule rule) {
            return rule.kind().id() + " " + quoted(rule.text());
        } else if (value instanceof Advice advice) {
            return advice.topic().id() + " " + quoted(advice.text());
        } else if (value instanceof Source source) {
            return source.id().toString();
        } else if (value instanceof Exercise exercise) {
            return exercise.id().toString();
        } else if (value instanceof OrderRule rule) {
            return rule.first() + " before " + rule.then();
        } else if (value instanceof Revision revision) {
            return quoted(revision.label());
        } else if (value instanceof Contributor contributor) {
            return brief(contributor);
        } else if (value instanceof Delivery delivery) {
            return brief(delivery);
        }
        return exact(value);
    }

    private static String brief(Contributor contributor) {
        List<String> parts = new ArrayList<>(List.of(contributor.role().id()));
        contributor.name().ifPresent(parts::add);
        contributor.profession().ifPresent(parts::add);
        contributor.organization().ifPresent(parts::add);
        return onOneLine(Joiner.on(", ").join(parts));
    }

    private static String brief(Delivery delivery) {
        List<Term> parts = new ArrayList<>(delivery.settings());
        delivery.grouping().ifPresent(parts::add);
        delivery.supervision().ifPresent(parts::add);
        parts.addAll(delivery.modes());
        return parts.stream()
                .map(Term::id)
                .reduce((one, other) -> one + ", " + other)
                .orElse("nothing");
    }

    /** Returns the full form of a value. */
    static String exact(Object value) {
        return value instanceof String text ? quoted(text) : onOneLine(value.toString());
    }

    /** Returns a text in quotation marks, on one line. */
    static String quoted(String text) {
        return '"' + onOneLine(text) + '"';
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\R", "\\\\n");
    }
}
