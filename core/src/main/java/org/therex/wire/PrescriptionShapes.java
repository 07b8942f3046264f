package org.therex.wire;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.therex.prescription.Amount;
import org.therex.prescription.Bounds;
import org.therex.prescription.Breath;
import org.therex.prescription.Breathing;
import org.therex.prescription.Hold;
import org.therex.prescription.HoldLength;
import org.therex.prescription.HoldScope;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;
import org.therex.prescription.Rest;
import org.therex.prescription.Sides;
import org.therex.prescription.Tempo;
import org.therex.prescription.fields.BreathingCueFields;
import org.therex.prescription.fields.BreathingFields;
import org.therex.prescription.fields.BreathingRatioFields;
import org.therex.prescription.fields.PrescriptionFields;
import org.therex.prescription.fields.RestFields;
import org.therex.prescription.fields.SidesFields;
import org.therex.prescription.fields.TempoFields;
import org.therex.term.Term;

/** How it looks in JSON how much of an exercise is to be done. */
final class PrescriptionShapes {

    static final Shape<Repetitions> REPETITIONS = ChoiceShape.<Repetitions>of(
                    "repetitions", "The same for every set, or a list with a number for each set.")
            .when(
                    Repetitions.EverySet.class,
                    AmountShapes.COUNT.as(Repetitions.EverySet::new, Repetitions.EverySet::amount))
            .when(
                    Repetitions.PerSet.class,
                    Shapes.list(Shapes.integer(Limits.COUNT), 2, Repetitions.SETS_LIMIT)
                            .as(Repetitions.PerSet::new, Repetitions.PerSet::counts))
            .example(() -> Repetitions.of(10))
            .example(() -> Repetitions.perSet(12, 10, 8))
            .build();

    static final TextualShape<HoldScope> HOLD_SCOPE =
            Shapes.words(HoldScope.class, "hold-scope", "What a hold belongs to.");

    static final Shape<Hold> HOLD = ChoiceShape.<Hold>of(
                    "hold", "How long a position is held, in seconds, counts or breaths; or that it is held at all.")
            .when(
                    Hold.class,
                    hold -> hold.length().isEmpty(),
                    scoped(holds("hold-unsaid", "Held, without saying how long.")))
            .when(
                    Hold.class,
                    hold -> length(hold) instanceof HoldLength.Time,
                    held(
                            "seconds",
                            AmountShapes.SECONDS,
                            HoldLength.Time::new,
                            length -> ((HoldLength.Time) length).amount()))
            .when(
                    Hold.class,
                    hold -> length(hold) instanceof HoldLength.Counts,
                    held(
                            "counts",
                            AmountShapes.COUNT,
                            HoldLength.Counts::new,
                            length -> ((HoldLength.Counts) length).amount()))
            .when(
                    Hold.class,
                    hold -> length(hold) instanceof HoldLength.Breaths,
                    held(
                            "breaths",
                            AmountShapes.COUNT,
                            HoldLength.Breaths::new,
                            length -> ((HoldLength.Breaths) length).amount()))
            .example(() -> Hold.seconds(5, 10))
            .example(() -> Hold.breaths(3))
            .example(() -> Hold.unsaid())
            .build();

    static final TextualShape<Sides.Scheme> SIDES_SCHEME =
            Shapes.words(Sides.Scheme.class, "sides-scheme", "How the sides take part.");

    static final TextualShape<Sides.First> FIRST_SIDE =
            Shapes.words(Sides.First.class, "first-side", "The side that begins.");

    static final Shape<Sides> SIDES = ChoiceShape.<Sides>of(
                    "sides", "Which sides are exercised: a word, or an object that also says which begins.")
            .when(Sides.class, sides -> sides.first().isEmpty(), SIDES_SCHEME.as(Sides::of, Sides::scheme))
            .when(
                    Sides.class,
                    FromTable.of(SidesFields.TABLE)
                            .called("sides-in-order")
                            .with("scheme", SIDES_SCHEME)
                            .with("first", FIRST_SIDE)
                            .given("first")
                            .build())
            .example(() -> Sides.each())
            .build();

    static final ObjectShape<Rest, Rest.Builder> REST = FromTable.of(RestFields.TABLE)
            .as("length", "seconds")
            .brief("place")
            .example(() -> Rest.betweenSets(Duration.ofSeconds(60)))
            .build();

    static final TextualShape<Tempo.Convention> TEMPO_CONVENTION =
            Shapes.words(Tempo.Convention.class, "tempo-convention", "Which phase is written first.");

    static final TextualShape<Tempo.Quality> TEMPO_QUALITY =
            Shapes.words(Tempo.Quality.class, "tempo-quality", "Tempo in words.");

    /** A number up to {@link Tempo.Phase#MOST}, which is a multiple of ten, without needless zeros, or an X. */
    private static final String PHASE =
            "(?:[0-9]|[1-" + (Tempo.Phase.MOST / 10 - 1) + "][0-9]|" + Tempo.Phase.MOST + "|[Xx])";

    private static final TextualShape<ImmutableList<Tempo.Phase>> PHASES = Shapes.form(
            "four phases joined by hyphens, each seconds or X",
            PHASE + "(?:-" + PHASE + "){3}",
            text -> Tempo.parse(text).phases(),
            phases -> phases.stream().map(Tempo.Phase::text).collect(Collectors.joining("-")),
            "3-1-2-0",
            "3-1-X-0");

