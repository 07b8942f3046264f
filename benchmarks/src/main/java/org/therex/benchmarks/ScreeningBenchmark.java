package org.therex.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.therex.anatomy.Side;
import org.therex.benchmarks.PlainScreening.Plain;
import org.therex.lowback.LowBackRules;
import org.therex.safety.BloodPressure;
import org.therex.safety.ConditionQualifier;
import org.therex.safety.Finding;
import org.therex.safety.Person;
import org.therex.safety.PreparedExercises;
import org.therex.safety.Recommendation;
import org.therex.safety.RuleSet;
import org.therex.safety.ScreenedExercises;
import org.therex.safety.Verdict;

/**
 * Screening generated exercises by the built-in rules for a person with several findings, beside two other ways that come
 * to the same recommendations: plain predicates, and a rule engine. All figures are of one exercise.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScreeningBenchmark {

    private static final int MANY = 100_000;
    private static final int VERY_MANY = 1_000_000;
    private static final RuleSet RULES = LowBackRules.ruleSet();

    /** Somebody of whom everything is known that the rules ask. */
    private static final Person PERSON = Person.withOnly(
                    Finding.present("osteoporosis"),
                    Finding.present("hip-replacement-posterior")
                            .on(Side.LEFT)
                            .is(ConditionQualifier.WITHIN_SURGEONS_LIMITS),
                    Finding.present("knee-osteoarthritis").on(Side.RIGHT),
                    Finding.present("hypertension").isNot(ConditionQualifier.UNCONTROLLED),
                    Finding.present("wrist-pain").on(Side.RIGHT),
                    Finding.present("neck-pain"))
            .toBuilder()
            .bloodPressure(BloodPressure.of(135, 85))
            .build();

    /** Somebody who did not tell the side of anything, so that it is to be found out whether it decides. */
    private static final Person UNTOLD = Person.withOnly(
                    Finding.present("hip-replacement-posterior").is(ConditionQualifier.WITHIN_SURGEONS_LIMITS),
                    Finding.present("knee-osteoarthritis"),
                    Finding.present("wrist-pain"),
                    Finding.present("shoulder-impingement"))
            .toBuilder()
            .bloodPressure(BloodPressure.of(135, 85))
            .build();

    /** 100,000 exercises, and the three ways to screen them. */
    @State(Scope.Benchmark)
    public static class Many {

        private final PlainScreening plain = PlainScreening.ofAll(RULES, PERSON);
        private final PlainScreening picked = PlainScreening.ofThoseThatHold(RULES, PERSON);
        private final EasyRulesScreening easyRules = new EasyRulesScreening(RULES, PERSON);
        private final PreparedExercises prepared =
                PreparedExercises.of(GeneratedExercises.exercises(MANY), GeneratedExercises::dose);
        private final ScreenedExercises screened = RULES.forPerson(PERSON).screen(prepared);
        private final ScreenedExercises untold = RULES.forPerson(UNTOLD).screen(prepared);
        private final ImmutableList<Plain> plains = prepared.exercises().stream()
                .map(exercise -> Plain.of(exercise, GeneratedExercises.dose(exercise)))
                .collect(ImmutableList.toImmutableList());
        private final int[] hits = IntStream.range(0, MANY)
                .filter(index -> screened.recommendation(index) != Recommendation.NOTHING_FOUND)
                .toArray();
        private int next;

        /**
         * Makes sure that all come to the same.
         *
         * @throws IllegalStateException if they do not
         */
        @Setup
        public void compare() {
            for (int i = 0; i < MANY; i++) {
                Verdict verdict = screened.verdict(i);
                List<String> rules = Stream.of(verdict)
                        .flatMap(one -> one.matches().stream())
                        .map(hit -> hit.rule().id().value())
                        .sorted()
                        .toList();
                same(i, verdict.recommendation(), rules, plain.screen(plains.get(i)));
                same(i, verdict.recommendation(), rules, picked.screen(plains.get(i)));
                same(i, verdict.recommendation(), rules, easyRules.screen(plains.get(i)));
                if (screened.recommendation(i) != verdict.recommendation()) {
                    throw new IllegalStateException("differs from its reasons: " + verdict);
                }
            }
        }

        private static void same(
                int index, Recommendation recommendation, List<String> rules, PlainScreening.Result other) {
            List<String> others = other.reasons().stream()
                    .map(PlainScreening.Reason::rule)
                    .sorted()
                    .toList();
            if (other.recommendation() != recommendation || !others.equals(rules)) {
                throw new IllegalStateException(index + ": " + recommendation + " " + rules + ", but " + other);
            }
        }

        /** Returns the place of one exercise after the other for which a rule fires. */
        int nextHit() {
            next = next + 1 < hits.length ? next + 1 : 0;
            return hits[next];
        }
    }

    /** A million exercises. */
    @State(Scope.Benchmark)
    public static class VeryMany {

        private final PreparedExercises prepared =
                PreparedExercises.of(GeneratedExercises.exercises(VERY_MANY), GeneratedExercises::dose);
    }

    private static void screen(PreparedExercises exercises, Blackhole hole) {
        ScreenedExercises screened = RULES.forPerson(PERSON).screen(exercises);
        for (int i = 0; i < screened.size(); i++) {
            hole.consume(screened.recommendation(i));
        }
    }

    /** The recommendations, with making the rules ready for the person. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public void therex(Many many, Blackhole hole) {
        screen(many.prepared, hole);
    }

    /** The same for ten times as many. */
    @Benchmark
    @OperationsPerInvocation(VERY_MANY)
    public void therexMillion(VeryMany many, Blackhole hole) {
        screen(many.prepared, hole);
    }

    /** The recommendations, and the reasons of every exercise for which a rule fires. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public void therexWithReasons(Many many, Blackhole hole) {
        ScreenedExercises screened = RULES.forPerson(PERSON).screen(many.prepared);
        for (int i = 0; i < MANY; i++) {
            Recommendation recommendation = screened.recommendation(i);
            hole.consume(
                    recommendation == Recommendation.NOTHING_FOUND
                            ? recommendation
                            : screened.verdict(i).matches());
        }
    }

    /** The verdict of one exercise with its reasons. */
    @Benchmark
    public Object therexOneWithReasons(Many many) {
        return many.screened.verdict(many.nextHit()).matches();
    }

    /** The verdict of one exercise with its reasons and questions, for a person with unknown sides. */
    @Benchmark
    public Object therexOneWithUntoldSides(Many many) {
        return many.untold.verdict(many.nextHit()).questions();
    }

    /** The packing, which is done once. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public PreparedExercises therexPrepare(Many many) {
        return PreparedExercises.of(many.prepared.exercises(), GeneratedExercises::dose);
    }

    /** Predicates of all rules, with the reasons. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public void predicates(Many many, Blackhole hole) {
        for (Plain exercise : many.plains) {
            hole.consume(many.plain.screen(exercise));
        }
    }

    /** Predicates of the rules that hold for the person, which were picked before, with the reasons. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public void predicatesThatHold(Many many, Blackhole hole) {
        for (Plain exercise : many.plains) {
            hole.consume(many.picked.screen(exercise));
        }
    }

    /** The rule engine, with the reasons. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public void easyRules(Many many, Blackhole hole) {
        for (Plain exercise : many.plains) {
            hole.consume(many.easyRules.screen(exercise));
        }
    }
}
