package org.therex.catalog;

import org.therex.check.IssueCode;

/** The codes of issues in a set of exercises. */
public final class CatalogCodes {

    /**
     * A link leads to an exercise that is not in the set. Remedy: add that exercise to the set, or leave the link as it
     * is if the set is part of a larger one.
     */
    public static final IssueCode LINK_OUTSIDE = IssueCode.of("link-outside");
    /**
     * Prerequisites or progressions lead from an exercise back to itself. Remedy: remove one of the links of the
     * circle.
     */
    public static final IssueCode CYCLE = IssueCode.of("cycle");
    /**
     * Two exercises share a name, and neither has a distinction from the other. Remedy: rename one, or add a
     * distinction to one of them.
     */
    public static final IssueCode AMBIGUOUS_NAME = IssueCode.of("ambiguous-name");
    /**
     * A step names a side, but the exercise works both sides together. Remedy: remove the side of the step, or change
     * the laterality.
     */
    public static final IssueCode SIDE_EXCLUDED = IssueCode.of("side-excluded");
    /** A step uses equipment that the set-up does not list. Remedy: add the equipment to the set-up. */
    public static final IssueCode UNDECLARED_EQUIPMENT = IssueCode.of("undeclared-equipment");
    /**
     * A fact cites an entry that no exercise of the set lists. Remedy: add the entry to the exercise, or correct the
     * citation.
     */
    public static final IssueCode UNLISTED_ENTRY = IssueCode.of("unlisted-entry");
    /** An exercise has no steps. Remedy: describe how to do it, one action a step. */
    public static final IssueCode NO_STEPS = IssueCode.of("no-steps");
    /**
     * An exercise has no targets. Remedy: add the parts of the body that it strengthens, stretches or otherwise works
     * on.
     */
    public static final IssueCode NO_TARGETS = IssueCode.of("no-targets");

    private CatalogCodes() {}
}
