package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.check.Issue;
import org.therex.safety.Condition;
import org.therex.safety.RuleCategory;
import org.therex.safety.RuleId;
import org.therex.safety.RuleSet;
import org.therex.safety.ScreeningRule;
import org.therex.safety.Urgency;
import org.therex.source.EvidenceStrength;
import org.therex.term.Code;

/** The built-in rules are those of the clinical reference, and none of it is lost. */
class LowBackRulesTest {

    private static final RuleSet RULES = LowBackRules.ruleSet();

    /** The red flags in the order of the reference. */
    private static final ImmutableList<String> RED_FLAGS = ImmutableList.of(
            "cauda-equina",
            "progressive-neurological-deficit",
            "fracture",
            "malignancy",
            "spinal-infection",
            "aortic-aneurysm-leak",
            "inflammatory-back-pain",
            "thrombosis-or-embolism",
            "cardiac");

    /** The rules of each numbered condition of the reference. */
    private static final ImmutableListMultimap<Integer, String> NUMBERED =
            ImmutableListMultimap.<Integer, String>builder()
                    .put(1, "osteoporosis-no-fracture")
                    .putAll(2, "vertebral-fracture", "vertebral-fracture-acute", "vertebral-fracture-balance")
                    .put(3, "spondylolysis-acute")
                    .putAll(4, "spondylolisthesis", "spondylolisthesis-unstable")
                    .put(5, "lumbar-stenosis-claudication")
                    .putAll(
                            6,
                            "disc-flexion-peripheralises",
                            "disc-extension-peripheralises",
                            "disc-direction-of-symptoms",
                            "morning-flexion")
                    .putAll(
                            7,
                            "prefers-extension",
                            "prefers-extension-not-flexion",
                            "prefers-flexion",
                            "prefers-flexion-not-extension",
                            "prefers-lateral-not-other-side")
                    .put(8, "sciatica-irritable")
                    .putAll(9, "acute-low-back-pain", "chronic-low-back-pain")
                    .putAll(10, "lumbar-surgery-recent", "lumbar-disc-replacement-extension")
                    .putAll(11, "axial-spondyloarthritis", "axial-spondyloarthritis-stiff-spine")
                    .put(12, "pelvic-girdle-pain")
                    .put(13, "hip-replacement-posterior")
                    .putAll(14, "hip-replacement-anterior", "hip-replacement-anterior-extension")
                    .put(14, "hip-replacement-lateral")
                    .put(15, "hip-joint-pain")
                    .putAll(16, "knee-load", "knee-replacement-recent")
                    .put(17, "wrist-load")
                    .put(18, "shoulder-load")
                    .put(19, "neck-load")
                    .put(20, "hypermobility")
                    .putAll(
                            21,
                            "joint-flare",
                            "joint-flare-hip",
                            "joint-flare-knee",
                            "joint-flare-wrist",
                            "joint-flare-shoulder")
                    .put(22, "cardiac-unstable")
                    .putAll(
                            23,
                            "hypertension-above-180-110",
                            "hypertension-above-160-100",
                            "hypertension-uncontrolled",
                            "hypertension-holds")
                    .put(24, "aortic-aneurysm-known")
                    .putAll(25, "thrombosis-hold", "thrombosis-tissue-pressure")
                    .putAll(26, "bleeding-tissue-pressure", "bleeding-balance")
                    .putAll(27, "wound-or-fracture-under-tool", "inflammation-under-tool")
                    .put(28, "orthostatic-hypotension")
                    .putAll(29, "pregnancy-any", "pregnancy-complication")
                    .putAll(30, "pregnancy-belly", "pregnancy-supine", "pregnancy-effort", "pregnancy-balance")
                    .putAll(31, "postpartum-first-6-weeks", "postpartum-6-to-12-weeks", "postpartum-after-12-weeks")
                    .put(32, "diastasis-recti")
                    .putAll(33, "abdominal-hernia", "abdominal-surgery-recent")
                    .put(34, "pelvic-floor")
                    .putAll(35, "glaucoma-head-down", "glaucoma-pressure")
                    .put(36, "retina")
                    .put(37, "vertigo")
                    .putAll(38, "falls-risk-balance", "falls-risk-unsupervised", "falls-risk-floor")
                    .put(39, "reflux-after-meals")
                    .put(40, "neuropathy-tissue-pressure")
                    .put(41, "acute-illness")
                    .putAll(42, "cannot-reach-floor", "cannot-kneel", "cannot-lie-prone")
                    .build();

