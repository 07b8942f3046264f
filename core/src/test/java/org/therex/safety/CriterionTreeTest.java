package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.Side;

/** What a criterion looks at, and the findings on which it rests. */
class CriterionTreeTest {

    private static final ConditionId HIP = ConditionId.of("hip-replacement");
    private static final ConditionId BONE = ConditionId.of("osteoporosis");

    @Test
    void weeksAreLookedAtWhereverTheyStand() {
        Criterion weeks = Criterion.has("hip-replacement").beforeWeek(12);
        Criterion bone = Criterion.has("osteoporosis");

        for (Criterion criterion : List.of(
                weeks,
                Criterion.allOf(bone, weeks),
                Criterion.anyOf(weeks, bone),
                Criterion.atLeast(1, bone, Criterion.allOf(bone, weeks)))) {
            assertThat(CriterionTree.looksAtWeeks(criterion, HIP)).isTrue();
            assertThat(CriterionTree.looksAtWeeks(criterion, BONE)).isFalse();
        }
        assertThat(CriterionTree.looksAtWeeks(Criterion.has("hip-replacement"), HIP))
                .isFalse();
        assertThat(CriterionTree.looksAtWeeks(Criterion.allOf(bone, Criterion.has("hip-replacement")), HIP))
                .isFalse();
        assertThat(CriterionTree.looksAtWeeks(
                        Criterion.has("hip-replacement").is(ConditionQualifier.WITHIN_SURGEONS_LIMITS), HIP))
                .isFalse();
    }

    @Test
    void aCriterionRestsOnTheFindingsThatMeetIt() {
        Finding recent = Finding.present("hip-replacement").weeks(2).on(Side.LEFT);
        Finding old = Finding.present("hip-replacement").weeks(40).on(Side.RIGHT);
        Person person = Person.withOnly(recent, old, Finding.present("osteoporosis"));
        CriterionTree tree = new CriterionTree(person, ImmutableSet.of(HIP), null);
        Criterion weeks = Criterion.has("hip-replacement").beforeWeek(12);

        assertThat(facts(tree, weeks)).containsExactly(recent);
        assertThat(facts(tree, Criterion.has("hip-replacement"))).containsExactlyInAnyOrder(recent, old);
        assertThat(facts(tree, Criterion.anyOf(weeks, Criterion.has("back-pain"))))
                .containsExactly(recent);
        assertThat(facts(tree, Criterion.allOf(weeks, Criterion.has("osteoporosis"))))
                .containsExactlyInAnyOrder(recent, Finding.present("osteoporosis"));
    }

    @Test
    void whatIsUnknownIsNoFact() {
        Finding left = Finding.present("hip-replacement").on(Side.LEFT);
        Finding right = Finding.unknown("hip-replacement").on(Side.RIGHT);
        CriterionTree tree = new CriterionTree(Person.withOnly(left, right), ImmutableSet.of(HIP), null);

        assertThat(facts(tree, Criterion.has("hip-replacement"))).containsExactly(left);
    }

    private static ImmutableSet<Finding> facts(CriterionTree tree, Criterion criterion) {
        ImmutableSet.Builder<Finding> facts = ImmutableSet.builder();
        tree.addFacts(criterion, facts);
        return facts.build();
    }
}
