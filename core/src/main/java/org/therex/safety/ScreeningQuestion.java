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

/** What must be answered before more can be said of an exercise. */
@Value.Immutable
public abstract sealed class ScreeningQuestion permits ImmutableScreeningQuestion {

    ScreeningQuestion() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what it is about. */
    public abstract QuestionKind kind();

    /** Returns the condition that it is about; absent if it is about none. */
    public abstract Optional<ConditionId> condition();

    /** Returns the side of the condition that it is about; absent if it is about no side, or both. */
    public abstract Optional<Side> side();

    /** Returns what the condition may be; absent if it is not about that. */
    public abstract Optional<ConditionQualifier> qualifier();

    /** Returns the question, in words for a person. */
    public abstract String text();

    /** Returns the most severe that can follow from an answer. */
    public abstract Recommendation mayLeadTo();

    /** Returns how urgent the most urgent of the red flags is that an answer can raise; absent if it can raise none. */
    public abstract Optional<Urgency> urgency();

    /** Returns the rules that wait for the answer; empty if it is not for one of them. */
    public abstract ImmutableSet<RuleId> rules();

    /**
     * Orders as they should be asked: red flags that stop a program first, by urgency, then what can lead to the most severe.
     * A red flag that only asks for a referral stops nothing, and ranks by what can follow.
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

    /** Returns the questions in the order in which they should be asked, each once, with all that waits for it. */
    static ImmutableList<ScreeningQuestion> merged(Iterable<ScreeningQuestion> questions) {
        Map<Subject, ScreeningQuestion> bySubject = new LinkedHashMap<>();
        questions.forEach(question -> bySubject.merge(question.subject(), question, ScreeningQuestion::and));
        return ImmutableList.sortedCopyOf(inOrder(), bySubject.values());
    }

    /** What is asked: two conditions may be asked for in the same words, and each has an answer of its own. */
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

    /** Returns the question and the rules that wait for the answer, for a professional to read. */
    @Override
    public String toString() {
        return rules().isEmpty() ? text() : text() + " " + rules();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link ScreeningQuestion}. */
    public static final class Builder extends ScreeningQuestionSetters {

        Builder() {}
    }
}
