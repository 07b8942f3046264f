package org.therex.anatomy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.term.OpenTerm;

/**
 * A part of the body that this version does not know, from a document of a newer version.
 *
 * <p>It lies in the whole body and in no other known part, and no part lies in it. The lists of parts and descendants
 * leave it out. {@link BodyPart#of} creates it.
 */
final class UnknownPart extends OpenTerm implements BodyPart, Comparable<UnknownPart> {

    /**
     * Makes a part.
     *
     * @param id the word as documents write it
     * @throws org.therex.check.InvalidValueException if the id is that of a known part or breaks the rule of
     *     {@link Require#name}
     */
    UnknownPart(String id) {
        super(Require.name("part", id));
        if (BodyHierarchy.findId(id).isPresent()) {
            throw Require.invalid(
                    IssueCode.CONFLICT, "part", "a part that this version does not know", Require.quoted(id));
        }
    }

    @Override
    public boolean known() {
        return false;
    }

    @Override
    public ImmutableSet<BodyPart> parents() {
        return ImmutableSet.of(BodyRegion.WHOLE_BODY);
    }

    @Override
    public ImmutableSet<BodyPart> ancestors() {
        return parents();
    }

    /** Orders by id. */
    @Override
    public int compareTo(UnknownPart other) {
        requireNonNull(other, "other");
        return id().compareTo(other.id());
    }
}
