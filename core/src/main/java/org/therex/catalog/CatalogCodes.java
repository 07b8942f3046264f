package org.therex.catalog;

import org.therex.check.IssueCode;

/** The kinds of issues that only a set of exercises can have, or that an editor of one would look for. */
public final class CatalogCodes {

    /** A link leads to an exercise that is not in the set. */
    public static final IssueCode LINK_OUTSIDE = IssueCode.of("link-outside");
    /** Exercises come before each other in a circle. */
    public static final IssueCode CYCLE = IssueCode.of("cycle");
    /** Two exercises go by the same name, and no distinction tells them apart. */
    public static final IssueCode AMBIGUOUS_NAME = IssueCode.of("ambiguous-name");
    /** A step names a side that the exercise's laterality excludes. */
    public static final IssueCode SIDE_EXCLUDED = IssueCode.of("side-excluded");
    /** A step uses equipment that the set-up does not declare. */
    public static final IssueCode UNDECLARED_EQUIPMENT = IssueCode.of("undeclared-equipment");
    /** A fact is attributed to an entry that no exercise of the set lists. */
    public static final IssueCode UNLISTED_ENTRY = IssueCode.of("unlisted-entry");
    /** An exercise has no steps, so that nobody can do it. */
    public static final IssueCode NO_STEPS = IssueCode.of("no-steps");
    /** An exercise does not say what it does to the body. */
    public static final IssueCode NO_TARGETS = IssueCode.of("no-targets");

    private CatalogCodes() {}
}
