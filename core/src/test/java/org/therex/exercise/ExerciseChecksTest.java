package org.therex.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.anatomy.Joint;
import org.therex.anatomy.Side;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.house.ValueType;
import org.therex.source.Attribution;
import org.therex.source.Citation;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;

/** The rules of the parts of an exercise: what is refused, where and in which words. */
class ExerciseChecksTest {

    /** Every text of every type: type, part, most characters. */
    private static final String TEXTS = """
            Adjustment what 4000
            Adjustment dependsOn 4000
            Angle when 4000
            Angle ambiguity 4000
            Caution text 4000
            Caution population 4000
            Claim text 4000
            Claim subject 4000
            Cue text 4000
            Cue reason 4000
            Defect text 4000
            Defect evidence 4000
            Defect resolution 4000
            Definition word 200
            Definition meaning 4000
            Distinction notToBeConfusedWith 200
            Distinction explanation 4000
            EndPoint where 4000
            Evidence note 4000
            EquipmentNeed purpose 4000
            Exercise name 200
            Exercise summary 4000
            Link condition 4000
            Link note 4000
            MediaReference reference 4000
            MediaReference caption 4000
            MediaReference credit 4000
            Mistake text 4000
            Modification text 4000
            Modification trigger 4000
            MovementPhase name 200
            Naming aliases 200
            Naming components 200
            Placement where 4000
            Sensation text 4000
            Source title 4000
            Source publisher 4000
            Source authors 4000
            Source credits 4000
            Source note 4000
            SourceEntry name 200
            SourceEntry otherNames 200
            SourceEntry inferredName 200
            SourceEntry section 200
            Stage text 4000
            SetupPosition detail 4000
            Step text 4000
            StabilisedPart detail 4000
            Target note 4000
            Variation name 200
            """;

    private static final ImmutableList<ValueType> TYPES = ValueType.in("org.therex.exercise", "org.therex.source");

    record TextRule(ValueType type, Method part, int most) {

        static TextRule parse(String line) {
            List<String> words = Splitter.on(' ').splitToList(line);
            ValueType type = TYPES.stream()
                    .filter(any -> any.toString().equals(words.get(0)))
                    .findFirst()
                    .orElseThrow();
            return new TextRule(type, type.part(words.get(1)), Integer.parseInt(words.get(2)));
        }

        void set(String text) {
            boolean isSet = part.getReturnType() == ImmutableSet.class;
            Object value = isSeveral() ? (isSet ? ImmutableSet.of("a", text) : ImmutableList.of("a", text)) : text;
            type.with(type.sample(0), part, value);
        }

        boolean isSeveral() {
            return part.getGenericReturnType().getTypeName().startsWith("com.google");
        }

        @Override
        public String toString() {
            return type + "." + part.getName();
        }
    }

    static List<TextRule> texts() {
        return TEXTS.lines().map(TextRule::parse).toList();
    }

