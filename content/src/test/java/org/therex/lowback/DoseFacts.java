package org.therex.lowback;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Optional;
import org.therex.exercise.SourceEntry;
import org.therex.lowback.KeptFact.Words;
import org.therex.prescription.Amount;
import org.therex.prescription.DoseField;
import org.therex.prescription.Frequency;
import org.therex.prescription.Hold;
import org.therex.prescription.HoldLength;
import org.therex.prescription.HoldScope;
import org.therex.prescription.Limit;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;
import org.therex.prescription.ResolvedPrescription;
import org.therex.prescription.Rest;
import org.therex.prescription.RestPlace;
import org.therex.prescription.Scope;
import org.therex.program.Program;

/** Kinds 47 to 60: the dose. */
final class DoseFacts {

    private static final String HOLD_RANGE = "hold from so long to so long";
    private static final String HOLD_AT_LEAST = "hold no shorter than";
    private static final String VAGUE = "vague quantity as it was said";
    private static final String TO_LIMIT = "to fatigue or as long as possible";
    private static final String COUNTS = "count in place of seconds";
    private static final String PER_PHASE = "a hold in each phase";
    private static final String REPETITIONS = "repetitions";
    private static final String SETS = "sets, at most";
    private static final String RESTS = "rest between sets or sides";
    private static final String TIMES_A_DAY = "times a day";
    private static final String SMALL_BOUTS = "small bouts through the day";
    private static final String SCHEDULES = "one schedule or another";
    private static final String SPOTS = "spot after spot";
    private static final String INHERITED = "inherited, own or not stated";

