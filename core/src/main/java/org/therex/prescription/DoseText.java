package org.therex.prescription;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.therex.term.Term;

/** Writes the canonical text of a prescription and its parts; {@link DoseReader} reads it back. */
final class DoseText {

    /** The text of a prescription that states nothing. */
    static final String NOT_STATED = "not stated";

    /** Words for a frequency in a day that are followed by "through the day". */
    static final ImmutableList<String> OFTEN =
            ImmutableList.of("very often", "often", "frequently", "regularly", "now and then");

    private DoseText() {}

    static String of(Prescription dose) {
        if (dose.statesNothing()) {
            return NOT_STATED;
        }
        List<String> schedules = new ArrayList<>();
        schedules.add(schedule(dose));
        dose.alternatives().forEach(alternative -> schedules.add(schedule(alternative)));
        return String.join("; or ", schedules);
    }

    private static String schedule(Prescription dose) {
        List<String> clauses = new ArrayList<>(setsAndRepetitions(dose));
        dose.timeBox().ifPresent(it -> clauses.add("for " + AmountText.time(it)));
        dose.hold().ifPresent(it -> clauses.add(of(it)));
        dose.spots().ifPresent(it -> clauses.add(AmountText.of(it, "spot", "spots")));
        dose.sides().ifPresent(it -> clauses.add(it.toString()));
        dose.rests().forEach(it -> clauses.add(of(it)));
        dose.tempo().ifPresent(it -> clauses.add(of(it)));
        dose.intensities().forEach(it -> clauses.add(of(it)));
        dose.breathing().ifPresent(it -> clauses.add(of(it)));
        dose.frequency().ifPresent(it -> clauses.add(of(it)));
        dose.sessionLength().ifPresent(it -> clauses.add("session " + AmountText.time(it)));
        dose.notes().forEach(it -> clauses.add("note " + Words.quote(it)));
        return String.join(", ", clauses);
    }

    private static List<String> setsAndRepetitions(Prescription dose) {
        List<String> clauses = new ArrayList<>();
        dose.sets().ifPresent(it -> clauses.add(AmountText.of(it, "set", "sets")));
        dose.repetitions().ifPresent(it -> clauses.add(it.toString()));
        boolean product = clauses.size() == 2
                && isNumber(dose.sets().get())
                && (!(dose.repetitions().get() instanceof Repetitions.EverySet every) || isNumber(every.amount()));
        // Two numbers after an "x" may also be numbers for each side.
        boolean twoNumbers = dose.repetitions()
                .filter(it ->
                        it instanceof Repetitions.PerSet list && list.counts().size() == 2)
                .isPresent();
        if (!product || twoNumbers) {
            return clauses;
        }
        String repetitions = clauses.get(1);
        return List.of(dose.sets().get() + " x " + repetitions.substring(0, repetitions.indexOf(' ')));
    }

    private static boolean isNumber(Amount<Integer> amount) {
        return amount instanceof Amount.Exactly<Integer> || amount instanceof Amount.Between<Integer>;
    }

    static String of(Hold hold) {
        return "hold"
                + hold.length().map(length -> " " + length).orElse("")
                + (hold.scope() == HoldScope.REPETITION
                        ? ""
                        : " " + hold.scope().label());
    }

    static String of(Rest rest) {
        return "rest "
                + rest.length().map(length -> AmountText.time(length) + " ").orElse("")
                + rest.place().label();
    }

    static String of(Tempo tempo) {
        StringBuilder text = new StringBuilder("tempo");
        if (!tempo.phases().isEmpty()) {
            if (tempo.convention() != Tempo.Convention.ECCENTRIC_FIRST) {
                text.append(' ').append(tempo.convention().label());
            }
            text.append(' ').append(joined(tempo.phases(), "-"));
        }
        if (!tempo.qualities().isEmpty()) {
            text.append(' ').append(labels(tempo.qualities()));
        }
        return text.toString();
    }

