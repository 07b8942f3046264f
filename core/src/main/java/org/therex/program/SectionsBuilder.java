package org.therex.program;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.exercise.ExerciseId;

/**
 * The part of a builder that takes sections, and items outside of them.
 *
 * <p>Items that are given without a section make a section without a title.
 *
 * @param <B> the builder
 */
public abstract sealed class SectionsBuilder<B extends SectionsBuilder<B>> extends ItemsBuilder<B>
        permits PhaseBuilder, ProgramFields {

    static final Path SECTIONS = Path.of("sections");
    private static final Path RULES = Path.of("rules");

    private final Report.Builder problems = Report.builder();
    private final List<GivenPart<Section, SectionBuilder>> sections = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final GivenNumbers ruleNumbers = new GivenNumbers();
    private boolean sectionIsOpen;

    SectionsBuilder() {}

    /** Adds a rule. */
    public final B rule(Rule rule) {
        requireNonNull(rule, "rule");
        ruleNumbers.keep(ruleNumbers.next());
        rules.add(rule);
        return self();
    }

    /** Adds a rule; a text that breaks its rule is reported when the part is built. */
    public final B rule(RuleKind kind, String text) {
        int position = ruleNumbers.next();
        problems.compute(RULES.resolve(position), () -> Rule.of(kind, text)).ifPresent(rule -> {
            ruleNumbers.keep(position);
            rules.add(rule);
        });
        return self();
    }

    /** Sets the rules and replaces the current ones. */
    public final B rules(Iterable<Rule> rules) {
        requireNonNull(rules, "rules");
        problems.remove(RULES);
        this.rules.clear();
        ruleNumbers.clear();
        rules.forEach(this::rule);
        return self();
    }

    /** Adds a section. */
    public final B section(Section section) {
        requireNonNull(section, "section");
        return add(GivenPart.value(section));
    }

    /** Adds a section with a title. */
    public final B section(String title, Consumer<SectionBuilder> content) {
        requireNonNull(title, "title");
        requireNonNull(content, "content");
        return add(GivenPart.builder(Section.builder().title(title).and(content)));
    }

    /** Sets the sections and replaces all current sections and items. */
    public final B sections(Iterable<Section> sections) {
        requireNonNull(sections, "sections");
        problems.remove(SECTIONS);
        this.sections.clear();
        sectionIsOpen = false;
        sections.forEach(this::section);
        return self();
    }

    /** Changes the section at a position, counted from 0; a position without a section is reported. */
    public final B changeSection(int position, Consumer<SectionBuilder> change) {
        requireNonNull(change, "change");
        if (Positions.check(problems, SECTIONS, position, sections)) {
            sections.get(position).toBuilder(Section::toBuilder).and(change);
        }
        return self();
    }

    /** Removes the section at a position, counted from 0; a position without a section is reported. */
    public final B removeSection(int position) {
        if (Positions.check(problems, SECTIONS, position, sections)) {
            sections.remove(position);
            sectionIsOpen = false;
        }
        return self();
    }

    @Override
    public final B item(Item item) {
        requireNonNull(item, "item");
        openSection().item(item);
        return self();
    }

    @Override
    final B append(Supplier<ExerciseId> exercise, Consumer<ItemBuilder> says) {
        openSection().append(exercise, says);
        return self();
    }

    private B add(GivenPart<Section, SectionBuilder> section) {
        sections.add(section);
        sectionIsOpen = false;
        return self();
    }

    private SectionBuilder openSection() {
        if (!sectionIsOpen) {
            sections.add(GivenPart.builder(Section.builder()));
            sectionIsOpen = true;
        }
        return sections.get(sections.size() - 1).toBuilder(Section::toBuilder);
    }

    /** Returns the builder that collects the problems so far. */
    final Report.Builder problems() {
        return problems;
    }

    /** Returns the sections in the form in which they were given. */
    final ImmutableList<GivenPart<Section, SectionBuilder>> given() {
        return ImmutableList.copyOf(sections);
    }

    /** Returns the accepted rules. */
    final List<Rule> givenRules() {
        return rules;
    }

    /** Records the places at which the rules were given. */
    final void noteRules(DraftPlaces places) {
        ruleNumbers.tell(RULES, places);
    }
}
