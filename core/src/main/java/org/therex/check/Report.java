package org.therex.check;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The issues that a check found, in order of place.
 *
 * <p>Immutable, and equal by content. An empty report means only that the check found nothing.
 */
public final class Report implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Report EMPTY = new Report(ImmutableList.of());

    /** Loaded on the first sort of issues, so never while checks find nothing. */
    private static final class Order {
        static final Comparator<Issue> BY_PATH = Comparator.comparing(Order::isNoteOnTheWhole)
                .thenComparing(Issue::path)
                .thenComparing(Issue::severity)
                .thenComparing(Issue::code);

        static final Comparator<Issue> BY_PLACE = Comparator.comparing(
                        (Issue issue) -> issue.location().orElseThrow())
                .thenComparing(BY_PATH);

        private static boolean isNoteOnTheWhole(Issue issue) {
            return issue.severity() == Severity.INFORMATION
                    && issue.path().segments().isEmpty();
        }
    }

    private final ImmutableList<Issue> issues;

    private Report(ImmutableList<Issue> issues) {
        this.issues = issues;
    }

    /** Returns the report of a check that found nothing. */
    public static Report empty() {
        return EMPTY;
    }

    /** Returns a report of the given issues. */
    public static Report of(Issue... issues) {
        requireNonNull(issues, "issues");
        return of(ImmutableList.copyOf(issues));
    }

    /** Returns a report of the given issues. */
    public static Report of(Iterable<Issue> issues) {
        requireNonNull(issues, "issues");
        boolean placed =
                Streams.stream(issues).allMatch(issue -> issue.location().isPresent());
        ImmutableList<Issue> sorted = ImmutableList.sortedCopyOf(placed ? Order.BY_PLACE : Order.BY_PATH, issues);
        return sorted.isEmpty() ? EMPTY : new Report(sorted);
    }

    /** Returns a builder with nothing in it. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the issues in order: by line and column if all were read from a document, then by path, then by severity,
     * then by code. Without places, information about the value as a whole comes last.
     */
    public ImmutableList<Issue> issues() {
        return issues;
    }

    /** Returns the issues that are errors. */
    public ImmutableList<Issue> errors() {
        return issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .collect(toImmutableList());
    }

    /** Returns whether the check found anything. */
    public boolean hasIssues() {
        return !issues.isEmpty();
    }

    /** Returns whether there is an error among the issues. */
    public boolean hasErrors() {
        for (Issue issue : issues) {
            if (issue.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** Returns a report of the issues of both. */
    public Report plus(Report other) {
        requireNonNull(other, "other");
        return builder().addAll(this).addAll(other).build();
    }

    /** Returns this report for a value that holds the checked one at the given path. */
    public Report withParent(Path prefix) {
        requireNonNull(prefix, "prefix");
        return of(issues.stream().map(issue -> issue.withParent(prefix)).collect(toImmutableList()));
    }

    /**
     * Throws an exception if there is an error, and does nothing otherwise.
     *
     * @throws InvalidValueException with this report if there is one
     */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new InvalidValueException(this);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Report report && issues.equals(report.issues);
    }

    @Override
    public int hashCode() {
        return issues.hashCode();
    }

    /** Returns one issue per line, or {@code nothing found}. */
    @Override
    public String toString() {
        return issues.isEmpty()
                ? "nothing found"
                : issues.stream().map(Issue::toString).collect(Collectors.joining("\n"));
    }

    /** Collects issues, so that a check can go on after the first one. */
    public static final class Builder {

        /** Created with the first issue, as nearly all checks find nothing. */
        private @Nullable List<Issue> issues;

        private Builder() {}

        /** Adds an issue. */
        public Builder add(Issue issue) {
            requireNonNull(issue, "issue");
            issues().add(issue);
            return this;
        }

        private List<Issue> issues() {
            if (issues == null) {
                issues = new ArrayList<>();
            }
            return issues;
        }

        /** Adds the issues of a report. */
        public Builder addAll(Report report) {
            requireNonNull(report, "report");
            if (report.hasIssues()) {
                issues().addAll(report.issues);
            }
            return this;
        }

        /** Adds the issues of a report on the value at the given path. */
        public Builder addAll(Path prefix, Report report) {
            requireNonNull(prefix, "prefix");
            requireNonNull(report, "report");
            return report.hasIssues() ? addAll(report.withParent(prefix)) : this;
        }

        /**
         * Runs an action and adds the issues that it throws, at the given path.
         *
         * @param prefix the place of the value
         * @param action code that may throw an {@link InvalidValueException}; any other exception passes through
         */
        public Builder attempt(Path prefix, Runnable action) {
            requireNonNull(prefix, "prefix");
            requireNonNull(action, "action");
            try {
                action.run();
            } catch (InvalidValueException e) {
                addAll(prefix, e.report());
            }
            return this;
        }

        /**
         * Makes a value, or adds the issues that prevent it.
         *
         * @param prefix the place of the value
         * @param maker code that may throw an {@link InvalidValueException}; any other exception passes through
         * @return the value; absent if it could not be made
         */
        public <T> Optional<T> compute(Path prefix, Supplier<T> maker) {
            requireNonNull(prefix, "prefix");
            requireNonNull(maker, "maker");
            try {
                return Optional.of(maker.get());
            } catch (InvalidValueException e) {
                addAll(prefix, e.report());
                return Optional.empty();
            }
        }

        /** Removes the issues at a path and below it, such as those of a rejected value that is replaced. */
        public Builder remove(Path path) {
            requireNonNull(path, "path");
            if (issues != null) {
                issues.removeIf(issue -> path.contains(issue.path()));
                issues = issues.isEmpty() ? null : issues;
            }
            return this;
        }

        /** Returns whether an issue was added so far. */
        public boolean hasIssues() {
            return issues != null;
        }

        /** Returns the report of the issues added so far. */
        public Report build() {
            return issues == null ? EMPTY : of(issues);
        }
    }
}
