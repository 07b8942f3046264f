package org.therex.wire;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.therex.prescription.Assumption;
import org.therex.prescription.Estimate;
import org.therex.prescription.Estimate.Known;
import org.therex.prescription.Estimate.Open;
import org.therex.prescription.Estimate.Unknown;
import org.therex.prescription.Pacing;
import org.therex.prescription.Quantity;
import org.therex.prescription.UnknownTerm;
import org.therex.prescription.fields.UnknownTermFields;

/** What the arithmetic of doses comes to, and what it assumes. */
final class EstimateShapes {

    static final TextualShape<Assumption> ASSUMPTION = Shapes.words(
            Assumption.class, "assumption", "Something that a prescription does not say and that is supposed.");

    static final Shape<UnknownTerm> GAP = FromTable.all(UnknownTermFields.TABLE);

    private static final Shape<Duration> SECONDS = Shapes.seconds(Duration.ZERO, Estimate.LONGEST);

    private static final Shape<Long> COUNT = Shapes.decimal(BigDecimal.ZERO, BigDecimal.valueOf(Estimate.MOST_COUNT), 0)
            .as(BigDecimal::longValueExact, BigDecimal::valueOf);

    private static final String LEAST_DOC = "The lower end, included.";
    private static final String MOST_DOC =
            "The upper end, included; the same as the least where there is one value only.";
    private static final String REASONS = "reasons";
    private static final String REASONS_DOC = "Why there is no most.";

    private static final Shape<ImmutableSet<UnknownTerm>> GAPS = ElementsShape.set(GAP, 1);

    static final Shape<Known<Duration>> KNOWN_TIME = ObjectShape.record(
            "known-time",
            "A time from the least to the most.",
            Part.of("leastSeconds", LEAST_DOC, SECONDS, Known<Duration>::least).checkedAs("least"),
            Part.of("mostSeconds", MOST_DOC, SECONDS, Known<Duration>::most).checkedAs("most"),
            Known::new);

    private static final Shape<Open<Duration>> OPEN_TIME = ObjectShape.record(
            "open-time",
            "A time of which there is no most.",
            Part.of("leastSeconds", LEAST_DOC, SECONDS, Open<Duration>::least).checkedAs("least"),
            Part.of(REASONS, REASONS_DOC, GAPS, Open<Duration>::reasons),
            Open::new);

    static final Shape<Known<Long>> KNOWN_COUNT = ObjectShape.record(
            "known-count",
            "A count from the least to the most.",
            Part.of("least", LEAST_DOC, COUNT, Known<Long>::least),
            Part.of("most", MOST_DOC, COUNT, Known<Long>::most),
            Known::new);

    private static final Shape<Open<Long>> OPEN_COUNT = ObjectShape.record(
            "open-count",
            "A count of which there is no most.",
            Part.of("least", LEAST_DOC, COUNT, Open<Long>::least),
            Part.of(REASONS, REASONS_DOC, GAPS, Open<Long>::reasons),
            Open::new);

    private static final Shape<Unknown<Duration>> UNKNOWN_TIME = unknown();
    private static final Shape<Unknown<Long>> UNKNOWN_COUNT = unknown();

    static final ChoiceShape<Estimate<Duration>> TIME = ChoiceShape.<Estimate<Duration>>of(
                    "estimated-time", "How long something takes: from least to most, open above, or unknown.")
            .when(Known.class, KNOWN_TIME)
            .when(Open.class, OPEN_TIME)
            .when(Unknown.class, UNKNOWN_TIME)
            .build();

    static final ChoiceShape<Estimate<Long>> NUMBER = ChoiceShape.<Estimate<Long>>of(
                    "estimated-count", "How many there are: from least to most, open above, or unknown.")
            .when(Known.class, KNOWN_COUNT)
            .when(Open.class, OPEN_COUNT)
            .when(Unknown.class, UNKNOWN_COUNT)
            .build();

