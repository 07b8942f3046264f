package org.therex.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One finding of a check: its kind, severity, place, message and hint.
 *
 * <p>The {@link #code()} and {@link #details()} are for programs, the {@link #message()} and {@link #hint()} for people.
 */
@Value.Immutable
public abstract sealed class Issue implements Serializable permits ImmutableIssue {

    private static final long serialVersionUID = 1L;

    Issue() {}

    /**
     * Returns an error.
     *
     * @param code the kind of issue
     * @param path the place
     * @param message the rule and the value, such as {@code 'sets' must be at least 1, but was 0}
     */
    public static Issue error(IssueCode code, Path path, String message) {
        return builder().code(code).path(path).message(message).build();
    }

    /**
     * Returns a warning.
     *
     * @param code the kind of issue
     * @param path the place
     * @param message the finding
     */
    public static Issue warning(IssueCode code, Path path, String message) {
        return builder()
                .code(code)
                .severity(Severity.WARNING)
                .path(path)
                .message(message)
                .build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the severity; {@link Severity#ERROR} unless set. */
    @Value.Default
    public Severity severity() {
        return Severity.ERROR;
    }

    /** Returns the kind of issue. */
    public abstract IssueCode code();

    /** Returns the place in the checked value; the {@linkplain Path#root() root} unless set. */
    @Value.Default
    public Path path() {
        return Path.root();
    }

    /** Returns the place in the document; absent for a value that was not read from one. */
    public abstract Optional<Location> location();

    /** Returns the message: the field, its rule and its value. */
    public abstract String message();

    /** Returns the action that corrects the value; absent if the message suffices. */
    public abstract Optional<String> hint();

    /** Returns the values behind the message by name, such as {@code least} and {@code most}; empty if there are none. */
    public abstract ImmutableMap<String, String> details();

    /** Returns this issue for a value that holds the checked one at the given path. */
    public Issue withParent(Path prefix) {
        requireNonNull(prefix, "prefix");
        return prefix.segments().isEmpty()
                ? this
                : toBuilder().path(prefix.resolve(path())).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Returns the issue on one line: severity, code, place, message, hint. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(severity().id()).append(' ').append(code());
        if (!path().segments().isEmpty()) {
            text.append(" at ").append(path());
        }
        location().ifPresent(place -> text.append(" (").append(place).append(')'));
        text.append(": ").append(message());
        hint().ifPresent(advice -> text.append("; ").append(advice));
        return text.toString();
    }

    /** Builds an {@link Issue}. */
    public static final class Builder extends IssueSetters {

        Builder() {}
    }
}
