package org.therex.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.therex.comparison.ProgramDifference;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.lowback.LowBack;
import org.therex.lowback.LowBackRules;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.review.Review;
import org.therex.review.ReviewContext;
import org.therex.safety.Finding;
import org.therex.safety.Person;
import org.therex.safety.PersonScreening;
import org.therex.safety.Recommendation;
import org.therex.schedule.Schedule;
import org.therex.schedule.Timetable;

/**
 * Measures how building, review, screening, workload, schedule and comparison of a program grow with its items: the processor
 * time and the allocated bytes of the thread for programs of 100, 1,000 and 10,000 items, and the exponents of the growth.
 *
 * <p>Argument: {@code all}, or a regular expression for the tasks that are wanted.
 */
public final class ReviewGrowth {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int[] SIZES = {100, 1_000, 10_000};
    private static final int RUNS = 3;
    private static final double WARM_MILLISECONDS = 1_500;
    private static final int OF_SECTION = 10;
    private static final String[] DOSES = {
        "3x10, 3 days a week", "2 sets, hold 30 s, 3 days a week", "hold 20 s, 3 days a week"
    };

    private static final Person PERSON = Person.withOnly(Finding.present("osteoporosis"), Finding.present("neck-pain"));
    private static final PersonScreening SCREENING = LowBackRules.ruleSet().forPerson(PERSON);
    private static final ReviewContext CONTEXT =
            ReviewContext.builder().person(PERSON, LowBackRules.ruleSet()).build();
    private static final Timetable TIMETABLE = Timetable.builder()
            .start(LocalDate.of(2026, 1, 5))
            .zone(ZoneOffset.UTC)
            .weeks(2)
            .wakes(LocalTime.of(7, 0))
            .sleeps(LocalTime.of(22, 0))
            .build();

    private static final ImmutableMap<String, IntFunction<ProgramBuilder>> PROGRAMS = ImmutableMap.of(
            "one section",
            size -> program(size, size, false),
            "sections of " + OF_SECTION,
            size -> program(size, OF_SECTION, false),
            "each item an exercise of its own",
            size -> program(size, OF_SECTION, true));

    private static final ImmutableMap<String, ToIntFunction<Program>> TASKS =
            ImmutableMap.<String, ToIntFunction<Program>>builder()
                    .put("build", program -> program.toBuilder().build().items().size())
                    .put(
                            "resolve",
                            program -> program.toBuilder()
                                    .build()
                                    .resolve()
                                    .items()
                                    .size())
                    .put(
                            "review",
                            program -> Review.standard()
                                    .check(program, CONTEXT)
                                    .issues()
                                    .size())
                    .put("review of a draft", ReviewGrowth::reviewDraft)
                    .put(
                            "screening",
                            program -> SCREENING
                                    .screen(program)
                                    .items(Recommendation.MONITOR)
                                    .size())
                    .put(
                            "screening as text",
                            program -> SCREENING.screen(program).toString().length())
                    .put("workload", program -> program.workload().toString().length())
                    .put(
                            "schedule",
                            program -> Schedule.of(program, TIMETABLE)
                                    .occurrences()
                                    .size())
                    .put(
                            "sessions",
                            program ->
                                    Schedule.of(program, TIMETABLE).sessions().size())
                    .put("comparison", ReviewGrowth::compare)
                    .buildOrThrow();

    private ReviewGrowth() {}

    /** Prints a row of a table for each task and each form of program. */
    public static void main(String... arguments) {
        String wanted = arguments.length == 0 || arguments[0].equals("all") ? ".*" : arguments[0];
        System.out.println(
                "| task | program | KB at 100 | 1,000 | 10,000 | exponent | ms at 100 | 1,000 | 10,000 | exponent |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        TASKS.forEach((task, work) -> {
            if (task.matches(wanted)) {
                PROGRAMS.forEach((form, programs) -> row(task, work, form, programs));
            }
        });
    }

    /** Returns a builder of a program with so many items. */
    private static ProgramBuilder program(int size, int ofSection, boolean own) {
        ProgramBuilder builder = Program.builder("grown", "Grown");
        List<Exercise> known = List.copyOf(LowBack.catalog().exercises());
        for (int start = 0; start < size; start += ofSection) {
            int first = start;
            builder.section(
                    "Section " + start,
                    section -> IntStream.range(first, Math.min(size, first + ofSection))
                            .forEach(i -> section.item(
                                    exercise(known, i, own),
                                    item -> item.prescription(DOSES[i % DOSES.length])
                                            .name("Item " + i))));
        }
        return builder;
    }

    private static Exercise exercise(List<Exercise> known, int index, boolean own) {
        Exercise exercise = known.get(index % known.size());
        return own
                ? exercise.toBuilder()
                        .id(ExerciseId.of(exercise.id() + "-" + index))
                        .name("Exercise " + index)
                        .naming(naming -> {})
                        .build()
                : exercise;
    }

    /** Reviews a draft in which every tenth dose is refused. */
    private static int reviewDraft(Program program) {
        ProgramBuilder draft = program.toBuilder();
        ImmutableList<org.therex.program.ResolvedItem> items = program.resolve().items();
        for (int i = 0; i < items.size(); i += 10) {
            draft.changeItem(items.get(i).path(), item -> item.prescription("no dose"));
        }
        return Review.standard().check(draft, CONTEXT).issues().size();
    }

    /** Compares a program with one in which every tenth dose is another. */
    private static int compare(Program program) {
        ProgramBuilder other = program.toBuilder();
        ImmutableList<org.therex.program.ResolvedItem> items = program.resolve().items();
        for (int i = 0; i < items.size(); i += 10) {
            other.changeItem(items.get(i).path(), item -> item.prescription("4x12"));
        }
        ProgramDifference difference = ProgramDifference.between(program, other.build());
        return difference.lines().size();
    }

    private static void row(
            String task, ToIntFunction<Program> work, String form, IntFunction<ProgramBuilder> programs) {
        Program small = programs.apply(SIZES[0]).build();
        for (double warm = 0; warm < WARM_MILLISECONDS; ) {
            warm += measure(work, small)[1];
        }
        double[][] most = new double[SIZES.length][];
        for (int i = 0; i < SIZES.length; i++) {
            Program program = programs.apply(SIZES[i]).build();
            program.resolve();
            most[i] = measure(work, program);
            for (int run = 1; run < RUNS; run++) {
                double[] again = measure(work, program);
                most[i] = new double[] {Math.min(most[i][0], again[0]), Math.min(most[i][1], again[1])};
            }
        }
        StringBuilder row = new StringBuilder("| " + task + " | " + form);
        for (int column = 0; column < 2; column++) {
            for (double[] values : most) {
                row.append(String.format(Locale.ROOT, column == 0 ? " | %.0f" : " | %.2f", values[column]));
            }
            double exponent = Math.log10(most[2][column] / most[1][column]);
            row.append(String.format(Locale.ROOT, " | %.2f", exponent));
        }
        System.out.println(row + " |");
    }

    /** Returns the kilobytes and the milliseconds that a task takes. */
    private static double[] measure(ToIntFunction<Program> work, Program program) {
        long thread = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long time = THREADS.getCurrentThreadCpuTime();
        if (work.applyAsInt(program) < 0) {
            throw new IllegalStateException("a task returned nothing");
        }
        time = THREADS.getCurrentThreadCpuTime() - time;
        return new double[] {(THREADS.getThreadAllocatedBytes(thread) - bytes) / 1e3, time / 1e6};
    }
}
