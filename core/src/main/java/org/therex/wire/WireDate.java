package org.therex.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.therex.check.IssueCode;
import org.therex.check.Require;

/** The text of a date, and the days that there are as regular expressions that Java and JavaScript read alike. */
final class WireDate {

    static final String RULE = "a date such as 2024-01-19";

    /** Every date of the years 1 to 9999. */
    static final String DATE = dates("(?!0000)[0-9]{4}", "");
    /** Every date of the years 1900 to 2999. */
    static final String DAY = dates("(?:19|2[0-9])[0-9]{2}", "(?=19|2)");

    private static final int LENGTH = "2024-01-19".length();

    private WireDate() {}

    private static String dates(String years, String ahead) {
        String everyYear = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
                + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
                + "|02-(?:0[1-9]|1[0-9]|2[0-8])";
        String leapYears = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)";
        return years + "-(?:" + everyYear + ")|" + ahead + leapYears + "-02-29";
    }

    /** Parses a date whose year has four digits. */
    static LocalDate parse(String text) {
        try {
            if (text.length() == LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw Require.invalid(IssueCode.BAD_FORMAT, "date", RULE, Require.quoted(text));
    }
}
