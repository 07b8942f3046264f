package org.therex.wire;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Family;
import org.therex.exercise.ModificationId;
import org.therex.source.Attribution;
import org.therex.source.Citation;
import org.therex.source.SourceId;
import org.therex.source.fields.AttributionFields;

/** Identifiers, citations and who says a fact. */
final class FactShapes {

    static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final String CITATION_FORM = ID + "/[A-Za-z0-9.-]{1,32}";

    static final String ID_RULE = "lower-case words joined by hyphens, at most " + Require.ID_LENGTH + " characters";

    static final TextualShape<ExerciseId> EXERCISE_ID = Shapes.id(ExerciseId::of, ExerciseId::value, "bird-dog");
    static final TextualShape<SourceId> SOURCE_ID = Shapes.id(SourceId::of, SourceId::value, "article-000");
    static final TextualShape<ModificationId> MODIFICATION_ID =
            Shapes.id(ModificationId::of, ModificationId::value, "cushion-under-seat");
    static final TextualShape<Family> FAMILY = Shapes.id(Family::of, Family::value, "planks");
    static final TextualShape<Citation> CITATION = Shapes.form(
            "a source, a slash and an entry", CITATION_FORM, Citation::parse, Citation::toString, "article-000/3");
    /** A date of a year from 1 to 9999, as the value that holds it checks. */
    static final TextualShape<LocalDate> LOCAL_DATE = date(WireDate.DATE);
    /** A day of a year from 1900 to 2999, as the value that holds it checks. */
    static final TextualShape<LocalDate> DAY = date(WireDate.DAY);

    static final TextualShape<URI> ADDRESS = Shapes.form(
            "an address", FactShapes::address, java.net.URI::toString, "https://example.org/back-exercises");

    private static final String ENTRIES = CITATION_FORM + "(?:, " + CITATION_FORM + ")*";

    static final ObjectShape<Attribution, ?> ATTRIBUTION = FromTable.all(AttributionFields.TABLE)
            .repeating()
            .brief(Shapes.form(
                    "the entries that state a fact, then \"inferred from\" and others",
                    "(?:editorial|" + ENTRIES + "(?:; inferred from " + ENTRIES + ")?|inferred from " + ENTRIES + ")",
                    Attribution::parse,
                    Attribution::toString,
                    "article-000/3",
                    "article-000/3, article-001/4; inferred from article-002/7"));

    /** Returns a value, unless it is the one that need not be written. */
    static <T> Optional<T> unless(T unwritten, T value) {
        return value.equals(unwritten) ? Optional.empty() : Optional.of(value);
    }

    private static TextualShape<LocalDate> date(String pattern) {
        return Shapes.form(WireDate.RULE, pattern, WireDate::parse, LocalDate::toString, "2024-01-19");
    }

    private static URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw Require.invalid(IssueCode.BAD_FORMAT, "address", "an address", Require.quoted(text));
        }
    }

    private FactShapes() {}
}
