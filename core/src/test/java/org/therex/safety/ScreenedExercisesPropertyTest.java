package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.anatomy.Position;
import org.therex.demand.DemandArbitraries;
import org.therex.exercise.Exercise;
import org.therex.prescription.Prescription;

/** PersonScreening many exercises is screening each of them, for all rule sets, persons, exercises and doses. */
class ScreenedExercisesPropertyTest {

    private record Dosed(Exercise exercise, Prescription dose) {}

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return SafetyArbitraries.ruleSets();
    }

    @Provide
    Arbitrary<Person> persons() {
        return SafetyArbitraries.persons();
    }

    @Provide
    Arbitrary<List<Dosed>> dosed() {
        Arbitrary<Prescription> doses = Arbitraries.of(
                        "",
                        "hold 5 s, left side only",
                        "hold 20 s, each side, on waking",
                        "hold, right side only, once a day, not within 3 h after a meal",
                        "3 x 10, affected side only, after breakfast",
                        "3 x 10, unaffected side only",
                        "hold 40 s, not within 3 h after waking",
                        "hold 5 s, left side only; or hold 40 s, affected side only; or on waking",
                        "hold 5 s, not within 3 h after waking; or once a day")
                .map(text -> text.isEmpty() ? Prescription.empty() : Prescription.parse(text));
        Arbitrary<Exercise> exercises = DemandArbitraries.demandProfiles()
                .injectNull(0.1)
                .map(profile -> profile == null
                        ? Moves.exercise("any", Position.STANDING).build()
                        : Moves.exercise("any", Position.STANDING)
                                .demands(profile)
                                .build());
        return Combinators.combine(exercises, doses)
                .as(Dosed::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static PreparedExercises prepared(List<Dosed> dosed) {
        Iterator<Dosed> next = dosed.iterator();
        return PreparedExercises.of(
                Lists.transform(dosed, Dosed::exercise), exercise -> next.next().dose());
    }

    /** The bits and the reasons are found in two ways, and must agree. */
    @Property
    void theConclusionIsThatOfTheReasons(
            @ForAll("ruleSets") RuleSet rules, @ForAll("persons") Person person, @ForAll("dosed") List<Dosed> dosed) {
        ScreenedExercises screened = rules.forPerson(person).screen(prepared(dosed));

        for (int i = 0; i < dosed.size(); i++) {
            Verdict verdict = screened.verdict(i);
            Stream<Recommendation> matches = verdict.matches().stream().map(RuleMatch::recommendation);
            Stream<Recommendation> open = verdict.questions().stream()
                    .filter(question -> !PersonScreeningPropertyTest.mayStayOpen(question))
                    .map(question -> Recommendation.NOT_ENOUGH_INFORMATION);
            assertThat(screened.recommendation(i))
                    .isEqualTo(Stream.concat(matches, open)
                            .max(Recommendation::compareTo)
                            .orElse(Recommendation.NOTHING_FOUND));
        }
    }

    @Property
    void theVerdictIsThatOfTheExerciseAlone(
            @ForAll("ruleSets") RuleSet rules, @ForAll("persons") Person person, @ForAll("dosed") List<Dosed> dosed) {
        ScreenedExercises screened = rules.forPerson(person).screen(prepared(dosed));

        for (int i = 0; i < dosed.size(); i++) {
            Dosed one = dosed.get(i);
            Verdict verdict = rules.forPerson(person).screen(one.exercise(), one.dose());
            assertThat(screened.verdict(i)).isEqualTo(verdict);
            assertThat(screened.recommendation(i)).isEqualTo(verdict.recommendation());
        }
    }

    @Property
    void eachExerciseIsCountedOnce(
            @ForAll("ruleSets") RuleSet rules, @ForAll("persons") Person person, @ForAll("dosed") List<Dosed> dosed) {
        ScreenedExercises screened = rules.forPerson(person).screen(prepared(dosed));
        Map<Recommendation, Integer> counts =
                Stream.of(Recommendation.values()).collect(Collectors.toMap(Function.identity(), screened::count));

        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(dosed.size());
        counts.forEach((recommendation, count) -> {
            assertThat(screened.exercises(recommendation)).hasSize(count);
            assertThat(screened.verdicts(recommendation))
                    .hasSize(count)
                    .allMatch(verdict -> verdict.recommendation() == recommendation);
        });
    }
}
