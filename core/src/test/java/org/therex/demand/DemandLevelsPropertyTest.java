package org.therex.demand;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.anatomy.Side;
import org.therex.prescription.Prescription;
import org.therex.prescription.PrescriptionArbitraries;

/** What holds of packed levels and of what reliefs and added demands do to them. */
class DemandLevelsPropertyTest {

    private static final ImmutableSet<Side> LEFT = ImmutableSet.of(Side.LEFT);

    @Provide
    Arbitrary<Map<Demand, Integer>> levels() {
        return Arbitraries.maps(
                Arbitraries.of(Demand.vocabulary().words()),
                Arbitraries.integers().between(0, Demand.HIGHEST));
    }

    @Provide
    Arbitrary<DemandProfile> profiles() {
        return DemandArbitraries.demandProfiles();
    }

    @Provide
    Arbitrary<List<Relief>> reliefs() {
        return DemandArbitraries.reliefs().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Prescription> doses() {
        return PrescriptionArbitraries.prescriptions();
    }

    @Property
    void packingKeepsEveryLevel(@ForAll("levels") Map<Demand, Integer> levels) {
        DemandLevels packed = DemandLevels.of(levels);

        for (Demand demand : Demand.vocabulary().words()) {
            int level = levels.getOrDefault(demand, 0);
            assertThat(packed.level(demand)).isEqualTo(level);
            for (int least = 1; least <= Demand.HIGHEST; least++) {
                boolean reached = (DemandLevels.reaching(packed.packedLevels(), least) & demand.bit()) != 0;
                assertThat(reached).isEqualTo(level >= least);
            }
        }
        Map<Demand, Integer> made = new HashMap<>(levels);
        made.values().removeIf(level -> level == 0);
        assertThat(packed.demands()).containsExactlyInAnyOrderEntriesOf(made);
        assertThat(DemandLevels.of(made)).isEqualTo(packed).hasSameHashCodeAs(packed);
    }

    @Property
    void aDemandOnOneSideIsNotOnTheOther(@ForAll Demand demand, @ForAll("levels") Map<Demand, Integer> around) {
        DemandLevels levels = DemandLevels.of(around).with(demand, 2, LEFT);

        assertThat(levels.level(demand, Side.LEFT)).isEqualTo(2);
        assertThat(levels.level(demand, Side.RIGHT)).isEqualTo(demand.lateral() ? 0 : 2);
        assertThat(levels.sides(demand)).isEqualTo(demand.lateral() ? LEFT : DemandProfile.EITHER_SIDE);
        assertThat(levels.with(demand, 0, LEFT).sides(demand)).isEmpty();
        assertThat(levels.with(demand, 0, LEFT))
                .isEqualTo(DemandLevels.of(around).with(demand, 0, LEFT));
    }

    @Property
    void moreAddedDemandsNeverLowerALevelAndTheirOrderDoesNotMatter(
            @ForAll("profiles") DemandProfile profile,
            @ForAll("doses") Prescription dose,
            @ForAll("reliefs") List<Relief> reliefs,
            @ForAll("profiles") DemandProfile one,
            @ForAll("profiles") DemandProfile other) {
        DemandLevels none = profile.levels(dose, reliefs, LEFT);
        DemandLevels some = profile.levels(dose, reliefs, List.of(one), LEFT);
        DemandLevels all = profile.levels(dose, reliefs, List.of(one, other), LEFT);

        for (Demand demand : Demand.vocabulary().words()) {
            for (Side side : Side.values()) {
                assertThat(some.level(demand, side))
                        .isGreaterThanOrEqualTo(none.level(demand, side))
                        .isGreaterThanOrEqualTo(
                                one.levels(dose, List.of(), LEFT).level(demand, side));
                assertThat(all.level(demand, side)).isGreaterThanOrEqualTo(some.level(demand, side));
            }
        }
        assertThat(profile.levels(dose, reliefs, List.of(other, one), LEFT)).isEqualTo(all);
        assertThat(profile.levels(dose, reliefs, List.of(), LEFT)).isEqualTo(none);
    }

    @Property
    void moreReliefsNeverRaiseALevelAndTheirOrderDoesNotMatter(
            @ForAll("profiles") DemandProfile profile,
            @ForAll("doses") Prescription dose,
            @ForAll("reliefs") List<Relief> reliefs) {
        DemandLevels none = profile.levels(dose);
        DemandLevels some = profile.levels(dose, reliefs.subList(0, reliefs.size() / 2), DemandProfile.EITHER_SIDE);
        DemandLevels all = profile.levels(dose, reliefs, DemandProfile.EITHER_SIDE);

        for (Demand demand : Demand.vocabulary().words()) {
            assertThat(some.level(demand)).isLessThanOrEqualTo(none.level(demand));
            assertThat(all.level(demand)).isLessThanOrEqualTo(some.level(demand));
        }
        Collections.reverse(reliefs);
        assertThat(profile.levels(dose, reliefs, DemandProfile.EITHER_SIDE)).isEqualTo(all);
    }

    @Property
    void noDoseGoesAboveTheDeclaredLevel(
            @ForAll("profiles") DemandProfile profile, @ForAll("doses") Prescription dose) {
        DemandLevels levels = profile.levels(dose);

        for (Demand demand : Demand.vocabulary().words()) {
            int declared = profile.find(demand).map(ExerciseDemand::level).orElse(0);
            assertThat(levels.level(demand)).isLessThanOrEqualTo(declared);
        }
    }

    @Example
    void equalByContent() {
        DemandLevels one = DemandLevels.of(Map.of(Demand.HIP_FLEXION, 1));
        new EqualsTester()
                .addEqualityGroup(DemandLevels.none(), DemandLevels.of(Map.of(Demand.NECK_LOAD, 0)))
                .addEqualityGroup(one, DemandLevels.none().with(Demand.HIP_FLEXION, 1, DemandProfile.EITHER_SIDE))
                .addEqualityGroup(one.with(Demand.HIP_FLEXION, 1, LEFT))
                .addEqualityGroup(one.with(Demand.HIP_FLEXION, 2, LEFT))
                .testEquals();
    }
}
