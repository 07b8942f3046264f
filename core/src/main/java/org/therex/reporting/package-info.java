/**
 * How completely a program is described, by the checklists that reports of exercise programs are judged by.
 *
 * <p>{@link org.therex.reporting.CertReport} answers the 19 questions of the Consensus on Exercise Reporting Template
 * (Slade and others, 2016), {@link org.therex.reporting.TidierReport} the 12 of the Template for Intervention
 * Description and Replication (Hoffmann and others, 2014). Each answer says where in the program the facts stand and
 * where they are missing. {@link org.therex.reporting.FittVp} shows each item by frequency, intensity, time, type, volume
 * and progression.
 *
 * <p>A complete description says nothing of whether a program is good for anybody.
 */
@NullMarked
package org.therex.reporting;

import org.jspecify.annotations.NullMarked;