    /** An estimate of a type that is not known beforehand. */
    static final ChoiceShape<Estimate<?>> ANY = ChoiceShape.<Estimate<?>>of(
                    "estimate", "A result of the arithmetic of doses: a time, a count, or unknown.")
            .when(EstimateShapes.<Known<Duration>>type(Known.class), EstimateShapes::isTime, KNOWN_TIME)
            .when(EstimateShapes.<Open<Duration>>type(Open.class), EstimateShapes::isTime, OPEN_TIME)
            .when(EstimateShapes.<Known<Long>>type(Known.class), KNOWN_COUNT)
            .when(EstimateShapes.<Open<Long>>type(Open.class), OPEN_COUNT)
            .when(EstimateShapes.<Unknown<Long>>type(Unknown.class), UNKNOWN_COUNT)
            .build();

    static final Shape<Quantity<Duration>> TIME_QUANTITY = quantity("timed-quantity", TIME);
    static final Shape<Quantity<Long>> NUMBER_QUANTITY = quantity("counted-quantity", NUMBER);

    static final ObjectShape<Pacing, Pacing.Builder> PACING = pacing();

    private EstimateShapes() {}

    private static <T extends Comparable<? super T>> Shape<Unknown<T>> unknown() {
        return ObjectShape.record(
                "unknown",
                "No answer is possible.",
                Part.of("missing", "The fact that is missing.", GAPS, Unknown<T>::missing),
                Unknown::new);
    }

    private static boolean isTime(Estimate<?> estimate) {
        return estimate.findLeast().filter(Duration.class::isInstance).isPresent();
    }

    @SuppressWarnings("unchecked") // The class is the same for whatever it estimates.
    private static <S> Class<S> type(Class<?> type) {
        return (Class<S>) type;
    }

    private static <T extends Comparable<? super T>> Shape<Quantity<T>> quantity(
            String name, Shape<Estimate<T>> estimate) {
        return ObjectShape.record(
                name,
                "An estimate and what was assumed for it.",
                Part.of("estimate", "The least and most, or what is missing.", estimate, Quantity<T>::estimate),
                Part.of(
                        "assumptions",
                        "What was assumed.",
                        Shapes.set(ASSUMPTION),
                        Quantity<T>::assumptions,
                        ImmutableSet.of()),
                Quantity::new);
    }

    /** Every field is written, and may be left out where the default is meant. */
    private static ObjectShape<Pacing, Pacing.Builder> pacing() {
        ObjectShape.Builder<Pacing, Pacing.Builder> pacing = ObjectShape.of(
                "pacing",
                "How long the things take that a prescription does not time; what is left out is the default.",
                Pacing::builder,
                Pacing.Builder::build);
        time(pacing, "movement", "A movement where no tempo is stated.", Pacing::movement, Pacing.Builder::movement);
        time(pacing, "slowMovement", "A slow movement.", Pacing::slowMovement, Pacing.Builder::slowMovement);
        time(pacing, "quickMovement", "A quick movement.", Pacing::quickMovement, Pacing.Builder::quickMovement);
        time(pacing, "fastPhase", "A phase as fast as can be done well.", Pacing::fastPhase, Pacing.Builder::fastPhase);
        time(pacing, "count", "One count.", Pacing::count, Pacing.Builder::count);
        time(pacing, "breath", "One breath.", Pacing::breath, Pacing.Builder::breath);
        pacing.<Known<Long>>optional(
                "phases",
                "How many phases a repetition has.",
                KNOWN_COUNT,
                it -> Optional.of(it.phases()),
                Pacing.Builder::phases);
        time(pacing, "betweenSides", "The change between sides.", Pacing::betweenSides, Pacing.Builder::betweenSides);
        time(pacing, "betweenSpots", "The change between spots.", Pacing::betweenSpots, Pacing.Builder::betweenSpots);
        time(pacing, "betweenSets", "The change between sets.", Pacing::betweenSets, Pacing.Builder::betweenSets);
        time(
                pacing,
                "betweenExercises",
                "The change between exercises.",
                Pacing::betweenExercises,
                Pacing.Builder::betweenExercises);
        time(pacing, "wakingDay", "The waking day.", Pacing::wakingDay, Pacing.Builder::wakingDay);
        return pacing.build();
    }

    private static void time(
            ObjectShape.Builder<Pacing, Pacing.Builder> pacing,
            String field,
            String doc,
            Function<Pacing, Known<Duration>> getter,
            BiConsumer<Pacing.Builder, Known<Duration>> setter) {
        pacing.<Known<Duration>>optional(field, doc, KNOWN_TIME, it -> Optional.of(getter.apply(it)), setter);
    }
}