    private static void refuses(ThrowingCallable code, String... issues) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(code)
                .satisfies(e -> assertThat(e.report().issues())
                        .extracting(Issue::toString)
                        .containsExactly(issues));
    }

    @Test
    void everyTextHasItsRule() {
        assertThat(TYPES.stream()
                        .flatMap(type -> type.parts().stream()
                                .filter(part -> part.getGenericReturnType()
                                        .getTypeName()
                                        .contains("java.lang.String"))
                                .map(part -> type + "." + part.getName())))
                .containsExactlyInAnyOrderElementsOf(
                        texts().stream().map(TextRule::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsOneLineThatIsNotBlank(TextRule rule) {
        String place = "/" + rule.part().getName() + (rule.isSeveral() ? "/1" : "");
        String name = "'" + rule.part().getName() + (rule.isSeveral() ? "[1]'" : "'");

        refuses(
                () -> rule.set(" "),
                "error empty at " + place + ": " + name + " must be a text that is not blank, but was \" \"");
        refuses(
                () -> rule.set("b\nc"),
                "error bad-format at " + place + ": " + name
                        + " must be one line of text without spaces at its ends, but was \"bU+000Ac\"");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextHasALimit(TextRule rule) {
        String place = "/" + rule.part().getName() + (rule.isSeveral() ? "/1" : "");
        String name = "'" + rule.part().getName() + (rule.isSeveral() ? "[1]'" : "'");

        assertThatCode(() -> rule.set("x".repeat(rule.most()))).doesNotThrowAnyException();
        refuses(
                () -> rule.set("x".repeat(rule.most() + 1)),
                "error too-long at " + place + ": " + name + " must be at most " + rule.most() + " characters, but was "
                        + (rule.most() + 1) + " characters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Adjustment     | what dependsOn
                    Angle          | joint degrees bound convention
                    Caution        | kind text
                    Claim          | kind text strength
                    Cue            | kind text
                    Defect         | kind text
                    Definition     | word meaning
                    Distinction    | notToBeConfusedWith explanation
                    EndPoint       | where
                    EquipmentNeed  | use
                    Exercise       | id name setup
                    Laterality     | scheme
                    Link           | relation exercise
                    MediaReference | reference
                    Mistake        | text
                    Modification   | id direction text
                    MovementPhase  | name
                    Placement      | part where
                    Sensation      | kind text
                    Sequence       | kind
                    Source         | id
                    SourceEntry    | citation
                    Stage          | text
                    SetupPosition  | position
                    Step           | text
                    Target         | part role
                    Variation      | name technique
                    """)
    void whatIsMissingIsNamedAllAtOnce(String name, String parts) {
        ValueType type = TYPES.stream()
                .filter(any -> any.toString().equals(name))
                .findFirst()
                .orElseThrow();

        refuses(
                type::empty,
                Arrays.stream(parts.split(" "))
                        .sorted()
                        .map(part -> "error missing at /" + part + ": '" + part + "' must be given")
                        .toArray(String[]::new));
    }

    @Test
    void someTypesNeedNothing() {
        assertThat(Naming.builder().build())
                .isEqualTo(Naming.builder().build().toBuilder().build());
        assertThat(Classification.builder().build().categories()).isEmpty();
        assertThat(Technique.builder().build().steps()).isEmpty();
        assertThat(Movement.builder().build().attribution()).isEqualTo(Attribution.editorial());
    }

    @Test
    void someListsHoldSomething() {
        refuses(
                () -> Setup.builder().build(),
                "error empty at /startPositions: 'startPositions' must be given at least once, but was empty");
        refuses(
                () -> StabilisedPart.builder().build(),
                "error empty at /parts: 'parts' must be given at least once, but was empty");
        refuses(
                () -> Sequence.of(SequenceKind.LANDING),
                "error empty at /parts: 'parts' must be given at least once, but was empty");
    }

    @Test
    void everyBrokenRuleOfAValueIsTold() {
        refuses(
                () -> Angle.builder()
                        .joint(Joint.KNEE)
                        .degrees(200)
                        .bound(FigureBound.EXACTLY)
                        .convention(AngleConvention.INTERIOR)
                        .when(" ")
                        .ambiguity("")
                        .build(),
                "error empty at /ambiguity: 'ambiguity' must be a text that is not blank, but was \"\"",
                "error out-of-range at /degrees: 'degrees' must be from 0 to 180, but was 200",
                "error empty at /when: 'when' must be a text that is not blank, but was \" \"");
    }

    @Test
    void equipmentIsNamedUnlessNoneIsNeeded() {
        assertThat(EquipmentNeed.none().anyOf()).isEmpty();
        refuses(
                () -> EquipmentNeed.builder().use(EquipmentUse.REQUIRED).build(),
                "error empty at /anyOf: 'anyOf' must be given at least once, but was empty");
        refuses(
                () -> EquipmentNeed.none().toBuilder()
                        .anyOf(Equipment.MAT)
                        .purpose("")
                        .build(),
                "error conflict at /anyOf: 'anyOf' must be empty where nothing is needed, but was mat",
                "error empty at /purpose: 'purpose' must be a text that is not blank, but was \"\"");
        refuses(
                () -> EquipmentNeed.none().toBuilder()
                        .anyOf(List.of(Equipment.CHAIR_WITH_BACK, Equipment.STOOL))
                        .build(),
                "error conflict at /anyOf: 'anyOf' must be empty where nothing is needed, but was chair-with-back,"
                        + " stool");
    }

    @Test
    void noSideGoesFirstWhereBothWorkTogether() {
        for (LateralityScheme scheme : LateralityScheme.values()) {
            Laterality.Builder sided = Laterality.builder().scheme(scheme).firstSide(Side.LEFT);
            if (scheme == LateralityScheme.BILATERAL) {
                refuses(
                        sided::build,
                        "error conflict at /firstSide: 'firstSide' must be absent where both sides work together, but"
                                + " was left");
            } else {
                assertThat(sided.build().firstSide()).contains(Side.LEFT);
            }
        }
    }

    private static Angle angle(int degrees) {
        return Angle.builder()
                .joint(Joint.KNEE)
                .degrees(degrees)
                .bound(FigureBound.EXACTLY)
                .convention(AngleConvention.INTERIOR)
                .build();
    }

    @Test
    void anAngleIsFrom0To180Degrees() {
        assertThat(angle(0).degrees()).isZero();
        assertThat(angle(180).degrees()).isEqualTo(180);
        refuses(() -> angle(-1), "error out-of-range at /degrees: 'degrees' must be from 0 to 180, but was -1");
        refuses(() -> angle(181), "error out-of-range at /degrees: 'degrees' must be from 0 to 180, but was 181");
    }

    private static SourceEntry.Builder entry() {
        return SourceEntry.builder().citation(Citation.of("book", "1"));
    }

    @Test
    void theNumbersOfAnEntryHaveLimits() {
        SourceEntry least = entry().position(1).printedNumber(1).stepCount(0).build();
        SourceEntry most = entry().position(1_000_000)
                .printedNumber(1_000_000)
                .stepCount(1000)
                .build();

        assertThat(least.position()).contains(1);
        assertThat(most.stepCount()).contains(1000);
        refuses(
                () -> entry().position(0).printedNumber(0).stepCount(-1).build(),
                "error out-of-range at /position: 'position' must be from 1 to 1000000, but was 0",
                "error out-of-range at /printedNumber: 'printedNumber' must be from 1 to 1000000, but was 0",
                "error out-of-range at /stepCount: 'stepCount' must be from 0 to 1000, but was -1");
        refuses(
                () -> entry().position(1_000_001)
                        .printedNumber(1_000_001)
                        .stepCount(1001)
                        .build(),
                "error out-of-range at /position: 'position' must be from 1 to 1000000, but was 1000001",
                "error out-of-range at /printedNumber: 'printedNumber' must be from 1 to 1000000, but was 1000001",
                "error out-of-range at /stepCount: 'stepCount' must be from 0 to 1000, but was 1001");
    }

    private static Claim claim(int year) {
        return Claim.of(ClaimKind.BENEFIT, ClaimStrength.BELIEF, "It helps.").toBuilder()
                .year(year)
                .build();
    }

    @Test
    void theYearOfAStudyHasFourDigits() {
        assertThat(claim(1000).year()).contains(1000);
        assertThat(claim(9999).year()).contains(9999);
        refuses(() -> claim(999), "error out-of-range at /year: 'year' must be from 1000 to 9999, but was 999");
        refuses(() -> claim(10000), "error out-of-range at /year: 'year' must be from 1000 to 9999, but was 10000");
    }
}
