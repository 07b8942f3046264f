package org.therex.prescription;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds every reading of a dose that the published grammar allows, without any code of the library.
 *
 * <p>It cuts a text into clauses in all possible ways. The table {@code clauses.txt} says what each clause means. A reading
 * is the set of its clauses in canonical form, and states each field once.
 */
final class NaiveDoseReader {

    private static final String NUMBER = "\\d+(?:\\.\\d+)?";
    private static final String BOUND = "(?:up to |at least |about )";
    private static final String WORD = "(?:several|a few)";
    private static final String WITH_UNIT =
            BOUND + "?" + NUMBER + "[ -]s|" + NUMBER + "(?: s)?-" + NUMBER + "[ -]s|" + WORD + " (?:s|seconds)";

    private static final ImmutableMap<String, String> PARTS = ImmutableMap.<String, String>builder()
            .put("<n>", "(" + BOUND + "?\\d+|\\d+-\\d+|" + WORD + "|until fatigue)")
            .put("<kg>", "(" + BOUND + "?" + NUMBER + "|" + NUMBER + "-" + NUMBER + ")")
            .put("<t>", "(" + WITH_UNIT + "|" + WORD + "|until fatigue)")
            .put("<u>", "(" + WITH_UNIT + ")")
            .put("<limit>", "(until fatigue)")
            .put("<list>", "(\\d+(?:/\\d+)+|\\d+(?:-\\d+){2,})")
            .put("<three>", "(\\d+(?:/\\d+){2,}|\\d+(?:-\\d+){2,})")
            .put("<upto10>", "(" + BOUND + "?(?:\\d|10)|(?:\\d|10)-(?:\\d|10)|\\d\\.\\d|" + WORD + ")(?:/10)?")
            .put("<over10>", "(" + BOUND + "?1[1-9]|\\d+-1[1-9])")
            .put("<reps>", "(?:reps|repetitions)")
            .put("<hold>", "(?:hold|holds)")
            .put("<scope>", "( each repetition| each phase|)")
            .put("<place>", "(between sets|between sides|between repetitions)")
            .put("<sides>", "(each side|alternating sides|left side only)")
            .put("<weekdays>", "((?:monday|friday)(?:(?: and |/|, )(?:monday|friday))*)")
            .buildOrThrow();

    /** The fields that are stated once only, and the canonical clauses of each. */
    private static final ImmutableMap<String, Pattern> FIELDS = ImmutableMap.<String, Pattern>builder()
            .put("sets", Pattern.compile("(?!rest).* sets|sets .*"))
            .put("repetitions", Pattern.compile("(?!rest).* repetitions|repetitions .*"))
            .put("spots", Pattern.compile(".* spots"))
            .put("sides", Pattern.compile("each side|both sides.*|alternating sides|left side only"))
            .put("hold", Pattern.compile("hold.*"))
            .put("rest between sets", Pattern.compile("rest .*between sets"))
            .put("rest between sides", Pattern.compile("rest .*between sides"))
            .put("rest between repetitions", Pattern.compile("rest .*between repetitions"))
            .put("tempo", Pattern.compile("tempo.*"))
            .put("for", Pattern.compile("for .*"))
            .put("session", Pattern.compile("session .*"))
            .put("times", Pattern.compile(".*times a day.*|twice a day"))
            .put("every", Pattern.compile("every .* s"))
            .put("days", Pattern.compile("every day|every .* days|.*days a week.*|on .*"))
            .put("bouts", Pattern.compile("bouts of .*"))
            .buildOrThrow();

    private static final List<String> JOINTS = List.of("x ", "with a ", "with ", "@ ");

    private final Map<Pattern, List<String>> table = new LinkedHashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();

    NaiveDoseReader() throws IOException {
        String rows =
                Resources.toString(Resources.getResource(NaiveDoseReader.class, "clauses.txt"), StandardCharsets.UTF_8);
        Map<String, List<String>> byClause = new LinkedHashMap<>();
        for (String row : Splitter.on('\n').split(rows)) {
            if (!row.isBlank() && !row.startsWith("#")) {
                List<String> halves = Splitter.on("=>").trimResults().splitToList(row);
                byClause.computeIfAbsent(halves.get(0), any -> new ArrayList<>())
                        .add(halves.get(1));
            }
        }
        byClause.forEach((clause, meanings) -> table.put(pattern(clause), meanings));
    }

