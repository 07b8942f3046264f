package org.therex.json.jackson2;

import com.fasterxml.jackson.core.Version;

/** The least version of Jackson 2 that has all that is used here. */
final class LeastVersion {

    private static final int MAJOR = 2;
    private static final int MINOR = 18;

    private LeastVersion() {}

    /** Refuses a Jackson that is too old, before the first method of it that is missing. */
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
