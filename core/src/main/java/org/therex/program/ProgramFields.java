package org.therex.program;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.exercise.ExerciseSupplier;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.Goal;
import org.therex.progression.Progression;
import org.therex.source.Claim;
import org.therex.source.Source;

/** The part of a program builder that takes descriptive fields and advice. */
abstract sealed class ProgramFields extends SectionsBuilder<ProgramBuilder> permits ProgramBuilder {

    private static final Path ADVICE = Path.of("advice");
    private static final Path ORDER_RULES = Path.of("orderRules");

    private final ImmutableProgram.Builder parts = new ImmutableProgram.Builder();
    private final GivenNumbers pieces = new GivenNumbers();
    private final List<OrderRule> orderRules = new ArrayList<>();
    private final List<String> purposes = new ArrayList<>();
    private @Nullable String population;
    private @Nullable Tailoring tailoring;
    private final GivenNumbers orders = new GivenNumbers();

    /** Copies the descriptive fields of a program. */
    final void describe(Program program) {
        parts.from(program).sections(ImmutableList.of()).phases(ImmutableList.of());
        pieces.keepAll(program.advice());
        program.population().ifPresent(this::population);
        orderRules(program.orderRules());
        program.tailoring().ifPresent(this::tailoring);
    }

    /** Returns the current parts. */
    final ImmutableProgram.Builder parts() {
        return parts;
    }

    /** Records the places at which the advice was given. */
    final void noteAdvice(DraftPlaces places) {
        pieces.tell(ADVICE, places);
    }

    /** Adds a goal. */
    public ProgramBuilder goal(Goal goal) {
        parts.goal(goal);
        return self();
    }

    /** Sets the goals and replaces the current ones. */
    public ProgramBuilder goals(Iterable<Goal> goals) {
        parts.goals(goals);
        return self();
    }

    /** Adds a level. */
    public ProgramBuilder level(ExperienceLevel level) {
        parts.level(level);
        return self();
    }

    /** Sets the levels and replaces the current ones. */
    public ProgramBuilder levels(Iterable<ExperienceLevel> levels) {
        parts.levels(levels);
        return self();
    }

    /** Adds a contributor who writes, reviews or gives it. */
    public ProgramBuilder contributor(Contributor contributor) {
        parts.contributor(contributor);
        return self();
    }

    /** Sets the contributors and replaces the current ones. */
    public ProgramBuilder contributors(Iterable<Contributor> contributors) {
        parts.contributors(contributors);
        return self();
    }

    /** Sets the revision. */
    public ProgramBuilder revision(Revision revision) {
        parts.revision(revision);
        return self();
    }

    /** Sets the progression of its items. */
    public ProgramBuilder progression(Progression progression) {
        parts.progression(progression);
        return self();
    }

    /** Sets the delivery. */
    public ProgramBuilder delivery(Delivery delivery) {
        problems().remove(Path.of("delivery"));
        parts.delivery(delivery);
        return self();
    }

    /** Sets the delivery. */
    public ProgramBuilder delivery(Consumer<Delivery.Builder> content) {
        return part("delivery", Delivery.builder(), content, Delivery.Builder::build, parts::delivery);
    }

    /** Sets the equipment and time that a person has for it. */
    public ProgramBuilder resources(Resources resources) {
        problems().remove(Path.of("resources"));
        parts.resources(resources);
        return self();
    }

    /** Sets the equipment and time that a person has for it. */
    public ProgramBuilder resources(Consumer<Resources.Builder> content) {
        return part("resources", Resources.builder(), content, Resources.Builder::build, parts::resources);
    }

    /** Sets the recording and encouragement of adherence. */
    public ProgramBuilder adherence(Adherence adherence) {
        problems().remove(Path.of("adherence"));
        parts.adherence(adherence);
        return self();
    }

    /** Sets the recording and encouragement of adherence. */
    public ProgramBuilder adherence(Consumer<Adherence.Builder> content) {
        return part("adherence", Adherence.builder(), content, Adherence.Builder::build, parts::adherence);
    }

    /** Sets how it is fitted to the person. */
    public ProgramBuilder tailoring(Tailoring tailoring) {
        requireNonNull(tailoring, "tailoring");
        problems().remove(Path.of("tailoring"));
        this.tailoring = tailoring;
        return self();
    }

    /** Sets how it is fitted to the person. */
    public ProgramBuilder tailoring(Consumer<Tailoring.Builder> content) {
        requireNonNull(content, "content");
        return part("tailoring", Tailoring.builder(), content, Tailoring.Builder::build, it -> tailoring = it);
    }

