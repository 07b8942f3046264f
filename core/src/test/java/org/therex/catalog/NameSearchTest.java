package org.therex.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Position;
import org.therex.check.Report;
import org.therex.exercise.Exercise;
import org.therex.exercise.Role;

class NameSearchTest {

    private static final ImmutableList<ImmutableList<String>> CATALOGS = ImmutableList.of(
            ImmutableList.of("Мостик", "Планка", "Приседание", "Ёлочка", "Елочка"),
            ImmutableList.of("Γέφυρα", "Σανίδα", "Κάθισμα", "Έλξεις"),
            ImmutableList.of("تمرين الجسر", "تمرين البلانك", "القرفصاء"),
            ImmutableList.of("גשר", "פלאנק", "כריעה"),
            ImmutableList.of("臀桥", "平板支撑", "深蹲"),
            ImmutableList.of("پل باسن", "پلانک", "می‌نشینم", "اسکات"),
            ImmutableList.of("Міст", "Планка", "П'ять присідань", "Їжачок", "Іжачок"),
            ImmutableList.of("सेतु", "तख़्ता", "बैठक"),
            ImmutableList.of("ブリッジ", "プランク", "スクワット"),
            ImmutableList.of("สะพาน", "แพลงก์", "สควอท"),
            ImmutableList.of("브릿지", "플랭크", "스쿼트"),
            ImmutableList.of("Plank 🟢", "Plank 🔴", "Plank 🏋🏽", "Plank 🏋🏿", "Plank"),
            ImmutableList.of("Mühle", "Mähle", "Muhle", "Straße", "Strae"),
            ImmutableList.of("Squat +", "Squat -+-+", "Squat <", "Squat 90°", "Squat 90"),
            ImmutableList.of("!!!", "???"));

    private static Exercise exercise(String id, String name) {
        return Exercise.builder(id, name)
                .setup(setup -> setup.startPosition(Position.SUPINE))
                .target(Role.STRENGTHENS, BodyRegion.BACK)
                .technique(technique -> technique.step("Lie down."))
                .build();
    }

    private static Catalog catalog(List<String> names) {
        return Catalog.of(IntStream.range(0, names.size())
                .mapToObj(i -> exercise("exercise-" + i, names.get(i)))
                .toList());
    }

    private static ImmutableList<String> found(Catalog catalog, String name) {
        return catalog.named(name).stream().map(NameMatch::name).collect(ImmutableList.toImmutableList());
    }

    @Test
    void aCatalogOfEveryScriptIsTakenAndEachNameFindsItsExerciseFirst() {
        for (ImmutableList<String> names : CATALOGS) {
            Catalog catalog = catalog(names);

            assertThat(catalog.report()).isEqualTo(Report.empty());
            for (String name : names) {
                assertThat(found(catalog, name)).startsWith(name);
                assertThat(found(catalog, Normalizer.normalize(name, Normalizer.Form.NFD)))
                        .startsWith(name);
            }
        }
    }

    @Test
    void anUnknownNameOfAnotherScriptFindsNothing() {
        Catalog catalog = Catalog.of(exercise("cobra", "Кобра"), exercise("bridge", "Bridge"));

        assertThat(catalog.named("Мостик")).isEmpty();
        assertThat(catalog.named("גשר")).isEmpty();
        assertThat(catalog.named("   ")).isEmpty();
        assertThat(catalog.named("")).isEmpty();
        assertThat(catalog.named("...")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "МОСТИК, Мостик",
        "ΣΚΎΛΟΣ, Σκύλος",
        "STRASSE, Straße",
        "Ｐｌａｎｋ, plank",
        "ﬁsh, FISH",
        "П’ять, п'ять",
        "Пʼять, п'ять",
        "Farmer´s walk, Farmers walk",
        "می‌نشینم, مینشینم",
        "❤️ walk, ❤ walk",
        "Squat  –  wall, squat wall"
    })
    void letterCaseWidthLigaturesApostrophesAndPresentationMakeNoDifference(String one, String other) {
        assertThat(NameForm.of(one)).isEqualTo(NameForm.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Mühle, Mähle",
        "Mühle, Muhle",
        "Ёлка, Елка",
        "Їжак, Іжак",
        "Plank 🟢, Plank 🔴",
        "ısınma, isınma",
        "İp, Ip",
        "か, が",
        "मत, मात",
        "Squat 90°, Squat 90",
        "A+, A",
        "!!!, ???"
    })
    void accentsMarksAndSymbolsMakeADifference(String one, String other) {
        assertThat(NameForm.of(one)).isNotEqualTo(NameForm.of(other));
    }

    @Test
    void aSearchIgnoresAccentsButPrefersTheSameOnes() {
        Catalog catalog = catalog(List.of("Muhle", "Mühle", "Große Mühle", "Élévations"));

        assertThat(found(catalog, "mühle")).containsExactly("Mühle", "Muhle", "Große Mühle");
        assertThat(found(catalog, "MUHLE")).containsExactly("Muhle", "Mühle", "Große Mühle");
        assertThat(found(catalog, "elevation")).containsExactly("Élévations");
        assertThat(found(catalog(List.of("שָׁלוֹם", "كُرَة")), "שלום")).containsExactly("שָׁלוֹם");
    }

    @ParameterizedTest
    @ValueSource(strings = {"深蹲", "靠墙", "墙深"})
    void aPartOfANameIsFoundWhereNoSpacesStandBetweenWords(String part) {
        assertThat(found(catalog(List.of("靠墙深蹲", "臀桥")), part)).containsExactly("靠墙深蹲");
        assertThat(found(catalog(List.of("靠墙深蹲")), "蹲深")).isEmpty();
    }

    @Test
    void aSearchLooksOnlyAtNamesWithTheRarestWord() {
        List<Exercise> exercises = IntStream.range(0, 1000)
                .mapToObj(i -> exercise("squat-" + i, "Squat variation " + i))
                .toList();
        NameIndex index = NameIndex.of(exercises);

        assertThat(index.lookedAt("squat 7")).extracting(ExerciseName::text).containsExactly("Squat variation 7");
        assertThat(index.lookedAt("lunge")).isEmpty();
        assertThat(index.lookedAt("squat")).hasSize(1000);
    }
}
