package org.therex.monitoring;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;
import org.therex.evidence.Evidence;

/**
 * How pain is judged: the bands, and what must hold for pain in the amber.
 *
 * <p>Pain bands are a local convention and no constant, so a profile is chosen or made; the four here are published. Take that
 * of your clinic. Whoever has none may begin with {@link #greenTo2AmberTo5()}, the most cautious, since none calls pain
 * amber or red sooner; that is a proposal of this library, which no source makes.
 */
@Value.Immutable
public abstract sealed class PainProfile permits ImmutablePainProfile {

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
     * Returns a profile with the rules that the published ones have in common: pain in the amber must be back to where it
     * was within 24 hours and must not climb from one session to the next.
     *
     * <p>That a professional is asked when it goes on for days is published too, but not for how many; 3 is this
     * library's proposal.
     */
    private static PainProfile published(int mostGreen, int mostAmber) {
        Evidence clinics = MonitoringSources.painBands();
        return builder()
                .bands(PainBands.of(mostGreen, mostAmber))
                .evidence(clinics)
                .settling(new SettlingRule(Duration.ofHours(24), 0, clinics))
                .trend(new TrendRule(1, clinics))
                .persistence(new PersistenceRule(
                        3, MonitoringSources.proposed("The number of days is a choice of this library.")))
                .build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutablePainProfile.Builder();
    }

    /** Returns where the zones meet. */
    public abstract PainBands bands();

    /** Returns what the bands rest on. */
    public abstract Evidence evidence();

    /** Returns what follows from pain in the red; {@link RedAction#STOP} unless set. */
    @Value.Default
    public RedAction onRed() {
        return RedAction.STOP;
    }

    /** Returns that pain must settle in time; absent if it is not stated. */
    public abstract Optional<SettlingRule> settling();

    /** Returns that pain must not climb from session to session; absent if it is not stated. */
    public abstract Optional<TrendRule> trend();

    /** Returns that it must not go on for days; absent if it is not stated. */
    public abstract Optional<PersistenceRule> persistence();

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutablePainProfile.Builder().from(this);
    }

    /**
     * Builds a {@link PainProfile}.
     *
     * <ul>
     *   <li>must be set: bands, evidence
     *   <li>absent or empty unless set: settling, trend, persistence
     *   <li>onRed: {@link RedAction#STOP}
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutablePainProfile.Builder {

        Builder() {}

        /** Sets where the zones meet. */
        public abstract Builder bands(PainBands bands);

        /** Sets what the bands rest on. */
        public abstract Builder evidence(Evidence evidence);

        /** Sets what follows from pain in the red. */
        public abstract Builder onRed(RedAction onRed);

        /** Sets that pain must settle in time. */
        public abstract Builder settling(SettlingRule settling);

        /** Sets that pain must not climb from session to session. */
        public abstract Builder trend(TrendRule trend);

        /** Sets that it must not go on for days. */
        public abstract Builder persistence(PersistenceRule persistence);

        abstract PainProfile create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final PainProfile build() {
            return create();
        }
    }
}
