package org.therex.prescription;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of every value in the package; the tests of other modules use them too.
 *
 * <p>Large values come without the combinations of their parts' edge cases, of which there are too many.
 *
 * <p>All values are built through the public factories and builders, and none is filtered away.
 */
public final class PrescriptionArbitraries {

    private static final String SIGNS = "\"\\,;:/-+%().'x0123456789 éß×–…≥";

    private PrescriptionArbitraries() {}

    /** Names: one line without spaces at its ends, with quotation marks, commas and other traps in it. */
    public static Arbitrary<String> names() {
        Arbitrary<String> words = Arbitraries.of(
                "lift", "the", "and", "or", "by", "at", "a few", "a few seconds", "often", "umpteen", "until fatigue");
        Arbitrary<String> texts = Arbitraries.strings()
                .alpha()
                .withChars(SIGNS.toCharArray())
                .ofMaxLength(30)
                .map(String::strip)
                .map(text -> text.isEmpty() ? "\uD83E\uDDB4" : text);
        return Arbitraries.oneOf(words, texts);
    }

    private static <T extends Comparable<? super T>> Arbitrary<Amount<T>> words() {
        Arbitrary<String> words =
                Arbitraries.of("a few", "few", "several", "some", "many", "a couple of", "often", "very often");
        Arbitrary<String> times = Arbitraries.of("a few seconds", "several minutes", "few hours");
        return Arbitraries.oneOf(words, times, names()).map(Amount::vague);
    }

    private static <T extends Comparable<? super T>> Arbitrary<Amount<T>> limits() {
        Arbitrary<Set<Limit>> limits =
                Arbitraries.of(Limit.class).set().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<String>> criteria = names().list().ofMaxSize(Amount.CRITERIA_LIMIT);
        return Combinators.combine(limits, criteria)
                .as((some, texts) -> new Amount.ToLimit<>(ImmutableSet.copyOf(some), ImmutableList.copyOf(texts)));
    }

    /** Amounts in all their forms of values from the given ones. */
    public static <T extends Comparable<? super T>> Arbitrary<Amount<T>> amounts(Arbitrary<T> values) {
        Arbitrary<Amount<T>> ranges = Combinators.combine(values, values)
                .as((one, other) ->
                        one.compareTo(other) <= 0 ? Amount.between(one, other) : Amount.between(other, one));
        return Arbitraries.oneOf(
                values.map(Amount::exactly),
                ranges,
                values.map(Amount::atLeast),
                values.map(Amount::atMost),
                values.map(Amount::about),
                words(),
                limits());
    }

    private static Arbitrary<Amount<Integer>> counts(int least, int most) {
        return amounts(Arbitraries.integers().between(least, most));
    }

    /** Amounts of something that is counted, from 1 to 9999. */
    public static Arbitrary<Amount<Integer>> counts() {
        return counts(1, 9999);
    }

