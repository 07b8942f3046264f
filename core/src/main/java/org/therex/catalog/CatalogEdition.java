package org.therex.catalog;

import static java.util.Objects.requireNonNull;

import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * An edition of a catalog that documents name instead of carrying its exercises.
 *
 * <p>Change the edition with every change of an exercise: a document can be read with the edition only with which it was
 * written.
 *
 * @param id the id of the catalog, the same for all editions: lower-case words joined by hyphens
 * @param edition the name of the edition, such as {@code 2026.1}
 * @param catalog the exercises
 */
public record CatalogEdition(String id, String edition, Catalog catalog) {

    /**
     * Makes an edition.
     *
     * @throws org.therex.check.InvalidValueException if the id is no id or the edition no name
     */
    public CatalogEdition {
        requireNonNull(id, "id");
        requireNonNull(edition, "edition");
        requireNonNull(catalog, "catalog");
        String givenId = id;
        String givenEdition = edition;
        Report.builder()
                .attempt(Path.root(), () -> Require.id("id", givenId))
                .attempt(Path.root(), () -> Require.name("edition", givenEdition))
                .build()
                .throwIfErrors();
    }

    /** Returns id and edition, such as {@code low-back 2026.1}. */
    @Override
    public String toString() {
        return id + " " + edition;
    }
}
