/**
 * What to make of how a session went: go on, change something, stop, or ask first.
 *
 * <p>After a session a person says how it was: a {@link org.therex.monitoring.SessionReport} holds the pain before, during
 * and after it and on the next morning, where symptoms moved, and which signs were noticed. A {@link
 * org.therex.monitoring.Monitoring} holds the rules as data: a {@link org.therex.monitoring.PainProfile} with its bands,
 * the {@linkplain org.therex.monitoring.SettlingRule 24-hour rule} and the {@linkplain
 * org.therex.monitoring.TrendRule trend}, the {@linkplain org.therex.monitoring.DirectionRule direction of symptoms}, and
 * the {@linkplain org.therex.monitoring.StopSign signs at which to stop}. Each rule has its {@link
 * org.therex.source.Evidence}, which for most of them is weak: pain bands are a convention of clinics.
 *
 * <p>{@code monitoring.assess(report, earlier)} gives a {@link org.therex.monitoring.Response} with every reason that
 * applies, the facts that it used and what it rests on. The most severe decides. What nobody reported is neither good nor
 * bad: it becomes a {@link org.therex.monitoring.Question}, and while an answer could change the response for the worse,
 * there is none yet.
 */
@NullMarked
package org.therex.monitoring;

import org.jspecify.annotations.NullMarked;