    static String of(Intensity intensity) {
        if (intensity instanceof Intensity.Load load) {
            return withUnit("load", load.kilograms(), "kg");
        } else if (intensity instanceof Intensity.PercentOfMaximum load) {
            return withUnit("load", load.percent(), "% 1RM");
        } else if (intensity instanceof Intensity.BorgRating borg) {
            return "Borg " + AmountText.of(borg.rating()) + " of 6-20";
        } else if (intensity instanceof Intensity.CategoryRatio ratio) {
            return "CR10 " + AmountText.of(ratio.rating());
        } else if (intensity instanceof Intensity.OmniRating omni) {
            return "OMNI " + AmountText.of(omni.rating());
        } else if (intensity instanceof Intensity.RepetitionsInReserve reserve) {
            return "RIR " + AmountText.of(reserve.repetitions());
        } else if (intensity instanceof Intensity.TalkTest talk) {
            return "talk test " + talk.speech().label();
        } else if (intensity instanceof Intensity.Sensation sensation) {
            return "feel " + Words.quote(sensation.text());
        } else if (intensity instanceof Intensity.PainCeiling pain) {
            return "pain up to " + pain.rating() + "/10";
        } else if (intensity instanceof Intensity.Effort effort) {
            return "effort " + effort.level().label();
        }
        return of((Band) intensity);
    }

    private static String withUnit(String word, Amount<?> amount, String unit) {
        boolean number = amount.findLeast().isPresent() || amount.findMost().isPresent();
        return number
                ? word + " " + AmountText.of(amount) + (unit.startsWith("%") ? "" : " ") + unit
                : word + " " + unit + " " + AmountText.of(amount);
    }

    static String of(Band band) {
        return "band "
                + Words.bareOrQuoted(band.colour())
                + band.brand().map(brand -> " by " + Words.quote(brand)).orElse("")
                + band.elongation().map(percent -> " at " + percent + "%").orElse("");
    }

    static String of(Breathing breathing) {
        List<String> parts = new ArrayList<>();
        parts.add("breathe");
        if (!breathing.manners().isEmpty()) {
            parts.add(labels(breathing.manners()));
        }
        if (!breathing.directions().isEmpty()) {
            parts.add("into " + labels(breathing.directions()));
        }
        breathing.ratio().ifPresent(ratio -> parts.add(ratio.toString()));
        breathing.cues().forEach(cue -> parts.add(cue.toString()));
        return String.join(" ", parts);
    }

    static String of(Frequency frequency) {
        List<String> clauses = new ArrayList<>();
        if (frequency.asNeeded()) {
            clauses.add("as needed");
        }
        frequency.boutSize().ifPresent(it -> clauses.add("bouts of " + AmountText.of(it)));
        frequency.timesPerDay().ifPresent(it -> clauses.add(timesPerDay(it)));
        frequency.every().ifPresent(it -> clauses.add(it.toString()));
        frequency.days().ifPresent(it -> clauses.add(of(it)));
        if (frequency.nonConsecutiveDays()) {
            clauses.add("on non-consecutive days");
        }
        if (!frequency.dayParts().isEmpty()) {
            clauses.add("in the " + labels(frequency.dayParts()));
        }
        if (!frequency.clockTimes().isEmpty()) {
            clauses.add("at " + joined(frequency.clockTimes(), " and "));
        }
        frequency.occasions().forEach(it -> clauses.add(it.toString()));
        frequency.exclusions().forEach(it -> clauses.add(it.toString()));
        return String.join(", ", clauses);
    }

    private static String timesPerDay(Amount<Integer> times) {
        if (times.equals(Amount.exactly(1))) {
            return "once a day";
        } else if (times.equals(Amount.exactly(2))) {
            return "twice a day";
        } else if (times instanceof Amount.Vague<Integer> vague && OFTEN.contains(vague.word())) {
            return vague.word() + " through the day";
        }
        return AmountText.of(times, "time a day", "times a day");
    }

    static String of(Days days) {
        if (days instanceof Days.PerWeek week) {
            return AmountText.of(week.count(), "day a week", "days a week");
        } else if (days instanceof Days.On on) {
            return "on " + on.weekdays().stream().map(DoseText::name).collect(Collectors.joining(" and "));
        }
        int interval = ((Days.Every) days).interval();
        return interval == 1 ? "every day" : "every " + interval + " days";
    }

    /** Writes the English name of a weekday. */
    static String name(DayOfWeek day) {
        return day.name().charAt(0) + Ascii.toLowerCase(day.name().substring(1));
    }

    private static String labels(Collection<? extends Term> terms) {
        return terms.stream().map(Term::label).collect(Collectors.joining(" and "));
    }

    private static String joined(Collection<?> values, String delimiter) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(delimiter));
    }
}
