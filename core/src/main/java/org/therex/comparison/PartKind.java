package org.therex.comparison;

import com.google.common.base.Ascii;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;
import org.therex.exercise.Exercise;
import org.therex.prescription.Prescription;

/** A kind of part: the program itself, or a part of it. */
enum PartKind {
    PROGRAM,
    PHASE,
    SECTION,
    ITEM;

    private static final String POSITION = "(?:0|[1-9][0-9]{0,8})";
    private static final Pattern PLACE =
            Pattern.compile("(/phases/" + POSITION + ")?(/sections/" + POSITION + "(/items/" + POSITION + ")?)?");
    private static final Pattern EXERCISE = Pattern.compile("/" + PartFields.EXERCISES + "/" + POSITION);
    private static final int PHASE_GROUP = 1;
    private static final int SECTION_GROUP = 2;
    private static final int ITEM_GROUP = 3;

    /** Finds the kind of the part at a path; absent if no program has such a path. */
    static Optional<PartKind> find(Path place) {
        Matcher matcher = PLACE.matcher(place.toString());
        if (!matcher.matches()) {
            return Optional.empty();
        } else if (matcher.group(ITEM_GROUP) != null) {
            return Optional.of(ITEM);
        } else if (matcher.group(SECTION_GROUP) != null) {
            return Optional.of(SECTION);
        }
        return Optional.of(matcher.group(PHASE_GROUP) == null ? PROGRAM : PHASE);
    }

    /** Returns the kind of a part. */
    static PartKind of(ProgramPart part) {
        if (part instanceof ProgramPart.OfPhase) {
            return PHASE;
        }
        return part instanceof ProgramPart.OfSection ? SECTION : ITEM;
    }

    /** Requires the path of a part of this kind. */
    Path require(String name, Path place) {
        if (find(place).filter(this::equals).isEmpty()) {
            throw Require.invalid(
                    IssueCode.CONFLICT, name, "the path of " + inWords(), Require.quoted(place.toString()));
        }
        return place;
    }

    /** Requires the paths of two parts of the same kind, and returns the kind. */
    static PartKind require(Path before, Path after) {
        PartKind kind = find(before)
                .orElseThrow(() -> Require.invalid(
                        IssueCode.BAD_FORMAT,
                        "before",
                        "the path of the program, a phase, a section or an item",
                        Require.quoted(before.toString())));
        kind.require("after", after);
        return kind;
    }

    /** Requires the path of an exercise of a program. */
    static void requireExercise(String name, Path place) {
        String text = place.toString();
        Require.matches(name, text, EXERCISE.matcher(text).matches(), "the path of an exercise, such as /exercises/0");
    }

    /** Finds the form of a field; absent if this kind of part has no such field that is compared as a whole. */
    Optional<FieldForm> form(String field) {
        if (field.equals(PartFields.PRESCRIPTION)) {
            return Optional.of(FieldForm.one(Prescription.class));
        } else if (this == PROGRAM && field.equals(PartFields.EXERCISES)) {
            return Optional.of(FieldForm.list(Exercise.class));
        }
        return fields().find(field).map(PartFields.Field::form);
    }

    private PartFields<?, ?> fields() {
        return switch (this) {
            case PROGRAM -> PartFields.OF_PROGRAM;
            case PHASE -> PartFields.OF_PHASE;
            case SECTION -> PartFields.OF_SECTION;
            case ITEM -> PartFields.OF_ITEM;
        };
    }

    String inWords() {
        return (this == PROGRAM ? "the " : this == ITEM ? "an " : "a ") + Ascii.toLowerCase(name());
    }
}
