package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.demand.Demand;
import org.therex.exercise.Exercise;
import org.therex.house.ImportedClasses;
import org.therex.monitoring.DirectionRule;
import org.therex.monitoring.Monitoring;
import org.therex.monitoring.MonitoringSources;
import org.therex.monitoring.PainProfile;
import org.therex.monitoring.SessionReport;
import org.therex.monitoring.StopSigns;
import org.therex.monitoring.SymptomDirection;
import org.therex.prescription.Prescription;
import org.therex.safety.BloodPressure;
import org.therex.safety.Condition;
import org.therex.safety.Finding;
import org.therex.safety.Person;
import org.therex.safety.PersonScreening;
import org.therex.safety.RuleSet;
import org.therex.term.OpenTermArbitraries;
import org.therex.term.Term;

/** No text of screening and monitoring that a user can see calls an exercise harmless, or a person fit for one. */
class NoPromiseTest {

    private static final RuleSet RULES = LowBackRules.ruleSet();
    private static final ImmutableSet<String> PROMISES =
            ImmutableSet.of("safe", "safely", "safer", "safest", "unsafe", "cleared", "clearance");

    /** Where a text that is written in the code may be shown. */
    private static final ImmutableList<String> PACKAGES =
            ImmutableList.of("org.therex.demand", "org.therex.source", "org.therex.safety", "org.therex.monitoring");

    private static Stream<JavaClass> classes() {
        return PACKAGES.stream().flatMap(name -> ImportedClasses.in(name).stream());
    }