    static final ImmutableList<KeptFact> FACTS = ImmutableList.of(
            KeptFact.ofProgram(
                    47,
                    HOLD_RANGE,
                    "000",
                    program -> time(programDose(program)),
                    new Amount.Between<>(seconds(5), seconds(10))),
            KeptFact.ofEntry(
                    47,
                    HOLD_RANGE,
                    "003/1",
                    entry -> time(Reads.dose(entry)),
                    new Amount.Between<>(seconds(20), seconds(30))),
            KeptFact.ofEntry(
                    47, HOLD_RANGE, "003/5", entry -> time(Reads.dose(entry)), new Amount.Exactly<>(seconds(5))),
            KeptFact.ofEntry(
                    48, HOLD_AT_LEAST, "003/9", entry -> time(Reads.dose(entry)), new Amount.AtLeast<>(seconds(10))),
            KeptFact.ofEntry(49, VAGUE, "001/1", entry -> time(Reads.dose(entry)), Words.of("few seconds")),
            KeptFact.ofEntry(
                    49,
                    VAGUE,
                    "003/6",
                    entry -> Reads.dose(entry).repetitions(),
                    Optional.of(new Repetitions.EverySet(new Amount.Vague<>("several")))),
            KeptFact.ofEntry(50, TO_LIMIT, "001/9", DoseFacts::limits, ImmutableSet.of(Limit.FATIGUE)),
            KeptFact.ofEntry(50, TO_LIMIT, "002/5", DoseFacts::limits, ImmutableSet.of(Limit.AS_LONG_AS_POSSIBLE)),
            KeptFact.ofEntry(
                    50,
                    TO_LIMIT,
                    "001/1",
                    entry -> Reads.dose(entry).repetitions(),
                    Optional.of(new Repetitions.EverySet(new Amount.ToLimit<>(
                            ImmutableSet.of(Limit.FATIGUE, Limit.FORM_LOSS), ImmutableList.of())))),
            KeptFact.ofEntry(
                    51,
                    COUNTS,
                    "003/13",
                    entry -> hold(Reads.dose(entry)).length(),
                    Optional.of(new HoldLength.Counts(new Amount.Exactly<>(30)))),
            KeptFact.ofEntry(
                    52, PER_PHASE, "003/6", entry -> hold(Reads.dose(entry)).scope(), HoldScope.PHASE),
            KeptFact.ofEntry(
                    52, PER_PHASE, "003/6", entry -> time(Reads.dose(entry)), new Amount.Exactly<>(seconds(5))),
            KeptFact.ofProgram(
                    53,
                    REPETITIONS,
                    "000",
                    program -> programDose(program).repetitions(),
                    Optional.of(new Repetitions.EverySet(new Amount.Exactly<>(10)))),
            KeptFact.ofEntry(54, SETS, "001/1", entry -> Reads.dose(entry).sets(), Optional.of(new Amount.AtMost<>(3))),
            KeptFact.ofEntry(55, RESTS, "001/1", DoseFacts::rests, ImmutableList.of(RestPlace.BETWEEN_SETS)),
            KeptFact.ofEntry(55, RESTS, "001/9", DoseFacts::rests, ImmutableList.of(RestPlace.BETWEEN_SIDES)),
            KeptFact.ofProgram(
                    56,
                    TIMES_A_DAY,
                    "000",
                    program -> programDose(program).frequency().flatMap(Frequency::timesPerDay),
                    Optional.of(new Amount.Exactly<>(4))),
            KeptFact.ofEntry(
                    57,
                    SMALL_BOUTS,
                    "001/1",
                    entry -> other(entry).frequency().flatMap(Frequency::boutSize),
                    Optional.of(new Amount.Between<>(1, 5))),
            KeptFact.ofEntry(
                    58,
                    SCHEDULES,
                    "001/1",
                    entry -> Reads.dose(entry).alternatives().size(),
                    1),
            KeptFact.ofEntry(58, SCHEDULES, "001/1", entry -> Reads.dose(entry).frequency(), Optional.empty()),
            KeptFact.ofEntry(58, SCHEDULES, "001/1", entry -> other(entry).sets(), Optional.empty()),
            KeptFact.ofEntry(
                    59,
                    SPOTS,
                    "003/13",
                    entry -> Reads.dose(entry).spots(),
                    Optional.of(new Amount.Vague<>("several"))),
            KeptFact.ofEntry(
                    59, SPOTS, "003/13", entry -> hold(Reads.dose(entry)).scope(), HoldScope.SPOT),
            KeptFact.ofEntry(59, SPOTS, "003/13", entry -> Reads.dose(entry).notes(), Words.of("about an inch", "up")),
            KeptFact.ofProgram(
                    60,
                    INHERITED,
                    "000",
                    program -> first(program).findOrigin(DoseField.HOLD),
                    Optional.of(Scope.PROGRAM)),
            KeptFact.ofProgram(
                    60,
                    INHERITED,
                    "000",
                    program -> first(program).prescription().sets(),
                    Optional.empty()),
            KeptFact.ofEntry(60, INHERITED, "000/1", SourceEntry::prescription, Optional.empty()),
            KeptFact.ofEntry(
                    60, INHERITED, "001/10", entry -> hold(Reads.dose(entry)).length(), Optional.empty()));

    private DoseFacts() {}

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static Prescription programDose(Program program) {
        return program.prescription().orElseThrow();
    }

    private static ResolvedPrescription first(Program program) {
        return program.resolve().items().get(0).dose();
    }

    private static Hold hold(Prescription dose) {
        return dose.hold().orElseThrow();
    }

    private static Amount<Duration> time(Prescription dose) {
        return hold(dose)
                .length()
                .map(HoldLength.Time.class::cast)
                .map(HoldLength.Time::amount)
                .orElseThrow();
    }

    private static ImmutableSet<Limit> limits(SourceEntry entry) {
        return time(Reads.dose(entry)) instanceof Amount.ToLimit<Duration> limit ? limit.limits() : ImmutableSet.of();
    }

    private static ImmutableList<RestPlace> rests(SourceEntry entry) {
        return Reads.dose(entry).rests().stream().map(Rest::place).collect(toImmutableList());
    }

    private static Prescription other(SourceEntry entry) {
        return Reads.dose(entry).alternatives().get(0);
    }
}
