/**
 * The dose of an exercise: sets, repetitions, holds, sides, rests, tempo, intensity, breathing, frequency.
 *
 * <h2>Amounts as they were stated</h2>
 *
 * <p>A therapist writes "5 to 10 seconds", "up to 3 sets", "a few", "until you are tired". An {@link
 * org.therex.prescription.Amount} keeps each of these in its own form: a range stays a range, a word stays a word, and
 * a limit is never turned into a number. Every field of a {@link org.therex.prescription.Prescription} may be absent,
 * and absent means not stated, never zero.
 *
 * <p>A {@link org.therex.prescription.Hold} or {@link org.therex.prescription.Rest} may have no length: the position is held,
 * and the length is not stated.
 *
 * <h2>The meaning of repetitions</h2>
 *
 * <p>Repetitions are those of one set. With each side they are those of one side, with alternating sides the total of
 * both; {@link org.therex.prescription.Sides} defines it for the whole library. A hold is in each repetition unless its
 * {@linkplain org.therex.prescription.HoldScope scope} says otherwise.
 *
 * <h2>Arithmetic</h2>
 *
 * <p>A {@link org.therex.prescription.Workload} computes the time and the repetitions of a prescription, each as
 * an {@link org.therex.prescription.Estimate} from least to most. A value that is not stated comes from a {@link
 * org.therex.prescription.Pacing}, as a named assumption, or stays unknown.
 *
 * <h2>Inheritance</h2>
 *
 * <p>A program states a dose for all its items, a section for its own, an item for itself. {@link
 * org.therex.prescription.ResolvedPrescription} merges them field by field, the narrowest {@linkplain
 * org.therex.prescription.Scope scope} first, and keeps the origin of each field.
 *
 * <h2>The text form</h2>
 *
 * <p>{@code Prescription.parse} and {@code toString} are inverse to each other for every prescription. The canonical form
 * is one line that reads as a therapist writes it:
 *
 * <pre>{@code
 * 3 x 8-12, hold 5-10 s, each side, rest 60 s between sets, 4 times a day
 * up to 3 sets, repetitions until fatigue or until form loss, hold a few seconds; or bouts of 1-5, very often through the day
 * }</pre>
 *
 * <p>In the grammar below, quotation marks hold what stands in the text, {@code [ ]} may be left out, and {@code { }} may
 * be repeated or left out. Letter case and the amount of white space do not matter outside of quoted texts.
 *
 * <pre>{@code
 * prescription = "not stated" | schedule { "; or" schedule }
 * schedule     = clause { [ "," ] clause }          in any order, each field once
 *
 * clause       = count "x" repetitions              sets and repetitions
 *              | count "sets" | numbers "repetitions" | count "spots"
 *              | "for" time                         how long a set lasts
 *              | "hold" [ time | count "counts" | count "breaths" ] [ scope ]
 *              | sides [ side "first" ]             such as: each side left first
 *              | "rest" [ time ] place              such as: between sets
 *              | "tempo" [ [ "concentric first" ] phase "-" phase "-" phase "-" phase ] [ quality { "and" quality } ]
 *              | "load" count "kg" | "load" count "% 1RM"
 *              | "Borg" count "of 6-20" | "CR10" count | "OMNI" count | "RIR" count
 *              | "band" word [ "by" quoted ] [ "at" number "%" ]
 *              | "talk test" speech | "feel" quoted | "pain up to" number "/10" | "effort" level
 *              | "breathe" [ manner { "and" manner } ] [ "into" direction { "and" direction } ]
 *                          [ number ":" number ] { ( "in on" | "out on" ) word }
 *              | "as needed" | "bouts of" count
 *              | "once a day" | "twice a day" | count "times a day" | often "through the day"
 *              | "every" time [ "while awake" ] | "every day" | "every" number "days"
 *              | count "days a week" | "on" weekday { "and" weekday } | "on non-consecutive days"
 *              | "in the" part { "and" part } | "at" hh:mm { "and" hh:mm }
 *              | ( "before" | "after" ) event       and on waking, with a meal, at bedtime and so on
 *              | "not within" time ( "before" | "after" ) event
 *              | "session" time                     how long a session lasts
 *              | "note" quoted
 *
 * numbers      = count | number "/" number { "/" number }
 * count        = number | number "-" number | "at least" number | "up to" number | "about" number
 *              | word for a quantity, such as: several | quoted | limit
 * time         = the same with a unit: "s", "min" or "h"
 * limit        = "until fatigue" and so on { "or" limit } [ "when" quoted { "and" quoted } ]
 * word         = letters | quoted
 * quoted       = a text in quotation marks, with a backslash before a quotation mark or backslash in it
 * }</pre>
 *
 * <p>An amount that is a limit follows what it counts: {@code repetitions until fatigue}. A length before its word has a
 * unit: {@code 5 s hold}, but {@code hold until fatigue}. The comma may be left out before
 * sides, a frequency, a hold, a rest, a tempo, an intensity, and an amount with what it counts; it is needed before
 * {@code 3 x 10}, {@code breathe}, {@code for}, {@code session} and {@code note}. Read as well, and written in the canonical form, are:
 *
 * <pre>{@code
 * amounts      5-10s, 10 sec, 30-second, >=10 s, 10+ s, max 3 sets, ~10 s
 * sets         3x10, 3*10, 3 sets of 10 reps, 10 reps x 3 sets, 10 x 3 sets, 6-4-2 reps, sets: 3, reps: 10
 *              10x, hold 5 s (10 repetitions)
 * sides        per side, each leg, on each side, 10/side, 10 each side, alternating legs
 * holds        5 s hold, with a 5 s hold, hold for 5 s, 3 sets of 30 s hold, 10 reps x 5 s hold, 5 s hold x 10 reps
 * rests        60 s rest between sets, rest between sets: 60 s, between sets rest 60 s
 * days         daily, each day, every other day, every second day, QOD, alternate days, 3x/week, 3x/wk, twice a week,
 *              5 days/week, on Mon, Wed, Fri
 * a day        4x/day, 2x day, 3 times daily, BID, TID, QID, every morning (every day, in the morning), PRN
 * intensity    5kg, @ 20 kg, RPE 11 to RPE 20, Borg 13, RPE 13/20, Borg CR10 3, red band, band red by TheraBand, pain-free
 * }</pre>
 *
 * <p>Case, the multiplication sign and the asterisk for {@code x}, dashes of any length, and a colon after the word that
 * names a part make no difference.
 *
 * <p>A text with several meanings is rejected, with a suggestion for each meaning that can be written:
 *
 * <ul>
 *   <li>{@code 3 x 30 s}: a hold, or the length of a set;
 *   <li>{@code 3 x 30 s hold}: sets, or repetitions;
 *   <li>{@code rest 60 s}: the place of the rest;
 *   <li>{@code both sides}: in turn, or at once;
 *   <li>{@code each} without a side, and {@code 10/10} without a unit;
 *   <li>{@code RPE 8}: the scale;
 *   <li>{@code 2,5}: a decimal, or two clauses; a comma between two digits never separates clauses;
 *   <li>{@code ;} without {@code or}.
 * </ul>
 *
 * <p>Each suggested text can be read. A text that ends after {@code 3 x} is rejected too. Any other text is rejected with
 * the position of the first unexpected character and the expected text; nothing is skipped or guessed.
 */
@NullMarked
package org.therex.prescription;

import org.jspecify.annotations.NullMarked;