    /** Finds how it is fitted to the person; absent if it is not set. */
    final Optional<Tailoring> findTailoring() {
        return Optional.ofNullable(tailoring);
    }

    /** Returns where people start; empty if it is not set. */
    final ImmutableList<StartingRule> startingRules() {
        return tailoring == null ? ImmutableList.of() : tailoring.startingRules();
    }

    final <T, B> ProgramBuilder part(
            String name, B builder, Consumer<B> content, Function<B, T> build, Consumer<T> setter) {
        Path place = Path.of(name);
        problems()
                .remove(place)
                .attempt(place, () -> content.accept(builder))
                .compute(place, () -> build.apply(builder))
                .ifPresent(setter);
        return self();
    }

    /** Adds a piece of advice. */
    public ProgramBuilder advice(Advice advice) {
        pieces.keep(pieces.next());
        parts.advice(advice);
        return self();
    }

    /** Adds a piece of advice; a text that breaks its rule is reported when the program is built. */
    public ProgramBuilder advice(AdviceTopic topic, String text) {
        int position = pieces.next();
        problems()
                .compute(ADVICE.resolve(position), () -> Advice.of(topic, text))
                .ifPresent(piece -> {
                    pieces.keep(position);
                    parts.advice(piece);
                });
        return self();
    }

    /** Sets the advice and replaces the current advice. */
    public ProgramBuilder advice(Iterable<Advice> advice) {
        problems().remove(ADVICE);
        parts.advice(ImmutableList.of());
        pieces.clear();
        advice.forEach(this::advice);
        return self();
    }

    /** Adds a claim of its source. */
    public ProgramBuilder claim(Claim claim) {
        parts.claim(claim);
        return self();
    }

    /** Sets the claims of its source and replaces the current ones. */
    public ProgramBuilder claims(Iterable<Claim> claims) {
        parts.claims(claims);
        return self();
    }

    /** Adds a source of its facts. */
    public ProgramBuilder source(Source source) {
        parts.source(source);
        return self();
    }

    /** Sets the sources of its facts and replaces the current ones. */
    public ProgramBuilder sources(Iterable<Source> sources) {
        parts.sources(sources);
        return self();
    }

    /** Adds a rule about the order of two exercises. */
    public ProgramBuilder orderRule(OrderRule rule) {
        orders.keep(orders.next());
        orderRules.add(rule);
        return self();
    }

    /** Adds the rule that the first exercise comes before the second; both join the program. */
    public ProgramBuilder orderRule(ExerciseSupplier first, ExerciseSupplier then) {
        include(first.exercise());
        include(then.exercise());
        return orderRule(() -> OrderRule.of(first.exerciseId(), then.exerciseId()));
    }

    /**
     * Adds the rule that the exercise with the first id comes before the exercise with the second; an invalid id is
     * reported when the program is built.
     */
    public ProgramBuilder orderRule(String first, String then) {
        return orderRule(() -> OrderRule.of(first, then));
    }

    private ProgramBuilder orderRule(Supplier<OrderRule> maker) {
        int position = orders.next();
        problems().compute(ORDER_RULES.resolve(position), maker).ifPresent(rule -> {
            orders.keep(position);
            orderRules.add(rule);
        });
        return self();
    }

    /** Sets the rules about the order of exercises and replaces the current ones. */
    public ProgramBuilder orderRules(Iterable<OrderRule> rules) {
        orderRules.clear();
        orders.clear();
        problems().remove(ORDER_RULES);
        rules.forEach(this::orderRule);
        return self();
    }

    /** Returns the places where the order rules were given. */
    final DraftPlaces orderPlaces() {
        DraftPlaces places = new DraftPlaces();
        orders.tell(ORDER_RULES, places);
        return places;
    }

    /** Returns the accepted order rules. */
    final List<OrderRule> orderRules() {
        return orderRules;
    }

    /** Sets the people for whom it is. */
    public ProgramBuilder population(String population) {
        this.population = requireNonNull(population, "population");
        return self();
    }

    /** Returns the current population. */
    final Optional<String> findPopulation() {
        return Optional.ofNullable(population);
    }

    /** Adds a purpose in words. */
    public ProgramBuilder purpose(String purpose) {
        purposes.add(purpose);
        return self();
    }

    /** Sets the purposes in words and replaces the current ones. */
    public ProgramBuilder purposes(Iterable<String> purposes) {
        this.purposes.clear();
        purposes.forEach(this.purposes::add);
        return self();
    }

    /** Returns the current purposes. */
    final List<String> purposes() {
        return purposes;
    }
}
