/**
 * A program on the calendar: the dates and times of its exercises.
 *
 * <p>A {@link org.therex.schedule.Timetable} states the first day, the time zone of the person, and the times at which
 * they wake, eat and sleep. A {@link org.therex.schedule.Schedule} combines program and timetable into {@linkplain
 * org.therex.schedule.Occurrence occurrences}, each with an id that is the same at every expansion. Nothing is guessed.
 * An occurrence without a clock time is tied to its event, such as after sitting. Items without a date are {@linkplain
 * org.therex.schedule.Schedule#unscheduled() listed separately}, with the reason. Items that are done as needed are
 * {@linkplain org.therex.schedule.Schedule#asNeededItems() listed separately}, with their cap.
 *
 * <h2>Days</h2>
 *
 * <p>The first week of the program begins on the first day, whatever its weekday. Chosen weekdays are used as they are.
 * An interval in days counts from the first day of the program or phase. A number of days a week gives the same
 * weekdays in each week: as many {@linkplain org.therex.schedule.Timetable#preferredDays() preferred days} as possible,
 * then the most even spread, then the earliest days. Non-consecutive days never follow each other. Without stated days,
 * an item is done every day.
 *
 * <p>If days alternate between sections, such as A and B, the sections share the days of an item's dose. They take
 * turns in order of first mention, and start again in each phase.
 *
 * <p>The phases of a program follow each other in whole weeks. A phase of unknown length lasts to the end of the schedule,
 * and later phases have no dates.
 *
 * <h2>Times of day</h2>
 *
 * <p>The first stated of these determines the times; later ones add nothing:
 *
 * <ol>
 *   <li>Times a day. If the dose also states the same number of clock times, events or parts of the day, these are the
 *       times. If the numbers differ, but each can hold several times (a part of the day, or an event that occurs more
 *       than once), they share the times equally, without clock times. With an interval, the times follow each other by
 *       it, from the beginning of the waking day. With nothing else, the waking day without excluded windows is divided
 *       into equal parts, and each time is the middle of a part, rounded down to the minute.
 *   <li>An interval while awake: the first time is at the beginning of the waking day, or at the end of an excluded
 *       window there. The others follow by the interval before the waking day ends. An interval around the clock runs
 *       from the first waking on, without a break at night. Times on days that are not chosen are skipped.
 *   <li>Clock times: these.
 *   <li>Events: at their times in the timetable, else without a clock time. A time before an event is earlier than its
 *       beginning by the lead of the timetable; a time after an event is its end. An event that may occur more than
 *       once in a day, but has no times in the timetable, has one occurrence on the day for all its times.
 *   <li>Parts of the day: at their times in the timetable, else without a clock time.
 *   <li>Only days: once on each, in the middle of the waking day without excluded windows.
 * </ol>
 *
 * <p>A time after an event that would fall within an excluded window is moved to the end of the window; all other such
 * times are left out. Both cases are reported. Intervals are elapsed time, even across a change of the clock. All other
 * times are local times, which do not shift with the clock. A local time that a change skips moves later by the length
 * of the gap; of a time that occurs twice, the first counts, as in {@code java.time}. Two clock times that coincide for
 * that reason are reported, and so is a date that a zone skips.
 *
 * <p>A {@linkplain org.therex.schedule.Schedule#sessions() session} has the occurrences at the same time or event. An
 * item that is done once a day, and another that is done twice, may have three sessions on the calendar. {@link
 * org.therex.program.ProgramWorkload} counts two: it does not know the times, and assumes joined sessions.
 */
@NullMarked
package org.therex.schedule;

import org.jspecify.annotations.NullMarked;
