/**
 * A program on the calendar: the dates and times of its exercises.
 *
 * <p>A {@link org.therex.schedule.Timetable} states the first day, the time zone of the person, and the times at which they
 * wake, eat and sleep. A {@link org.therex.schedule.Schedule} brings both together into
 * {@linkplain org.therex.schedule.Occurrence occurrences}, each with an id that is the same whenever the program is
 * expanded. Nothing is guessed. An occurrence without a clock time is tied to its event, such as after sitting. Items without
 * a date are {@linkplain org.therex.schedule.Schedule#unscheduled() listed separately}, with the reason. Items that are done
 * as needed are {@linkplain org.therex.schedule.Schedule#available() listed separately}, with their cap.
 *
 * <h2>On which days</h2>
 *
 * <p>Weeks are those of the program: the first begins on the first day, whichever weekday that is. Chosen weekdays are
 * those. Every so many days is counted from the first day of the program or of the phase. So many days a week are the same
 * in each week: as many {@linkplain org.therex.schedule.Timetable#preferredDays() preferred days} as possible, of these
 * the most evenly spread over the week, of these the earliest; no two in succession if the days are to be
 * non-consecutive. Where no days are stated, it is every day.
 *
 * <p>Where days alternate between sections, such as A and B, the days that the dose of an item says are those of all of
 * them, and the sections take turns on them, in order of first mention and anew in each phase.
 *
 * <p>The phases of a program follow each other in whole weeks. A phase of unknown length lasts to the end of the schedule,
 * and later phases have no dates.
 *
 * <h2>When on the day</h2>
 *
 * <p>The first of these that is stated counts, and what comes after it does not add to it:
 *
 * <ol>
 *   <li>Times a day. If the clock times, events or parts of the day that are stated too are as many, they are the times.
 *       If they are not, but each may hold several (a part of the day, or an event that comes more than once), they share
 *       the times equally, without a time of the clock. Together with an interval, the times follow each other by it, from
 *       the beginning of the waking day. With nothing else, the waking day, less the windows in which it is not to be
 *       done, is cut into as many parts of equal length, and each time is the middle of one, to the whole minute below.
 *   <li>An interval while awake: the first as the waking day begins, or as a window ends that it begins with; the others
 *       each an interval later, before the waking day ends. An interval around the clock: from the first waking on,
 *       without a break at night; what falls on a day that is not chosen is not done.
 *   <li>Times by the clock: those.
 *   <li>Events: when the timetable says they are, otherwise without a time of the clock. Before an event is the
 *       timetable's lead before it begins, after it is when it ends. An event that may come more than once in a day and
 *       has no times in the timetable stands once on the day, for each time that it comes.
 *   <li>Parts of the day: when the timetable says they are, otherwise without a time of the clock.
 *   <li>Only days: once on each, in the middle of the waking day less the windows.
 * </ol>
 *
 * <p>A time that would fall into a window in which it is not to be done is moved to the end of the window if it follows an
 * event; all others are left out. Either is reported. Intervals are real time that passes, also through a change of the
 * clock; all else is local time, and stays where it is when the clock changes. A local time that the change skips moves
 * later by the length of the gap, and of a time that comes twice the first counts, as in {@code java.time}. Two clock times
 * that coincide for that reason are reported, and so is a date that a zone skips.
 *
 * <p>A {@linkplain org.therex.schedule.Schedule#sessions() session} is what is done at the same time or event. So an item that
 * is done once a day, and one that is done twice, have three sessions on the calendar, where {@link
 * org.therex.program.ProgramWorkload} counts two: it cannot know the times, and takes it that they are joined.
 */
@NullMarked
package org.therex.schedule;

import org.jspecify.annotations.NullMarked;
