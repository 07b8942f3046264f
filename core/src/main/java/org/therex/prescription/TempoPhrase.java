package org.therex.prescription;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;

/**
 * A tempo in the words of a conversation, such as "2 sec up 3 sec down", which is refused with the tempo to write.
 *
 * <p>Up and down do not say in which movement the muscle shortens: it is up in a squat and down in a pull-down.
 */
final class TempoPhrase {

    private static final ImmutableList<String> EITHER =
            ImmutableList.of("tempo ", "tempo " + Tempo.Convention.CONCENTRIC_FIRST.label() + " ");
    private static final ImmutableMap<String, ImmutableList<String>> MOVEMENTS =
            ImmutableMap.<String, ImmutableList<String>>builder()
                    .put("up", EITHER)
                    .put("down", EITHER)
                    .put("lifting", EITHER)
                    .put("lowering", EITHER)
                    .put("eccentric", EITHER.subList(0, 1))
                    .put("concentric", EITHER.subList(1, 2))
                    .buildOrThrow();

    private final TextScanner scanner;
    private final AmountReader amounts;

    TempoPhrase(TextScanner scanner, AmountReader amounts) {
        this.scanner = scanner;
        this.amounts = amounts;
    }

    /**
     * Fails if the movement follows for which a time stands.
     *
     * @param from the position of the time
     * @param unit the position of its unit
     */
    void refuse(int from, int unit) {
        int here = scanner.position();
        Optional<ImmutableList<String>> forms = movement();
        if (forms.isEmpty()) {
            return;
        }
        ImmutableList<String> suggestions = suggestions(from, forms.get());
        int end = scanner.position();
        scanner.reset(unit);
        String form = suggestions.isEmpty() ? ", such as \"tempo 3-1-2-0\"" : Refusals.asIn(suggestions);
        InvalidValueException failure = scanner.failure("a tempo of four phases" + form, suggestions);
        // The second movement is a part of this tempo, also after a comma.
        scanner.reset(suggestions.isEmpty() ? here : end);
        throw failure;
    }

    private ImmutableList<String> suggestions(int from, ImmutableList<String> forms) {
        scanner.accept(",");
        scanner.accept("and");
        int second = scanner.position();
        if (!scanner.atDigit()
                || amounts.passTime("a length of time").isEmpty()
                || movement().isEmpty()) {
            return ImmutableList.of();
        }
        int end = scanner.position();
        String phases = seconds(from) + "-0-" + seconds(second) + "-0";
        scanner.reset(end);
        return scanner.suggestions(forms.stream().map(form -> form + phases));
    }

    private Optional<ImmutableList<String>> movement() {
        return MOVEMENTS.entrySet().stream()
                .filter(movement -> scanner.accept(movement.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    /** Returns a time in whole seconds; another form, which no tempo has, if it is no such time. */
    private String seconds(int from) {
        scanner.reset(from);
        Amount<Duration> time = amounts.time(Path.root(), "a length of time");
        return time instanceof Amount.Exactly<Duration> exact && isWhole(exact.value())
                ? Long.toString(exact.value().toSeconds())
                : AmountText.time(time);
    }

    private static boolean isWhole(Duration time) {
        return time.equals(Duration.ofSeconds(time.toSeconds()));
    }
}
