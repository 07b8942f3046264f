package org.therex.json;

import org.therex.check.IssueCode;
import org.therex.json.wire.WireCodes;

/** The codes of what can be wrong with a JSON document, beside those of its values in {@link IssueCode}. */
public final class JsonIssueCodes {

    /** {@code malformed-json}: the document is not JSON in UTF-8, from the place on that is told. */
    public static final IssueCode MALFORMED_JSON = WireCodes.MALFORMED_JSON;
    /** {@code limit-exceeded}: the document exceeds one of the {@link JsonLimits}. */
    public static final IssueCode LIMIT_EXCEEDED = WireCodes.LIMIT_EXCEEDED;
    /** {@code unknown-format}: the document is of another format, or of a version that this release does not know. */
    public static final IssueCode UNKNOWN_FORMAT = WireCodes.UNKNOWN_FORMAT;
    /**
     * {@code newer-version}: the document is of a newer minor version than this release knows; it was read tolerantly.
     */
    public static final IssueCode NEWER_VERSION = WireCodes.NEWER_VERSION;
    /** {@code migrated}: the document is of an older version and was brought to the one that this release writes. */
    public static final IssueCode MIGRATED = WireCodes.MIGRATED;
    /** {@code wrong-type}: a value is of another JSON type, or null. */
    public static final IssueCode WRONG_TYPE = WireCodes.WRONG_TYPE;
    /**
     * {@code unknown-field}: an object has a field that is not known; an error if reading is strict, information if it is
     * tolerant.
     */
    public static final IssueCode UNKNOWN_FIELD = WireCodes.UNKNOWN_FIELD;
    /** {@code duplicate-field}: an object has a field twice. */
    public static final IssueCode DUPLICATE_FIELD = WireCodes.DUPLICATE_FIELD;
    /** {@code more-faults}: there are more faults than the report lists. */
    public static final IssueCode MORE_FAULTS = WireCodes.MORE_FAULTS;

    private JsonIssueCodes() {}
}
