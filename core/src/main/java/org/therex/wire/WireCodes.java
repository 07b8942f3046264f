package org.therex.wire;

import org.therex.check.IssueCode;

/** The codes of issues in a document, apart from those of its values. */
public final class WireCodes {

    /** The source is not JSON. */
    public static final IssueCode MALFORMED_JSON = IssueCode.of("malformed-json");
    /** The source exceeds a limit of reading. */
    public static final IssueCode LIMIT_EXCEEDED = IssueCode.of("limit-exceeded");
    /** The document is of another format, or of a version that is not known here. */
    public static final IssueCode UNKNOWN_FORMAT = IssueCode.of("unknown-format");
    /** The document is of a newer minor version than this release knows, and was read tolerantly. */
    public static final IssueCode NEWER_VERSION = IssueCode.of("newer-version");
    /** The document is of an older version and was brought to the one that this release writes. */
    public static final IssueCode MIGRATED = IssueCode.of("migrated");
    /** A value is of another JSON type. */
    public static final IssueCode WRONG_TYPE = IssueCode.of("wrong-type");
    /** An object has a field that is not known. */
    public static final IssueCode UNKNOWN_FIELD = IssueCode.of("unknown-field");
    /** An object has the same field twice. */
    public static final IssueCode DUPLICATE_FIELD = IssueCode.of("duplicate-field");
    /** There are more faults than the report lists. */
    public static final IssueCode MORE_FAULTS = IssueCode.of("more-faults");

    private WireCodes() {}
}
