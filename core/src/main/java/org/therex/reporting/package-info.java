/**
 * Checklists for the completeness of a program's description, FITT-VP summaries.
 *
 * <p>{@link org.therex.reporting.CertReport} answers the 19 questions of the Consensus on Exercise Reporting Template
 * (Slade and others, 2016), {@link org.therex.reporting.TidierReport} the 12 of the Template for Intervention
 * Description and Replication (Hoffmann and others, 2014). Each answer has the places in the program where facts are
 * stated and where they are missing. {@link org.therex.reporting.FittVp} shows each item by frequency, intensity, time,
 * type, volume and progression.
 *
 * <p>A complete description does not show that a program is suitable for a person.
 */
@NullMarked
package org.therex.reporting;

import org.jspecify.annotations.NullMarked;
