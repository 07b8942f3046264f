/**
 * Issues with values, in a form that both people and programs can act on.
 *
 * <p>An {@link org.therex.check.Issue} is one finding: a stable {@linkplain org.therex.check.IssueCode code}, a
 * {@linkplain org.therex.check.Severity severity}, the {@linkplain org.therex.check.Path path} to the value, a message
 * that names the rule and the value, and, for data read from a document, the {@linkplain org.therex.check.Location line
 * and column}. A {@link org.therex.check.Report} holds all issues of one check, not only the first. A value that cannot
 * be built throws one {@link org.therex.check.InvalidValueException}, which carries the report.
 *
 * <p>Rules about one field fail at once, in the factory or setter that takes it. Rules across fields are checked
 * together when a builder builds. Rules that need more than the value (a catalog, a person) return a report and throw
 * nothing.
 */
@NullMarked
package org.therex.check;

import org.jspecify.annotations.NullMarked;
