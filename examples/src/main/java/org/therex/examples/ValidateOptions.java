package org.therex.examples;

import com.google.common.collect.ImmutableList;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.therex.json.JsonLimits;

/**
 * The options of {@link Validate}.
 *
 * @param paths the files and folders
 * @param json whether the report is JSON
 * @param tolerant whether unknown content is information instead of a fault
 * @param programs whether records without a format are programs; otherwise they are exercises
 * @param maxFaults the maximum number of faults to list for each file
 * @param help whether to print only the usage
 */
record ValidateOptions(
        ImmutableList<Path> paths, boolean json, boolean tolerant, boolean programs, int maxFaults, boolean help) {

    static final String USAGE = """
            Usage: Validate [options] FILE|FOLDER...

            Checks .json files (a document of programs, exercises or rules each) and .ndjson or .jsonl files (a record
            on each line), and prints every fault as file:line:column severity code message.

              --json           writes the report as JSON
              --tolerant       reports unknown fields and words as information, not as faults
              --programs       reads records without a format as programs; otherwise as exercises
              --max-faults N   lists at most N faults of each file, and counts the others; default %d
              --help           prints this
              --               reads all further arguments as files and folders

            Status: 0 no faults, 1 faults, 2 wrong arguments or a file that cannot be read.
            """.formatted(JsonLimits.standard().faults());

    /**
     * Reads the arguments of the command.
     *
     * @throws IllegalArgumentException if they are wrong, with a message for the user
     */
    static ValidateOptions parse(List<String> arguments) {
        ImmutableList.Builder<Path> paths = ImmutableList.builder();
        boolean json = false;
        boolean tolerant = false;
        boolean programs = false;
        boolean help = false;
        int maxFaults = JsonLimits.standard().faults();
        Iterator<String> left = arguments.iterator();
        while (left.hasNext()) {
            String argument = left.next();
            switch (argument) {
                case "--json" -> json = true;
                case "--tolerant" -> tolerant = true;
                case "--programs" -> programs = true;
                case "--help" -> help = true;
                case "--max-faults" -> maxFaults = count(left.hasNext() ? left.next() : "nothing");
                case "--" -> left.forEachRemaining(path -> paths.add(path(path)));
                default -> {
                    if (argument.startsWith("-")) {
                        throw new IllegalArgumentException("'" + argument + "' is not an option");
                    }
                    paths.add(path(argument));
                }
            }
        }
        ImmutableList<Path> given = paths.build();
        if (given.isEmpty() && !help) {
            throw new IllegalArgumentException("no file or folder was given");
        }
        return new ValidateOptions(given, json, tolerant, programs, maxFaults, help);
    }

    private static int count(String text) {
        try {
            int count = Integer.parseInt(text);
            if (count >= 1) {
                return count;
            }
        } catch (NumberFormatException e) {
            // Rejected below, like a number that is too low.
        }
        throw new IllegalArgumentException("'--max-faults' must be a whole number of at least 1, but was " + text);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + text + "' is not a file name", e);
        }
    }
}
