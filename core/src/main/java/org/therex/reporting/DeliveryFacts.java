package org.therex.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import org.therex.check.Path;
import org.therex.program.Delivery;
import org.therex.program.Phase;
import org.therex.program.Program;
import org.therex.program.ResolvedItem;
import org.therex.program.Setting;

/** The facts about the delivery of a program for which the checklists ask. */
final class DeliveryFacts {

    private final Program program;
    private final ImmutableList<ResolvedItem> items;

    DeliveryFacts(Program program, ImmutableList<ResolvedItem> items) {
        this.program = program;
        this.items = items;
    }

    Findings grouping() {
        return delivery("grouping", delivery -> delivery.grouping().isPresent());
    }

    Findings supervision() {
        return delivery("supervision", delivery -> delivery.supervision().isPresent())
                .and(delivery("modes", delivery -> !delivery.modes().isEmpty()));
    }

    Findings how() {
        return grouping().and(supervision());
    }

    Findings setting() {
        return delivery("settings", delivery -> !delivery.settings().isEmpty());
    }

    Findings home() {
        Findings homes = delivery("settings", delivery -> delivery.settings().contains(Setting.HOME));
        if (!homes.present().isEmpty()) {
            return new Findings(homes.present(), ImmutableSet.of(), null);
        }
        return setting().isComplete() ? Findings.none().exempt("It is done elsewhere than at home.") : homes;
    }

    /** Finds a fact in the delivery of the program, or else in that of each phase or section. */
    private Findings delivery(String field, Predicate<Delivery> states) {
        Path delivery = Path.of("delivery").resolve(field);
        if (program.delivery().filter(states).isPresent()) {
            return Findings.present(delivery);
        }
        Findings found = Findings.none();
        for (ResolvedItem placed : items) {
            found = found.and(delivery(placed, delivery, states));
        }
        return found.present().isEmpty() ? Findings.missing(delivery) : found;
    }

    private static Findings delivery(ResolvedItem placed, Path field, Predicate<Delivery> states) {
        Path section = parent(placed.path());
        if (placed.section().delivery().filter(states).isPresent()) {
            return Findings.present(section.resolve(field));
        }
        return placed.phase().flatMap(Phase::delivery).filter(states).isPresent()
                ? Findings.present(parent(section).resolve(field))
                : Findings.missing(section.resolve(field));
    }

    /** Returns the path of the parent of a part. */
    static Path parent(Path path) {
        Path parent = Path.root();
        for (String segment : path.segments().subList(0, path.segments().size() - 2)) {
            parent = parent.resolve(segment);
        }
        return parent;
    }
}
