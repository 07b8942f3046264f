package org.therex.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.therex.json.Toys.Amount;
import org.therex.json.Toys.AtLeast;
import org.therex.json.Toys.Between;
import org.therex.json.Toys.Drill;
import org.therex.json.Toys.Exact;
import org.therex.json.Toys.Place;
import org.therex.json.Toys.Plan;
import org.therex.json.Toys.Until;
import org.therex.term.Code;

/** Generates valid plans. */
final class PlanArbitraries {

    private PlanArbitraries() {}

    /** A plan in which everything is given. */
    static Plan sample() {
        Drill part = new Drill(
                "part",
                "Part ü",
                new Until("fatigue", Optional.of("the form breaks")),
                Optional.empty(),
                Optional.of(new BigDecimal("2.5")),
                ImmutableList.of(),
                ImmutableSet.of(),
                false,
                Optional.of("whole"),
                ImmutableMap.of(),
                ImmutableList.of(),
                ImmutableSet.of());
        Drill whole = new Drill(
                "whole",
                "Whole",
                new Between(5, 10),
                Optional.of(Duration.ofMillis(1500)),
                Optional.of(BigDecimal.ZERO),
                ImmutableList.of("Up", "Down"),
                ImmutableSet.of(Place.FLOOR, Place.WALL_SIDE),
                true,
                Optional.empty(),
                ImmutableMap.of(Place.CHAIR, "Sit"),
                ImmutableList.of(part),
                ImmutableSet.of(Code.of("UBERON", "1")));
        return new Plan("Plan", ImmutableList.of(whole), ImmutableList.of("whole", "part"));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("aZ \"\\/äЌ語").ofMaxLength(12).map(text -> "x" + text.strip() + "👍");
    }

    private static Arbitrary<Amount> amounts() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 500);
        return Arbitraries.oneOf(
                counts.map(Exact::new),
                Combinators.combine(counts, counts).as((a, b) -> new Between(Math.min(a, b), Math.max(a, b))),
                counts.map(AtLeast::new),
                Combinators.combine(texts(), texts().optional()).as(Until::new));
    }

    private static Arbitrary<Duration> holds() {
        return Arbitraries.longs().between(100_000_000L, 3_600_000_000_000L).map(Duration::ofNanos);
    }

    private static Arbitrary<BigDecimal> loads() {
        return Arbitraries.integers().between(0, 500_000).map(grams -> {
            BigDecimal plain = BigDecimal.valueOf(grams, 3).stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0) : plain;
        });
    }

    private static Arbitrary<Drill> drills(Arbitrary<ImmutableList<Drill>> parts) {
        ListArbitrary<String> cues = texts().list().ofMaxSize(3);
        return Combinators.combine(
                        Combinators.combine(texts(), amounts(), loads().optional(), cues)
                                .as((title, amount, load, said) -> new Drill(
                                        "",
                                        title,
                                        amount,
                                        Optional.empty(),
                                        load,
                                        ImmutableList.copyOf(said),
                                        ImmutableSet.of(),
                                        false,
                                        Optional.empty(),
                                        ImmutableMap.of(),
                                        ImmutableList.of(),
                                        ImmutableSet.of())),
                        holds().optional(),
                        Arbitraries.of(Place.class).set(),
                        Arbitraries.of(true, false),
                        Arbitraries.maps(Arbitraries.of(Place.class), texts()).ofMaxSize(2),
                        parts)
                .as((drill, hold, places, both, notes, within) -> new Drill(
                        "",
                        drill.title(),
                        drill.amount(),
                        drill.amount() instanceof Until ? Optional.empty() : hold,
                        drill.load(),
                        drill.cues(),
                        ImmutableSet.copyOf(places),
                        both,
                        Optional.empty(),
                        ImmutableMap.copyOf(notes),
                        within,
                        ImmutableSet.of()));
    }

    /** Gives each drill an id of its own and the reference to the one before it. */
    private static Drill numbered(Drill drill, List<String> ids) {
        Optional<String> before = ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
        String id = "id-" + "a".repeat(ids.size() + 1);
        ids.add(id);
        return new Drill(
                id,
                drill.title(),
                drill.amount(),
                drill.hold(),
                drill.load(),
                drill.cues(),
                drill.places(),
                drill.bothSides(),
                before,
                drill.notes(),
                drill.parts().stream().map(part -> numbered(part, ids)).collect(ImmutableList.toImmutableList()),
                drill.codes());
    }

    static Arbitrary<Plan> plans() {
        Arbitrary<ImmutableList<Drill>> leaves =
                drills(Arbitraries.just(ImmutableList.of())).list().ofMaxSize(2).map(ImmutableList::copyOf);
        return Combinators.combine(texts(), drills(leaves).list().ofMinSize(1).ofMaxSize(4))
                .as((title, drills) -> {
                    List<String> ids = new ArrayList<>();
                    ImmutableList<Drill> all =
                            drills.stream().map(drill -> numbered(drill, ids)).collect(ImmutableList.toImmutableList());
                    return new Plan(title, all, ImmutableList.copyOf(ids));
                });
    }
}
