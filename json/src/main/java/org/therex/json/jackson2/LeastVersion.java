package org.therex.json.jackson2;

import com.fasterxml.jackson.core.Version;

/** The least supported version of Jackson 2. */
final class LeastVersion {

    private static final int MAJOR = 2;
    private static final int MINOR = 18;

    private LeastVersion() {}

    /** Throws if Jackson is too old, before the first use of a missing method. */
    static void check() {
        check("jackson-core", com.fasterxml.jackson.core.json.PackageVersion.VERSION);
        check("jackson-databind", com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION);
    }

    static void check(String artifact, Version version) {
        boolean older = version.getMajorVersion() < MAJOR
                || (version.getMajorVersion() == MAJOR && version.getMinorVersion() < MINOR);
        if (older && !version.isUnknownVersion()) {
            throw new IllegalStateException("'" + artifact + "' must be of version " + MAJOR + "." + MINOR
                    + " or later, but was " + version + "; declare com.fasterxml.jackson.core:" + artifact + ":" + MAJOR
                    + "." + MINOR + ".0 or later");
        }
    }
}