    static final ObjectShape<Tempo, Tempo.Builder> TEMPO = FromTable.of(TempoFields.TABLE)
            .whole("phases", PHASES)
            .with("convention", TEMPO_CONVENTION)
            .absent("convention", Tempo.Convention.ECCENTRIC_FIRST)
            .with("qualities", TEMPO_QUALITY)
            .rule(FieldRule.atLeastOne("phases", "qualities"))
            .example(() -> Tempo.parse("3-1-2-0"))
            .build();

    static final TextualShape<Breath> BREATHING_MANNER = Shapes.words(
            "breathing-manner",
            "A manner of breathing.",
            Arrays.stream(Breath.values()).filter(Breath::manner).toList(),
            Term::id,
            Term::label);

    static final TextualShape<Breathing.Direction> BREATHING_DIRECTION =
            Shapes.words(Breathing.Direction.class, "breathing-direction", "Where to breathe to.");

    static final TextualShape<Breath> IN_OR_OUT = Shapes.words(
            "breathing-breath", "In or out.", ImmutableList.of(Breath.IN, Breath.OUT), Term::id, Term::label);

    static final Shape<Breathing.Cue> BREATHING_CUE = FromTable.of(BreathingCueFields.TABLE)
            .called("breathing-cue")
            .with("breath", IN_OR_OUT)
            .with("part", Shapes.name())
            .build();

    private static final Shape<Integer> BREATH_PART = Shapes.integer(Limits.of(1, Bounds.MOST_BREATH_PART));

    static final Shape<Breathing.Ratio> BREATHING_RATIO = FromTable.of(BreathingRatioFields.TABLE)
            .called("breathing-ratio")
            .with("in", BREATH_PART)
            .with("out", BREATH_PART)
            .build();

    static final ObjectShape<Breathing, Breathing.Builder> BREATHING = FromTable.of(BreathingFields.TABLE)
            .with("manners", BREATHING_MANNER)
            .with("directions", BREATHING_DIRECTION)
            .with("cues", BREATHING_CUE)
            .atMost("cues", Breathing.CUES_LIMIT)
            .with("ratio", BREATHING_RATIO)
            .rule(FieldRule.atLeastOne("manners", "directions", "cues", "ratio"))
            .build();

    private static final TextShape<Prescription> PRESCRIPTION_TEXT = new TextShape<>(
                    "a text such as \"3 x 10, hold 5 s\"",
                    Prescription.TEXT_LIMIT,
                    null,
                    ImmutableList.of(
                            "3 x 8-12, hold 5-10 s, each side, rest 60 s between sets, 4 times a day",
                            "up to 3 sets, repetitions until fatigue, hold a few seconds; or bouts of 1-5"),
                    Prescription::parse,
                    Prescription::toString,
                    null)
            .named(
                    "prescription-text",
                    "A prescription as a therapist writes it, on one line. It is read wherever the object is and means the"
                            + " same; the object is what is written. Its parts stand between commas, in any order, and other"
                            + " doses that are as good after \"; or\"; the documentation of the package"
                            + " org.therex.prescription has the grammar. A schema can state only its greatest"
                            + " length.");

    private static final ObjectShape<Prescription, Prescription.Builder> PRESCRIPTION_FIELDS = FromTable.of(
                    PrescriptionFields.TABLE)
            .atMost("intensities", Prescription.INTENSITIES_LIMIT)
            .with("notes", Shapes.text(Prescription.NOTE_LENGTH))
            .atMost("notes", Prescription.NOTES_LIMIT)
            .with("alternatives", Shapes.lazy(PrescriptionShapes::prescription).notEmpty())
            .atMost("alternatives", Prescription.ALTERNATIVES_LIMIT)
            .example(() -> Prescription.builder()
                    .sets(2)
                    .repetitions(10)
                    .holdSeconds(5)
                    .build())
            .build();

    /** Written as an object, and read as an object or as its text. */
    static final Shape<Prescription> PRESCRIPTION = ChoiceShape.<Prescription>of(
                    "prescription",
                    "How much is to be done: an object, or the same on one line as a therapist writes it.")
            .when(Prescription.class, PRESCRIPTION_FIELDS)
            .when(Prescription.class, PRESCRIPTION_TEXT)
            .build();

    private PrescriptionShapes() {}

    private static Shape<Prescription> prescription() {
        return PRESCRIPTION;
    }

    private static @Nullable HoldLength length(Hold hold) {
        return hold.length().orElse(null);
    }

    private static ObjectShape.Builder<Hold, Hold.Builder> holds(String name, String description) {
        return ObjectShape.of(name, description, Hold::builder, Hold.Builder::build);
    }

    private static <T extends Comparable<? super T>> Shape<Hold> held(
            String unit,
            Shape<Amount<T>> amount,
            Function<Amount<T>, HoldLength> make,
            Function<HoldLength, Amount<T>> amountOf) {
        return scoped(holds("hold-" + unit, "Held for a time in " + unit + ".")
                .required(
                        unit,
                        "How long.",
                        amount.<HoldLength>as(make, amountOf),
                        hold -> hold.length().orElseThrow(),
                        Hold.Builder::length)
                .checkedAs("length"));
    }

    private static Shape<Hold> scoped(ObjectShape.Builder<Hold, Hold.Builder> hold) {
        return hold.defaulted(
                        "scope",
                        "What it belongs to: each repetition unless said.",
                        HOLD_SCOPE,
                        HoldScope.REPETITION,
                        Hold::scope,
                        Hold.Builder::scope)
                .build();
    }
}
