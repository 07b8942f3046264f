/**
 * Rules for the report after a session. They continue, adjust or stop the exercise, or ask for information.
 *
 * <p>The input is the report of a person: a {@link org.therex.monitoring.SessionReport} holds the pain before, during
 * and after it and on the next morning, the direction of symptoms, and the signs. A {@link
 * org.therex.monitoring.Monitoring} holds the rules as data: a {@link org.therex.monitoring.PainProfile} with its bands,
 * the {@linkplain org.therex.monitoring.SettlingRule 24-hour rule} and the {@linkplain
 * org.therex.monitoring.TrendRule trend}, the {@linkplain org.therex.monitoring.DirectionRule direction of symptoms}, and
 * the {@linkplain org.therex.monitoring.StopSign stop signs}. Each rule has its {@link
 * org.therex.source.Evidence}, which for most of them is weak: pain bands are a convention of clinics.
 *
 * <p>{@code monitoring.assess(report, earlier)} gives a {@link org.therex.monitoring.Response} with every reason that
 * applies, its facts and its evidence. The most severe decides. An unreported fact is neither good nor bad: it becomes a
 * {@link org.therex.monitoring.Question}. While an answer could make the response more severe, there is no decision.
 */
@NullMarked
package org.therex.monitoring;

import org.jspecify.annotations.NullMarked;
