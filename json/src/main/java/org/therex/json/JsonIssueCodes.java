package org.therex.json;

import org.therex.check.IssueCode;
import org.therex.wire.WireCodes;

/** The codes of issues in a JSON document; the codes of its values are in {@link IssueCode}. */
public final class JsonIssueCodes {

    /** The document is not JSON in UTF-8. Remedy: correct the text at the reported line and column. */
    public static final IssueCode MALFORMED_JSON = WireCodes.MALFORMED_JSON;
    /** The document exceeds one of the {@link JsonLimits}. Remedy: split the document, or read with higher limits. */
    public static final IssueCode LIMIT_EXCEEDED = WireCodes.LIMIT_EXCEEDED;
    /**
     * The document has another format, or a version that this release does not know. Remedy: use the reader of that
     * format, or a newer release.
     */
    public static final IssueCode UNKNOWN_FORMAT = WireCodes.UNKNOWN_FORMAT;
    /**
     * The document has a newer minor version than this release knows; it was read tolerantly. Remedy: use a newer
     * release to read all of it.
     */
    public static final IssueCode NEWER_VERSION = WireCodes.NEWER_VERSION;
    /**
     * The document has an older version and was upgraded to the current one. Remedy: write it again to keep the
     * upgrade.
     */
    public static final IssueCode MIGRATED = WireCodes.MIGRATED;
    /**
     * A value has the wrong JSON type, or is null. Remedy: write the type that the message names, or leave out the
     * field.
     */
    public static final IssueCode WRONG_TYPE = WireCodes.WRONG_TYPE;
    /**
     * An object has an unknown field: an error in strict reading, information in tolerant reading. Remedy: correct the
     * name, remove the field, or read tolerantly.
     */
    public static final IssueCode UNKNOWN_FIELD = WireCodes.UNKNOWN_FIELD;
    /** An object has a field twice. Remedy: remove one of the two. */
    public static final IssueCode DUPLICATE_FIELD = WireCodes.DUPLICATE_FIELD;
    /** The document has more faults than the report lists. Remedy: mend the listed faults and read again. */
    public static final IssueCode MORE_FAULTS = WireCodes.MORE_FAULTS;

    private JsonIssueCodes() {}
}
