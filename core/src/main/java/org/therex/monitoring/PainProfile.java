package org.therex.monitoring;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.source.Evidence;

/**
 * Rules for pain: the bands, and the conditions for pain in the amber.
 *
 * <p>Pain bands differ from clinic to clinic, so choose or make a profile; the four profiles here are published. Use
 * that of your clinic, or begin with {@link #greenTo2AmberTo5()}, the most cautious one, whose amber and red begin
 * lowest. This advice is our own; no source gives it.
 */
@Value.Immutable
public abstract sealed class PainProfile permits ImmutablePainProfile {

    /**
     * The greatest difference of two ratings that is within the measurement error of the numeric rating scale: {@value}.
     *
     * <p>Source: Childs, Piva and Fritz 2005 (Spine 30(11):1331-1334, doi 10.1097/01.brs.0000164099.92112.29), of
     * people in physical therapy for low back pain: a standard error of measurement of 1.02 and a minimum detectable
     * change of 2 points, which "exceeds the bounds of measurement error". So a difference of 2 counts, and a
     * difference of 1 does not. A hospital's study of 1,232 people with specific back pain found a minimum detectable
     * change of 1.77 (doi 10.1055/a-1304-3677), which is the same in whole points.
     *
     * <p>It is the smallest of the figures that we found, and so the most cautious: the usual formula for a change at
     * 95% confidence (1.96 times the square root of 2 times the standard error) gives 2.8, and 4.0 was found for neck
     * pain (doi 10.1186/1471-2474-9-43). The minimum clinically important difference (1.5 to 2.2 in the first source)
     * answers another question, namely what matters to people, and is not used.
     */
    public static final int MEASUREMENT_ERROR = 1;

    PainProfile() {}

    /** Returns the published profile of green 0-3, amber 4-5, red 6-10. */
    public static PainProfile greenTo3AmberTo5() {
        return published(3, 5);
    }

    /** Returns the published profile of green 0-3, amber 4-6, red 7-10. */
    public static PainProfile greenTo3AmberTo6() {
        return published(3, 6);
    }

    /** Returns the published profile of green 0-4, amber 5-7, red 8-10. */
    public static PainProfile greenTo4AmberTo7() {
        return published(4, 7);
    }

    /** Returns the published profile of green 0-2, amber 3-5, red 6-10. */
    public static PainProfile greenTo2AmberTo5() {
        return published(2, 5);
    }

    /**
     * Returns a profile with the rules that the published profiles share: pain in the amber must settle to its rating
     * before within 24 hours, and must not climb from session to session. The tolerance of the {@link
     * #MEASUREMENT_ERROR} is our own addition.
     *
     * <p>The referral to a professional for pain that persists for days is published too, but without a number of days;
     * 3 is our proposal.
     */
    private static PainProfile published(int mostGreen, int mostAmber) {
        Evidence clinics = MonitoringSources.painBands();
        Evidence compared = MonitoringSources.painBandsAndError();
        return builder()
                .bands(PainBands.of(mostGreen, mostAmber))
                .evidence(clinics)
                .settling(new SettlingRule(Duration.ofHours(24), MEASUREMENT_ERROR, compared))
                .trend(new TrendRule(1, MEASUREMENT_ERROR, compared))
                .persistence(new PersistenceRule(
                        3, MonitoringSources.proposed("The number of days is a choice of this library.")))
                .build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the bands. */
    public abstract PainBands bands();

    /** Returns the evidence for the bands. */
    public abstract Evidence evidence();

    /** Returns the action for pain in the red; {@link RedAction#STOP} unless set. */
    @Value.Default
    public RedAction onRed() {
        return RedAction.STOP;
    }

    /** Returns the rule that pain must settle in time; absent if there is none. */
    public abstract Optional<SettlingRule> settling();

    /** Returns the rule that pain must not climb from session to session; absent if there is none. */
    public abstract Optional<TrendRule> trend();

    /** Returns the rule that pain must not persist for days; absent if there is none. */
    public abstract Optional<PersistenceRule> persistence();

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link PainProfile}. */
    public static final class Builder extends PainProfileSetters {

        Builder() {}
    }
}
