package org.therex.json.wire;

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
import org.therex.prescription.RestPlace;
import org.therex.prescription.Sides;
import org.therex.prescription.Tempo;
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
                    ObjectShape.of("sides-in-order", "Which begins.", Sides::builder, Sides.Builder::build)
                            .required(
                                    "scheme",
                                    "The way in which they take part.",
                                    SIDES_SCHEME,
                                    Sides::scheme,
                                    Sides.Builder::scheme)
                            .required(
                                    "first",
                                    "The side that begins.",
                                    FIRST_SIDE,
                                    sides -> sides.first().orElseThrow(),
                                    Sides.Builder::first)
                            .build())
            .example(() -> Sides.each())
            .build();

    static final TextualShape<RestPlace> REST_PLACE =
            Shapes.words(RestPlace.class, "rest-place", "Where a rest falls.");

    static final ObjectShape<Rest, Rest.Builder> REST = ObjectShape.of(
                    "rest", "A pause.", Rest::builder, Rest.Builder::build)
            .required("place", "Where the rest falls.", REST_PLACE, Rest::place, Rest.Builder::place)
            .optional("seconds", "How long.", AmountShapes.SECONDS, Rest::length, Rest.Builder::length)
            .checkedAs("length")
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

    static final ObjectShape<Tempo, Tempo.Builder> TEMPO = ObjectShape.of(
                    "tempo", "How fast the phases of a repetition are.", Tempo::builder, Tempo.Builder::build)
            .optional(
                    "phases",
                    "The seconds of each phase; X is as fast as possible.",
                    PHASES,
                    tempo -> tempo.phases().isEmpty()
                            ? java.util.Optional.empty()
                            : java.util.Optional.of(tempo.phases()),
                    Tempo.Builder::phases)
            .defaulted(
                    "convention",
                    "Which phase is first: the lengthening one unless said.",
                    TEMPO_CONVENTION,
                    Tempo.Convention.ECCENTRIC_FIRST,
                    Tempo::convention,
                    Tempo.Builder::convention)
            .set("qualities", "Tempo in words.", TEMPO_QUALITY, Tempo::qualities, Tempo.Builder::qualities)
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

    static final Shape<Breathing.Cue> BREATHING_CUE = ObjectShape.record(
            "breathing-cue",
            "When to breathe in or out.",
            Part.of("breath", "In or out.", IN_OR_OUT, Breathing.Cue::breath),
            Part.of("part", "During which part of the movement.", Shapes.name(), Breathing.Cue::part),
            Breathing.Cue::new);

    private static final Shape<Integer> BREATH_PART = Shapes.integer(Limits.of(1, Bounds.MOST_BREATH_PART));

    static final Shape<Breathing.Ratio> BREATHING_RATIO = ObjectShape.record(
            "breathing-ratio",
            "How long to breathe in and out, compared.",
            Part.of("in", "In.", BREATH_PART, Breathing.Ratio::in),
            Part.of("out", "Out.", BREATH_PART, Breathing.Ratio::out),
            Breathing.Ratio::new);

    static final ObjectShape<Breathing, Breathing.Builder> BREATHING = ObjectShape.of(
                    "breathing", "How to breathe.", Breathing::builder, Breathing.Builder::build)
            .set("manners", "The manner.", BREATHING_MANNER, Breathing::manners, Breathing.Builder::manners)
            .set("directions", "Where to.", BREATHING_DIRECTION, Breathing::directions, Breathing.Builder::directions)
            .list(
                    "cues",
                    "The phases of breathing in and out.",
                    BREATHING_CUE,
                    Breathing::cues,
                    Breathing.Builder::cues)
            .atMost(Breathing.CUES_LIMIT)
            .optional(
                    "ratio",
                    "The lengths of breathing in and out.",
                    BREATHING_RATIO,
                    Breathing::ratio,
                    Breathing.Builder::ratio)
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

    private static final ObjectShape<Prescription, Prescription.Builder> PRESCRIPTION_FIELDS = ObjectShape.of(
                    "prescription",
                    "Each thing that is said in a field of its own; what is not said is left out.",
                    Prescription::builder,
                    Prescription.Builder::build)
            .optional("sets", "The number of sets.", AmountShapes.COUNT, Prescription::sets, Prescription.Builder::sets)
            .optional(
                    "repetitions",
                    "How many repetitions in a set.",
                    REPETITIONS,
                    Prescription::repetitions,
                    Prescription.Builder::repetitions)
            .optional(
                    "timeBoxSeconds",
                    "How long a set lasts, if not repetitions end it.",
                    AmountShapes.SECONDS,
                    Prescription::timeBox,
                    Prescription.Builder::timeBox)
            .checkedAs("timeBox")
            .optional("hold", "The length of the hold.", HOLD, Prescription::hold, Prescription.Builder::hold)
            .optional(
                    "spots",
                    "The number of spots.",
                    AmountShapes.COUNT,
                    Prescription::spots,
                    Prescription.Builder::spots)
            .optional("sides", "Which sides.", SIDES, Prescription::sides, Prescription.Builder::sides)
            .list("rests", "The pauses.", REST, Prescription::rests, Prescription.Builder::rests)
            .optional("tempo", "How fast.", TEMPO, Prescription::tempo, Prescription.Builder::tempo)
            .list(
                    "intensities",
                    "How hard, on one or more scales.",
                    IntensityShapes.INTENSITY,
                    Prescription::intensities,
                    Prescription.Builder::intensities)
            .atMost(Prescription.INTENSITIES_LIMIT)
            .optional(
                    "breathing", "How to breathe.", BREATHING, Prescription::breathing, Prescription.Builder::breathing)
            .optional(
                    "frequency",
                    "How often.",
                    FrequencyShapes.FREQUENCY,
                    Prescription::frequency,
                    Prescription.Builder::frequency)
            .optional(
                    "sessionLengthSeconds",
                    "How long a session lasts.",
                    AmountShapes.SECONDS,
                    Prescription::sessionLength,
                    Prescription.Builder::sessionLength)
            .checkedAs("sessionLength")
            .list(
                    "notes",
                    "A note.",
                    Shapes.text(Prescription.NOTE_LENGTH),
                    Prescription::notes,
                    Prescription.Builder::notes)
            .atMost(Prescription.NOTES_LIMIT)
            .list(
                    "alternatives",
                    "Other doses that are as good.",
                    Shapes.lazy(PrescriptionShapes::prescription).notEmpty(),
                    Prescription::alternatives,
                    Prescription.Builder::alternatives)
            .atMost(Prescription.ALTERNATIVES_LIMIT)
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