    private static Arbitrary<Duration> lengths() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 300).map(Duration::ofSeconds),
                Arbitraries.integers().between(1, 24 * 60).map(Duration::ofMinutes),
                Arbitraries.integers().between(1, 24).map(Duration::ofHours),
                Arbitraries.longs().between(1, Duration.ofDays(1).toNanos()).map(Duration::ofNanos));
    }

    /** Amounts of time, above 0 and at most a day, to the nanosecond. */
    public static Arbitrary<Amount<Duration>> times() {
        return amounts(lengths());
    }

    /** Repetitions, the same in every set or for each set. */
    public static Arbitrary<Repetitions> repetitions() {
        return Arbitraries.oneOf(
                counts().map(Repetitions::of),
                Arbitraries.integers()
                        .between(1, 99)
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(Repetitions.SETS_LIMIT)
                        .map(list -> new Repetitions.PerSet(ImmutableList.copyOf(list))));
    }

    /** Lengths of holds. */
    public static Arbitrary<HoldLength> holdLengths() {
        return Arbitraries.oneOf(
                times().map(HoldLength.Time::new),
                counts().map(HoldLength.Counts::new),
                counts().map(HoldLength.Breaths::new));
    }

    /** Holds, with a length or without. */
    public static Arbitrary<Hold> holds() {
        return Combinators.combine(holdLengths().optional(), Arbitraries.of(HoldScope.class))
                .as((length, scope) ->
                        length.map(Hold::of).orElseGet(Hold::unsaid).withScope(scope));
    }

    /** Rests, with a length or without. */
    public static Arbitrary<Rest> rests() {
        return Combinators.combine(Arbitraries.of(RestPlace.class), times().optional())
                .as((place, length) -> length.map(some -> Rest.of(place, some)).orElseGet(() -> Rest.of(place)));
    }

    /** Sides, with a first one where they take turns. */
    public static Arbitrary<Sides> sides() {
        return Combinators.combine(
                        Arbitraries.of(Sides.Scheme.class),
                        Arbitraries.of(Sides.First.class).optional())
                .as((scheme, first) -> {
                    Sides.Builder sides = Sides.builder().scheme(scheme);
                    first.filter(side -> scheme.takesTurns()).ifPresent(sides::first);
                    return sides.build();
                });
    }

    /** Tempos in phases, in words or both. */
    public static Arbitrary<Tempo> tempos() {
        Arbitrary<Tempo.Phase> moving = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 60).map(Tempo.Phase::of), Arbitraries.just(Tempo.Phase.FAST));
        Arbitrary<Tempo.Phase> pause = Arbitraries.integers().between(0, 60).map(Tempo.Phase::of);
        Arbitrary<List<Tempo.Phase>> phases =
                Combinators.combine(moving, pause, moving, pause).as(List::of);
        return Combinators.combine(
                        phases.optional(),
                        Arbitraries.of(Tempo.Convention.class),
                        Arbitraries.of(Tempo.Quality.class).set().ofMaxSize(3))
                .as((some, convention, qualities) -> Tempo.builder()
                        .convention(convention)
                        .phases(some.orElse(List.of()))
                        .qualities(some.isEmpty() && qualities.isEmpty() ? Set.of(Tempo.Quality.SLOW) : qualities)
                        .build());
    }

    /** Elastic bands. */
    public static Arbitrary<Band> bands() {
        return Combinators.combine(
                        names(),
                        names().optional(),
                        Arbitraries.integers().between(1, Band.MOST_ELONGATION).optional())
                .as((colour, brand, elongation) -> {
                    Band.Builder band = Band.builder().colour(colour);
                    brand.ifPresent(band::brand);
                    elongation.ifPresent(band::elongation);
                    return band.build();
                });
    }

    /** Intensities of all kinds. */
    public static Arbitrary<Intensity> intensities() {
        Arbitrary<BigDecimal> loads = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), BigDecimal.valueOf(1000))
                .ofScale(3);
        Arbitrary<BigDecimal> ratings = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TEN)
                .ofScale(1);
        return Arbitraries.oneOf(
                amounts(loads).map(Intensity.Load::new),
                counts(1, 150).map(Intensity.PercentOfMaximum::new),
                bands(),
                counts(6, 20).map(Intensity.BorgRating::new),
                amounts(ratings).map(Intensity.CategoryRatio::new),
                counts(0, 10).map(Intensity.OmniRating::new),
                counts(0, 99).map(Intensity.RepetitionsInReserve::new),
                Arbitraries.of(Intensity.Speech.class).map(Intensity.TalkTest::new),
                names().map(Intensity.Sensation::new),
                Arbitraries.integers().between(0, 10).map(Intensity.PainCeiling::new),
                Arbitraries.of(Intensity.Level.class).map(Intensity.Effort::new));
    }

    /** Breathing that says at least one thing. */
    public static Arbitrary<Breathing> breathings() {
        Arbitrary<Breathing.Cue> cues = Combinators.combine(Arbitraries.of(Breath.IN, Breath.OUT), names())
                .as(Breathing.Cue::new);
        Arbitrary<Integer> parts = Arbitraries.integers().between(1, 99);
        return Combinators.combine(
                        Arbitraries.of(Breath.class)
                                .filter(Breath::manner)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.of(Breathing.Direction.class).set().ofMaxSize(2),
                        cues.list().ofMaxSize(3),
                        Combinators.combine(parts, parts)
                                .as(Breathing.Ratio::new)
                                .optional(),
                        Arbitraries.of(true, false))
                .as((manners, directions, some, ratio, withManners) -> {
                    boolean needed = directions.isEmpty() && some.isEmpty() && ratio.isEmpty();
                    Breathing.Builder breathing =
                            Breathing.builder().directions(directions).cues(some);
                    ratio.ifPresent(breathing::ratio);
                    return breathing
                            .manners(withManners || needed ? manners : Set.of())
                            .build();
                });
    }

    /** Days in all their forms. */
    public static Arbitrary<Days> days() {
        return Arbitraries.oneOf(
                counts(1, 7).map(Days.PerWeek::new),
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).map(some -> new Days.On(ImmutableSet.copyOf(some))),
                Arbitraries.integers().between(1, Days.MOST_INTERVAL).map(Days.Every::new));
    }

    private static Arbitrary<Interval> intervals() {
        return Combinators.combine(times(), Arbitraries.of(true, false)).as(Interval::new);
    }

    private static Arbitrary<Exclusion> exclusions() {
        return Combinators.combine(
                        lengths(),
                        Arbitraries.of(Occasion.Relation.BEFORE, Occasion.Relation.AFTER),
                        Arbitraries.of(DayEvent.class))
                .as(Exclusion::new);
    }

    private static Arbitrary<Occasion> occasions() {
        return Combinators.combine(Arbitraries.of(Occasion.Relation.class), Arbitraries.of(DayEvent.class))
                .as(Occasion::new);
    }

    private static Arbitrary<LocalTime> clockTimes() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.MIN.plusMinutes(minute));
    }

    private static Arbitrary<Frequency.Builder> withinDay() {
        return Combinators.combine(
                        counts().optional(),
                        intervals().optional(),
                        counts().optional(),
                        days().optional(),
                        Arbitraries.of(true, false))
                .as((times, every, bout, days, nonConsecutive) -> {
                    Frequency.Builder frequency = Frequency.builder();
                    times.ifPresent(frequency::timesPerDay);
                    every.ifPresent(frequency::every);
                    bout.ifPresent(frequency::boutSize);
                    days.ifPresent(frequency::days);
                    // Only where the days, whatever they are, leave room between.
                    return frequency.nonConsecutiveDays(nonConsecutive && days.isEmpty());
                });
    }

    /** Frequencies that say at least one thing. */
    public static Arbitrary<Frequency> frequencies() {
        return Combinators.combine(
                        withinDay(),
                        occasions().set().ofMaxSize(2),
                        Arbitraries.of(DayPart.class).set().ofMaxSize(2),
                        clockTimes().set().ofMaxSize(2),
                        exclusions().set().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((frequency, occasions, parts, times, exclusions, asNeeded) -> {
                    List<Occasion> outside = occasions.stream()
                            .filter(occasion -> exclusions.stream().noneMatch(window -> window.covers(occasion)))
                            .toList();
                    // Says something even if all else came out empty.
                    Set<DayPart> some = outside.isEmpty() && times.isEmpty() && exclusions.isEmpty() && parts.isEmpty()
                            ? Set.of(DayPart.MORNING)
                            : parts;
                    return frequency
                            .occasions(outside)
                            .dayParts(some)
                            .clockTimes(times)
                            .exclusions(exclusions)
                            .asNeeded(asNeeded)
                            .build();
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Prescription.Builder> volumes() {
        return Combinators.combine(
                        counts().optional(),
                        repetitions().optional(),
                        times().optional(),
                        holds().optional(),
                        counts().optional(),
                        sides().optional())
                .as((sets, repetitions, timeBox, hold, spots, sides) -> {
                    Prescription.Builder dose = Prescription.builder();
                    sets.filter(some -> goTogether(some, repetitions)).ifPresent(dose::sets);
                    repetitions.ifPresent(dose::repetitions);
                    timeBox.ifPresent(dose::timeBox);
                    hold.ifPresent(dose::hold);
                    spots.ifPresent(dose::spots);
                    sides.ifPresent(dose::sides);
                    return dose;
                });
    }

    private static boolean goTogether(Amount<Integer> sets, Optional<Repetitions> repetitions) {
        return !(repetitions.orElse(null) instanceof Repetitions.PerSet list)
                || sets.allows(list.counts().size());
    }

    /** Prescriptions without alternatives; some state nothing. */
    public static Arbitrary<Prescription> schedules() {
        Arbitrary<List<Rest>> rests = rests().list().uniqueElements(Rest::place).ofMaxSize(3);
        Arbitrary<List<Intensity>> intensities =
                intensities().list().uniqueElements().ofMaxSize(3);
        return Combinators.combine(
                        volumes(),
                        rests,
                        tempos().optional(),
                        intensities,
                        breathings().optional(),
                        frequencies().optional(),
                        times().optional(),
                        names().list().ofMaxSize(2))
                .as((dose, restList, tempo, intensityList, breathing, frequency, session, notes) -> {
                    tempo.ifPresent(dose::tempo);
                    breathing.ifPresent(dose::breathing);
                    frequency.ifPresent(dose::frequency);
                    session.ifPresent(dose::sessionLength);
                    return dose.rests(restList)
                            .intensities(intensityList)
                            .notes(notes)
                            .build();
                })
                .withoutEdgeCases();
    }

    /** Prescriptions of all kinds, also with alternatives, and the empty one. */
    public static Arbitrary<Prescription> prescriptions() {
        Arbitrary<List<Prescription>> several = schedules()
                .map(schedule -> schedule.statesNothing()
                        ? Prescription.builder().repetitions(10).build()
                        : schedule)
                .list()
                .ofMinSize(2)
                .ofMaxSize(4);
        Arbitrary<Prescription> choices = several.map(list -> list.get(0).toBuilder()
                .alternatives(list.subList(1, list.size()))
                .build());
        return Arbitraries.frequencyOf(
                Tuple.of(6, schedules()), Tuple.of(2, choices), Tuple.of(1, Arbitraries.of(Prescription.empty())));
    }

    /**
     * What scopes state, without contradictions: sets and repetitions come from one prescription, the other fields from
     * that or, further out, from another.
     */
    public static Arbitrary<Map<Scope, Prescription>> scopes() {
        Arbitrary<Map<DoseField, Scope>> places = Arbitraries.maps(
                        Arbitraries.of(DoseField.class),
                        Arbitraries.of(Scope.PROGRAM, Scope.PHASE, Scope.SECTION, Scope.ITEM))
                .ofMinSize(4);
        return Combinators.combine(schedules(), schedules(), places).as(PrescriptionArbitraries::spread);
    }

    private static Map<Scope, Prescription> spread(
            Prescription narrow, Prescription source, Map<DoseField, Scope> places) {
        Map<Scope, Prescription.Builder> parts = new EnumMap<>(Scope.class);
        narrow.statedFields().forEach(field -> {
            Scope scope = places.getOrDefault(field, Scope.SECTION);
            field.copy(narrow, parts.computeIfAbsent(scope, any -> Prescription.builder()));
        });
        parts.put(Scope.SOURCE, Prescription.builder());
        source.statedFields().stream()
                .filter(field -> field != DoseField.SETS && field != DoseField.REPETITIONS)
                .forEach(field -> field.copy(source, parts.get(Scope.SOURCE)));
        Map<Scope, Prescription> stated = new EnumMap<>(Scope.class);
        parts.forEach((scope, builder) -> stated.put(scope, builder.build()));
        return stated;
    }
}