    @Test
    void holdsRulesForEveryRedFlagAndNumberAndNoOthers() {
        assertThat(NUMBERED.keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 42).boxed().toList());
        assertThat(RED_FLAGS).hasSize(9);
        assertThat(RULES.rules())
                .extracting(rule -> rule.id().value())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(RED_FLAGS.stream(), NUMBERED.values().stream())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    cauda-equina                     | EMERGENCY | G83.4             | s3 s4 s5 | GUIDELINE
                    progressive-neurological-deficit | EMERGENCY |                   | s3       | CONSENSUS
                    fracture                         | URGENT    | S32.0 M48.5       | s3       | CONSENSUS
                    malignancy                       | URGENT    | C79.5             | s3       | CONSENSUS
                    spinal-infection                 | EMERGENCY | M46.2 M46.3 M46.4 | s3       | CONSENSUS
                    aortic-aneurysm-leak             | EMERGENCY | I71               | s31      | UNVERIFIED
                    inflammatory-back-pain           | REFER     | M45 M46 M54.5     | s6 s7    | CONSENSUS
                    thrombosis-or-embolism           | EMERGENCY | I82.4             | s35      | GUIDELINE
                    cardiac                          | EMERGENCY | I20 R55           | s60      | EXPERT_OPINION
                    """)
    void redFlagsAreAboutTheWholeProgram(
            String id, Urgency urgency, String codes, String sources, EvidenceStrength strength) {
        ScreeningRule rule = rule(id);

        assertThat(rule.category()).isEqualTo(RuleCategory.RED_FLAG);
        assertThat(rule.urgency()).contains(urgency);
        assertThat(rule.wholeProgram()).isTrue();
        assertThat(urgency.blocks()).isEqualTo(!id.equals("inflammatory-back-pain"));
        assertThat(rule.clinicianOverridable()).isFalse();
        assertThat(codes(rule)).containsExactlyInAnyOrderElementsOf(words(codes));
        assertThat(sources(rule)).containsExactlyInAnyOrderElementsOf(words(sources));
        assertThat(rule.evidence().strength()).isEqualTo(strength);
    }

    @Test
    void inflammatoryBackPainIsToldByAClinicianOrByItsFeatures() {
        assertThat(rule("inflammatory-back-pain").when())
                .hasToString(
                        "(inflammatory-back-pain-suspected or (low-back-pain, for at least 13 weeks and at least 4 of"
                                + " (back-pain-onset-before-40; back-pain-insidious-onset; back-pain-better-with-exercise;"
                                + " back-pain-no-better-with-rest; back-pain-at-night)))");
    }

    /** The rules word by word: kind, when, limits, ICD codes, sources and strength, as the reference has them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = RuleTable.ROWS)
    void rulesAreThoseOfTheReference(
            String id, RuleCategory kind, String limits, String codes, String sources, EvidenceStrength strength) {
        ScreeningRule rule = rule(id);

        assertThat(rule.category()).isEqualTo(kind);
        assertThat(limits(rule)).isEqualTo(limits);
        assertThat(codes(rule)).containsExactlyInAnyOrderElementsOf(words(codes));
        assertThat(sources(rule)).containsExactlyInAnyOrderElementsOf(words(sources));
        assertThat(rule.evidence().strength()).isEqualTo(strength);
    }

    @Test
    void theTableHasEveryNumberedRule() {
        assertThat(RuleTable.ROWS
                        .lines()
                        .map(row -> row.substring(0, row.indexOf('|')).strip()))
                .containsExactlyElementsOf(NUMBERED.values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    vertebral-fracture-acute           | (vertebral-fragility-fracture, acute or vertebral-fragility-fracture, painful)
                    vertebral-fracture-balance         | vertebral-fragility-fracture, unsupervised
                    spondylolysis-acute                | spondylolysis, acute
                    spondylolisthesis-unstable         | spondylolisthesis, unstable or of a high grade
                    disc-flexion-peripheralises        | disc-herniation-radiculopathy, sent further down the leg by bending forward
                    disc-extension-peripheralises      | disc-herniation-radiculopathy, sent further down the leg by arching back
                    morning-flexion                    | (disc-herniation-radiculopathy or low-back-pain, for at least 12 weeks)
                    sciatica-irritable                 | sciatica, easily set off and slow to settle
                    acute-low-back-pain                | low-back-pain, for less than 12 weeks
                    lumbar-surgery-recent              | (lumbar-surgery, for less than 6 weeks or lumbar-surgery, still under limits set by the surgeon or lumbar-disc-replacement, for less than 6 weeks or lumbar-disc-replacement, still under limits set by the surgeon)
                    axial-spondyloarthritis-stiff-spine | (axial-spondyloarthritis, stiffened for good or (axial-spondyloarthritis and osteoporosis))
                    hip-replacement-posterior          | hip-replacement-posterior, still under limits set by the surgeon
                    hip-replacement-anterior-extension | hip-replacement-anterior, still under limits set by the surgeon
                    hip-replacement-lateral            | hip-replacement-lateral, still under limits set by the surgeon
                    hip-joint-pain                     | (hip-osteoarthritis, painful or hip-impingement, painful)
                    knee-load                          | (knee-osteoarthritis or kneeling-intolerance or knee-replacement)
                    knee-replacement-recent            | knee-replacement, still under limits set by the surgeon
                    wrist-load                         | (carpal-tunnel-syndrome or wrist-pain)
                    shoulder-load                      | (shoulder-impingement or rotator-cuff-pain)
                    hypertension-above-180-110         | blood pressure above 180/110 mmHg
                    hypertension-above-160-100         | blood pressure above 160/100 mmHg
                    hypertension-uncontrolled          | hypertension, not under control
                    hypertension-holds                 | (blood pressure above 139/89 mmHg or hypertension)
                    thrombosis-hold                    | (deep-vein-thrombosis, not treated or deep-vein-thrombosis, acute)
                    bleeding-tissue-pressure           | (anticoagulant or bleeding-disorder)
                    wound-or-fracture-under-tool       | (open-wound-under-tool or fracture-under-tool)
                    inflammation-under-tool            | (inflammation-under-tool or osteomyelitis or myositis-ossificans or deep-vein-thrombosis)
                    pregnancy-any                      | pregnancy
                    pregnancy-complication             | pregnancy-complication
                    pregnancy-belly                    | pregnancy, for at least 14 weeks
                    postpartum-6-to-12-weeks           | postpartum, for at least 6 weeks, for less than 12 weeks
                    diastasis-recti                    | diastasis-recti, bulging along the midline on effort
                    abdominal-surgery-recent           | abdominal-surgery, still under limits set by the surgeon
                    pelvic-floor                       | (pelvic-organ-prolapse or incontinence)
                    retina                             | (proliferative-retinopathy or retinal-detachment)
                    vertigo                            | (bppv or vertigo)
                    falls-risk-unsupervised            | falls-risk, unsupervised
                    """)
    void rulesHoldWhenTheReferenceSays(String id, String when) {
        assertThat(rule(id).when()).hasToString(when);
    }

    @Test
    void oneRuleAppliesOnlyIfKnown() {
        assertThat(RULES.rules().stream()
                        .filter(ScreeningRule::onlyIfKnown)
                        .map(rule -> rule.id().value()))
                .containsExactly("hypertension-uncontrolled");
    }

    @Test
    void twoRulesAreConfinedToTimesOfTheDay() {
        assertThat(RULES.rules().stream()
                        .filter(rule -> rule.window().isPresent())
                        .map(rule -> rule.id() + ": " + rule.window().orElseThrow()))
                .containsExactly(
                        "morning-flexion: not within 2 h after waking",
                        "reflux-after-meals: not within 3 h after a meal");
    }

    @Test
    void rulesAboutOneLimbLookAtItsSide() {
        assertThat(RULES.rules().stream()
                        .filter(ScreeningRule::sameSide)
                        .map(rule -> rule.id().value()))
                .containsExactly(
                        "hip-replacement-posterior",
                        "hip-replacement-anterior",
                        "hip-replacement-anterior-extension",
                        "hip-replacement-lateral",
                        "hip-joint-pain",
                        "knee-load",
                        "knee-replacement-recent",
                        "wrist-load",
                        "shoulder-load",
                        "joint-flare-hip",
                        "joint-flare-knee",
                        "joint-flare-wrist",
                        "joint-flare-shoulder",
                        "thrombosis-tissue-pressure");
    }

    @Test
    void cliniciansMayOverrideWhatTheReferenceLeavesToThem() {
        assertThat(RULES.rules())
                .allSatisfy(rule -> assertThat(rule.clinicianOverridable())
                        .as(rule.id().value())
                        .isEqualTo(
                                switch (rule.category()) {
                                    case RELATIVE_CONTRAINDICATION, PRECAUTION -> true;
                                    case ABSOLUTE_CONTRAINDICATION ->
                                        ImmutableSet.of("vertebral-fracture-acute", "thrombosis-hold")
                                                .contains(rule.id().value());
                                    case RED_FLAG, MONITORING, INDICATION -> false;
                                }));
    }

    @Test
    void everyRuleHasDateAdviceAndEitherASourceOrAReason() {
        assertThat(RULES.edition()).isEqualTo("2026.1");
        assertThat(RULES.rules()).allSatisfy(rule -> {
            assertThat(rule.evidence().asOf()).isEqualTo(LocalDate.of(2026, 11, 21));
            assertThat(rule.advice()).endsWith(".");
            boolean reasoned = rule.evidence().strength() == EvidenceStrength.UNVERIFIED
                    || rule.id().value().startsWith("cannot-");
            assertThat(reasoned || !rule.evidence().sources().isEmpty())
                    .as(rule.id().value())
                    .isTrue();
        });
    }

    /** Whoever may go on only with modifications hears of one, also where the exercise itself has none. */
    @Test
    void everyPrecautionNamesSomethingToDo() {
        assertThat(RULES.rules())
                .filteredOn(rule -> rule.category() == RuleCategory.PRECAUTION)
                .hasSizeGreaterThan(40)
                .allSatisfy(rule ->
                        assertThat(rule.suggestions()).as(rule.id().value()).isNotEmpty());
    }

    @Test
    void everyRuleWithLimitsSaysThatTheyAreProposed() {
        assertThat(RULES.rules())
                .allSatisfy(rule -> assertThat(
                                rule.evidence().note().orElse("").endsWith("waits for review by clinicians."))
                        .as(rule.id().value())
                        .isEqualTo(!rule.wholeProgram()));
    }

    @Test
    void everySourceAndConditionIsUsed() {
        assertThat(RULES.sources())
                .extracting(source -> source.id())
                .hasSize(49)
                .containsExactlyInAnyOrderElementsOf(RULES.rules().stream()
                        .flatMap(rule -> rule.evidence().sources().stream())
                        .collect(ImmutableSet.toImmutableSet()));
        assertThat(RULES.conditions())
                .allSatisfy(condition ->
                        assertThat(RULES.rules()).as(condition.id().value()).anyMatch(rule -> names(rule, condition)));
    }

    /** The reference found the same: what asks for two things at once can match none of the 33. */
    @Test
    void onlyTheTwoLimitsOfSeveralDemandsAreReachedByNoExercise() {
        assertThat(RULES.check(LowBack.catalog().exercises()).issues())
                .extracting(Issue::message)
                .containsExactlyInAnyOrder(
                        "'limits[2]' must be reached by one of the exercises, but was LEE>=1 and ROT>=1, which none"
                                + " reaches",
                        "'limits[0]' must be reached by one of the exercises, but was HER>=1 and HEX>=2, which none"
                                + " reaches",
                        "'limits' must be reached by one of the exercises, but was [HER>=1 and HEX>=2], which none"
                                + " reaches");
    }

    @Test
    void noTextPromisesThatAnythingIsHarmless() {
        Pattern promise = Pattern.compile("(?i)\\b(un)?safe(ly|r|st|ty)?\\b|\\bcleared\\b");
        List<String> texts = Stream.of(
                        RULES.rules().stream()
                                .flatMap(rule -> Stream.of(
                                                ImmutableList.of(rule.id().value(), rule.advice()),
                                                rule.suggestions(),
                                                rule.evidence().note().stream().toList())
                                        .flatMap(List::stream)),
                        RULES.conditions().stream()
                                .flatMap(condition ->
                                        Stream.of(condition.id().value(), condition.name(), condition.question())),
                        RULES.sources().stream()
                                .flatMap(source -> Stream.of(
                                        source.title().orElse(""), source.note().orElse(""))))
                .flatMap(stream -> stream)
                .toList();

        assertThat(texts)
                .hasSizeGreaterThan(400)
                .noneMatch(text -> promise.matcher(text).find());
    }

    private static boolean names(ScreeningRule rule, Condition condition) {
        return Arrays.asList(rule.when().toString().split("[ ,;()]+"))
                .contains(condition.id().value());
    }

    private static ScreeningRule rule(String id) {
        return RULES.findRule(RuleId.of(id)).orElseThrow();
    }

    private static String limits(ScreeningRule rule) {
        return rule.limits().isEmpty()
                ? "whole program"
                : String.join("; ", rule.limits().stream().map(Object::toString).toList());
    }

    private static List<String> words(@Nullable String cell) {
        return cell == null ? List.of() : List.of(cell.split(" "));
    }

    private static List<String> sources(ScreeningRule rule) {
        return rule.evidence().sources().stream().map(Object::toString).toList();
    }

    /** Returns the ICD codes of the conditions that a rule names, each once. */
    private static List<String> codes(ScreeningRule rule) {
        return RULES.conditions().stream()
                .filter(condition -> names(rule, condition))
                .flatMap(condition -> condition.codes().stream())
                .filter(code -> code.scheme().equals("ICD-10-CM"))
                .map(Code::value)
                .distinct()
                .toList();
    }
}
