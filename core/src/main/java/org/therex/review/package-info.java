/**
 * The review of a program: what can be built and is doubtful all the same.
 *
 * <p>A {@link org.therex.review.Review} is a set of {@linkplain org.therex.review.ProgramCheck checks}, each with a code and
 * a severity: those that {@linkplain org.therex.review.Review#standard() come with the library} look at structure, order,
 * dose, balance, equipment, the person and the text, and people add their own, leave some out and weigh them in another way.
 * It is made under {@linkplain org.therex.review.ReviewContext circumstances}: what is at hand, how much time there is, who
 * the person is. What is not known is not checked, and the report says so.
 *
 * <p>What is wrong with a program so that it cannot be built, its builder reports. The review of a {@linkplain
 * org.therex.program.ProgramBuilder builder} has both in one report, sorted, so that everything can be mended at once. A
 * review that finds nothing says that its checks found nothing, and no more than that.
 */
@NullMarked
package org.therex.review;

import org.jspecify.annotations.NullMarked;
