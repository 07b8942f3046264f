/**
 * Review of programs: findings in programs that are valid but questionable.
 *
 * <p>A {@link org.therex.review.Review} is a set of {@linkplain org.therex.review.ProgramCheck checks}, each with a
 * code and a severity. The {@linkplain org.therex.review.Review#standard() standard} checks cover structure, order,
 * dose, balance, equipment, the person and the text. You can add your own checks, leave some out and change severities.
 * A review has a {@linkplain org.therex.review.ReviewContext context}: the equipment, the time and the person. A check
 * that lacks facts is skipped, and the report states that.
 *
 * <p>A builder reports the problems that prevent a build. The review of a {@linkplain org.therex.program.ProgramBuilder
 * builder} has both, problems and findings, in one sorted report. An empty report means only that the checks found
 * nothing.
 */
@NullMarked
package org.therex.review;

import org.jspecify.annotations.NullMarked;