    private static boolean promises(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(PROMISES::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is safe.", "Safely does it", "cleared to exercise", "un-safe", "unsafe", "(SAFE)"})
    void aPromiseIsSeen(String text) {
        assertThat(promises(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.therex.safety", "nothing found", "the throat clears", "a safeguard"})
    void nothingElseIs(String text) {
        assertThat(promises(text)).isFalse();
    }

    /** Vocabularies as people and documents see them. */
    @Test
    void noWordOfAVocabularyPromises() {
        List<Term> terms = classes()
                .filter(type -> type.isAssignableTo(Term.class) && !type.isInterface())
                .flatMap(type -> words(type.reflect()))
                .<Term>map(term -> term)
                .toList();

        assertThat(terms).hasSizeGreaterThan(100).allSatisfy(term -> {
            assertThat(term.synonyms()).noneMatch(NoPromiseTest::promises);
            assertThat(List.of(term.id(), term.label())).noneMatch(NoPromiseTest::promises);
        });
        assertThat(Demand.vocabulary().words()).allSatisfy(demand -> {
            for (int level = 0; level <= Demand.HIGHEST; level++) {
                assertThat(promises(demand.definition(level))).isFalse();
            }
        });
    }

    private static Stream<? extends Term> words(Class<?> type) {
        return type.isEnum()
                ? Stream.of(type.getEnumConstants()).map(Term.class::cast)
                : OpenTermArbitraries.words(type).stream();
    }

    @Test
    void noRuleAndNoModificationPromises() {
        assertThat(RULES.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(promises(rule.toString())).isFalse());
        assertThat(RULES.conditions())
                .allSatisfy(
                        condition -> assertThat(promises(condition.toString())).isFalse());
        assertThat(LowBack.catalog().exercises())
                .flatExtracting(Exercise::modifications)
                .isNotEmpty()
                .allSatisfy(modification ->
                        assertThat(promises(modification.toString())).isFalse());
    }

    /** Every text that is written in the code, and so every message, question, label and sentence made of them. */
    @Test
    void noTextInTheCodePromises() {
        List<String> texts = classes().flatMap(type -> constants(type).stream()).toList();

        assertThat(texts)
                .contains("Where did symptoms in the leg move?", "What is the blood pressure at rest?")
                .noneMatch(NoPromiseTest::promises);
    }

    /** Returns the texts in the constant pool of a class file, names of types and members among them. */
    private static ImmutableList<String> constants(JavaClass type) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        try (DataInputStream file = new DataInputStream(
                type.getSource().orElseThrow().getUri().toURL().openStream())) {
            file.skipNBytes(8);
            int count = file.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = file.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts.add(file.readUTF());
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> file.skipNBytes(4);
                    case 5, 6 -> {
                        file.skipNBytes(8);
                        // A long or double takes two places.
                        i++;
                    }
                    case 7, 8, 16, 19, 20 -> file.skipNBytes(2);
                    case 15 -> file.skipNBytes(3);
                    default -> throw new AssertionError("no such constant: " + tag);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.build();
    }

    /** The texts of built-in values as they are, which may be put together from several. */
    @Test
    void noBuiltInValuePromises() {
        List<String> texts = Stream.of(
                        RULES.rules(),
                        RULES.conditions(),
                        RULES.sources(),
                        MonitoringSources.all(),
                        StopSigns.general(),
                        StopSigns.pregnancy(),
                        StopSigns.articles(),
                        ImmutableList.of(DirectionRule.repeatedMovements(), PainProfile.greenTo2AmberTo5()),
                        LowBack.catalog().exercises().stream()
                                .flatMap(exercise ->
                                        Stream.concat(exercise.modifications().stream(), exercise.demands().stream()))
                                .toList())
                .flatMap(List::stream)
                .map(Object::toString)
                .toList();

        assertThat(texts).hasSizeGreaterThan(250).noneMatch(NoPromiseTest::promises);
    }

    @Test
    void noVerdictPromises() {
        Person all = Person.withOnly(RULES.conditions().stream()
                .map(condition -> Finding.present(condition.id().value()))
                .toArray(Finding[]::new));
        Stream<Person> each = RULES.conditions().stream()
                .map(Condition::id)
                .map(condition -> Person.withOnly(Finding.present(condition.value())));
        List<String> texts = Stream.concat(Stream.of(Person.unknown(), Person.withOnly(), nothingWrong(), all), each)
                .map(person -> RULES.forPerson(person))
                .flatMap(NoPromiseTest::renderings)
                .toList();

        assertThat(texts).hasSizeGreaterThan(1000).noneMatch(NoPromiseTest::promises);
        assertThat(texts).anyMatch(text -> text.endsWith("nothing found, by rules 2026.1"));
    }

    private static Person nothingWrong() {
        return Person.withOnly().toBuilder()
                .bloodPressure(BloodPressure.of(120, 80))
                .build();
    }

    private static Stream<String> renderings(PersonScreening screening) {
        Stream<String> verdicts = LowBack.catalog().exercises().stream()
                .map((Exercise exercise) -> screening
                        .screen(exercise, Prescription.parse("hold 10 s, left side only; or hold 40 s, on waking"))
                        .toString());
        return Stream.concat(
                verdicts,
                Stream.of(screening
                        .screen(LowBackProgram.STABLE_AND_SUPPLE.program())
                        .toString()));
    }

    @Test
    void noResponsePromises() {
        Monitoring monitoring = Monitoring.ofBack(PainProfile.greenTo3AmberTo5())
                .with(StopSigns.pregnancy())
                .with(StopSigns.articles());
        SessionReport bare = SessionReport.on(LocalDate.of(2026, 1, 1)).build();
        SessionReport good = bare.toBuilder()
                .painBefore(1)
                .painDuring(1)
                .painAfter(1)
                .painNextMorning(1)
                .settledAfter(Duration.ofHours(1))
                .newNumbness(false)
                .newWeakness(false)
                .absentSigns(monitoring.signIds())
                .build();
        SessionReport bad = good.toBuilder()
                .painDuring(9)
                .painAfter(9)
                .painNextMorning(9)
                .settledAfter(Duration.ofDays(3))
                .newNumbness(true)
                .newWeakness(true)
                .absentSigns(List.of())
                .presentSigns(monitoring.signIds())
                .build();
        ImmutableList<SessionReport> earlier = ImmutableList.of(
                bare,
                bad.toBuilder().painDuring(8).painAfter(8).build(),
                good.toBuilder().symptomDirection(SymptomDirection.UNCHANGED).build());
        List<String> texts = Stream.of(bare, good, bad)
                .flatMap(report -> Stream.of(SymptomDirection.values())
                        .map(direction -> report.toBuilder()
                                .symptomDirection(direction)
                                .date(LocalDate.of(2026, 1, 5))
                                .build()))
                .flatMap(report -> Stream.of(
                        monitoring.assess(report).toString(),
                        monitoring.assess(report, earlier).toString()))
                .toList();

        assertThat(texts).hasSize(24).noneMatch(NoPromiseTest::promises);
        assertThat(texts).anyMatch(text -> text.startsWith("Continue")).anyMatch(text -> text.startsWith("Stop"));
    }
}
