package org.therex.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.therex.anatomy.Side;

/** An open question of a screening. */
@Value.Immutable
public abstract sealed class ScreeningQuestion permits ImmutableScreeningQuestion {

    ScreeningQuestion() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the kind of question. */
    public abstract QuestionKind kind();

    /** Returns the condition in question; absent if there is none. */
    public abstract Optional<ConditionId> condition();

    /** Returns the side in question; absent if there is none, or both. */
    public abstract Optional<Side> side();

    /** Returns the qualifier in question; absent if there is none. */
    public abstract Optional<ConditionQualifier> qualifier();

    /** Returns the question, in words for a person. */
    public abstract String text();

    /** Returns the most severe recommendation to which an answer can lead. */
    public abstract Recommendation mayLeadTo();

    /** Returns the urgency of the most urgent red flag that an answer can raise; absent if it can raise none. */
    public abstract Optional<Urgency> urgency();

    /** Returns the rules that wait for the answer; empty if no rule does. */
    public abstract ImmutableSet<RuleId> rules();

    /**
     * Returns the order in which to ask: red flags that stop a program first, by urgency, then by the most severe
     * recommendation to which an answer can lead. A red flag that only asks for a referral does not stop a program and
     * has no precedence.
     */
    static Comparator<ScreeningQuestion> inOrder() {
        return Comparator.<ScreeningQuestion, Urgency>comparing(
                        question -> question.urgency().orElse(Urgency.REFER))
                .thenComparing(ScreeningQuestion::mayLeadTo, Comparator.reverseOrder())
                .thenComparing(
                        question -> question.condition().map(ConditionId::value).orElse("~"))
                .thenComparing(ScreeningQuestion::kind)
                .thenComparing(ScreeningQuestion::text);
    }

    /** Returns the questions in the order in which to ask them, each once, with all rules that wait for it. */
    static ImmutableList<ScreeningQuestion> merged(Iterable<ScreeningQuestion> questions) {
        Map<Subject, ScreeningQuestion> bySubject = new LinkedHashMap<>();
        questions.forEach(question -> bySubject.merge(question.subject(), question, ScreeningQuestion::and));
        return ImmutableList.sortedCopyOf(inOrder(), bySubject.values());
    }

    /** The subject of a question: two conditions may have the same text, but each has its own answer. */
    private record Subject(
            QuestionKind kind,
            @Nullable ConditionId condition,
            @Nullable Side side,
            @Nullable ConditionQualifier qualifier,
            @Nullable String text) {}

    private Subject subject() {
        return new Subject(
                kind(),
                condition().orElse(null),
                side().orElse(null),
                qualifier().orElse(null),
                condition().isPresent() ? null : text());
    }

    private ScreeningQuestion and(ScreeningQuestion other) {
        ScreeningQuestion severer = inOrder().compare(this, other) <= 0 ? this : other;
        Builder merged = severer.toBuilder()
                .mayLeadTo(Ordering.natural().max(mayLeadTo(), other.mayLeadTo()))
                .rules(ImmutableSortedSet.<RuleId>naturalOrder()
                        .addAll(rules())
                        .addAll(other.rules())
                        .build());
        Stream.of(urgency(), other.urgency())
                .flatMap(Optional::stream)
                .min(Urgency::compareTo)
                .ifPresent(merged::urgency);
        return merged.build();
    }

    /** Returns the question and the rules that wait for the answer, for a professional. */
    @Override
    public String toString() {
        return rules().isEmpty() ? text() : text() + " " + rules();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link ScreeningQuestion}. */
    public static final class Builder extends ScreeningQuestionSetters {

        Builder() {}
    }
}