    private static Pattern pattern(String clause) {
        String regex = clause;
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            regex = regex.replace(part.getKey(), part.getValue());
        }
        return Pattern.compile("^(?:" + regex + ")$");
    }

    /** Returns all readings of a schedule. */
    Set<Set<String>> read(String text) {
        Set<Set<String>> found = new HashSet<>();
        read(plain(text), "!", List.of(), 0, found);
        return found;
    }

    /** Returns a text with one space wherever there may be some, and none wherever there need be none. */
    private static String plain(String text) {
        return Ascii.toLowerCase(text)
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=\\d),(?=\\d)", "DECIMAL")
                .replaceAll(" ?([-/]) ?", "$1")
                .replaceAll(" ?, ?", ", ")
                .replaceAll(" ?: ?(?!\\d\\d)", ": ")
                .replaceAll("(?<=[a-z%])@", " @")
                .replaceAll("(?<=\\d)(?=[a-z%@])|(?<=[a-z%@])(?<!cr)(?=\\d)", " ")
                .replace("DECIMAL", ",")
                .strip();
    }

    /**
     * Reads the rest of a text in all ways.
     *
     * @param joint the word or sign before it; an exclamation mark at the beginning and after a comma
     * @param before the clauses that have been read
     * @param segment the number of these that stand before the last comma
     */
    private void read(String rest, String joint, List<String> before, int segment, Set<Set<String>> found) {
        for (int end = 1; end <= rest.length(); end++) {
            if (end < rest.length() && " ,/".indexOf(rest.charAt(end)) < 0) {
                continue;
            }
            String clause = rest.substring(0, end);
            Set<String> meanings = new HashSet<>();
            if (!joint.equals("x ") || Character.isDigit(clause.charAt(0))) {
                meanings.addAll(meanings(clause));
            }
            if (joint.equals("!")) {
                meanings.addAll(meanings("!" + clause));
            }
            if (rest.startsWith(",", end)) {
                meanings.addAll(meanings(clause + ","));
            }
            if (joint.equals("x ") && hasRepetitions(before.subList(segment, before.size()))) {
                meanings.addAll(meanings("reps x " + clause));
            }
            for (String meaning : meanings) {
                readOn(rest.substring(end), joined(before, meaning), segment, found);
            }
        }
    }

    private void readOn(String after, List<String> clauses, int segment, Set<Set<String>> found) {
        if (!statesFieldsOnce(clauses)) {
            return;
        } else if (after.isEmpty()) {
            found.add(ImmutableSet.copyOf(clauses));
        } else if (after.startsWith(", ")) {
            read(after.substring(2), "!", clauses, clauses.size(), found);
        } else {
            String next = after.startsWith(" ") ? after.substring(1) : after;
            read(next, "", clauses, segment, found);
            for (String joint : JOINTS) {
                if (next.startsWith(joint)) {
                    read(next.substring(joint.length()), joint, clauses, segment, found);
                }
            }
        }
    }

    private static boolean hasRepetitions(List<String> clauses) {
        return clauses.stream()
                .anyMatch(each -> FIELDS.get("repetitions").matcher(each).matches());
    }

    private static List<String> joined(List<String> clauses, String meaning) {
        List<String> all = new ArrayList<>(clauses);
        Splitter.on(", ").split(meaning).forEach(all::add);
        return all;
    }

    private static boolean statesFieldsOnce(List<String> clauses) {
        Set<String> stated = new TreeSet<>();
        return clauses.stream()
                .map(NaiveDoseReader::field)
                .filter(field -> !field.isEmpty())
                .allMatch(stated::add);
    }

    private static String field(String clause) {
        return FIELDS.entrySet().stream()
                .filter(each -> each.getValue().matcher(clause).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private Set<String> meanings(String clause) {
        return known.computeIfAbsent(clause, any -> {
            Set<String> found = new HashSet<>();
            table.forEach((pattern, meanings) -> {
                Matcher matcher = pattern.matcher(clause);
                if (matcher.matches()) {
                    meanings.forEach(meaning -> found.add(canonical(matcher.replaceFirst(meaning))));
                }
            });
            return found;
        });
    }

    /** Returns a meaning with ranges of one unit, ranges of one value as that value, and slashes in lists. */
    private static String canonical(String meaning) {
        return Ascii.toLowerCase(meaning)
                .replaceAll("(?<=\\d) s-(?=\\d)", "-")
                .replaceAll("(?<=\\d)-s", " s")
                .replaceAll("(?<![-.\\d])([\\d.]+)-\\1(?![-.\\d])", "$1")
                .replaceAll("(?<=\\.\\d{0,8}[1-9])0+(?!\\d)", "")
                .replaceAll(
                        "until fatigue (sets|repetitions|spots|times a day|days a week|breaths)", "$1 until fatigue")
                .replaceAll("(several|a few) s\\b", "$1 seconds")
                .replaceAll("on (?=.*monday).*friday.*|on (?=.*friday).*monday.*", "on monday and friday")
                .replaceAll("on (\\w+)(?:(?: and |/|, )\\1)+", "on $1")
                .replaceAll("(\\d+)-(\\d+)-(\\d+) repetitions", "$1/$2/$3 repetitions");
    }
}
