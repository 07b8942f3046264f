package org.therex.wire;

import org.jspecify.annotations.Nullable;
import org.therex.catalog.CatalogEdition;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.wire.CatalogShape.Named;

/** The catalog that a program names instead of carrying its exercises; it must be the one that the reader has. */
final class CatalogShape extends WrappedShape<Named, Named> {

    /** What a document says of a catalog. */
    record Named(String id, String edition) {

        @Override
        public String toString() {
            return id + " " + edition;
        }
    }

    private static final Shape<Named> NAMED = ObjectShape.record(
            "catalog",
            "An edition of a catalog.",
            Part.of(
                    "id",
                    "The id of the catalog, the same for all editions.",
                    Shapes.id(id -> Require.id("id", id), id -> id, "low-back"),
                    Named::id),
            Part.of("edition", "The name of the edition.", Shapes.name(), Named::edition),
            Named::new);

    private final @Nullable CatalogEdition edition;

    /**
     * Makes a shape.
     *
     * @param edition what the reader has; null if it has no catalog
     */
    CatalogShape(@Nullable CatalogEdition edition) {
        super(NAMED);
        this.edition = edition;
    }

    @Override
    public @Nullable Named read(WireReader in) {
        Named named = shape().read(in);
        if (named != null && edition != null && named.toString().equals(edition.toString())) {
            for (Exercise exercise : edition.catalog()) {
                in.resolve(ExerciseId.KIND, exercise.id());
            }
            return named;
        }
        // Which exercises it has is not known.
        in.defineUnknown(ExerciseId.KIND);
        if (named != null) {
            in.faultElsewhere(other(in, named));
        }
        return null;
    }

    private Issue other(WireReader in, Named named) {
        String rule = edition == null
                ? "absent if the reader has no catalog"
                : Require.quoted(edition.toString()) + ", which the reader has";
        return in.issue(IssueCode.UNKNOWN_REFERENCE, in.path(), rule, Require.quoted(named.toString()))
                .hint("read it with a format that has the catalog: TherexJson.programs(catalogEdition)")
                .build();
    }

    @Override
    public void write(WireSink out, Named value) {
        shape().write(out, value);
    }
}
