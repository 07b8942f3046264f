package org.therex.examples;

import com.google.common.collect.ImmutableList;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.therex.json.JsonLimits;

/**
 * What {@link Validate} is told to do.
 *
 * @param paths the files and folders
 * @param json whether the report is JSON
 * @param tolerant whether what is not known is no fault
 * @param programs whether records that say no format are programs; they are exercises otherwise
 * @param maxFaults how many faults are listed of each file
 * @param help whether only the usage is asked for
 */
record ValidateOptions(
        ImmutableList<Path> paths, boolean json, boolean tolerant, boolean programs, int maxFaults, boolean help) {

    static final String USAGE = """
            Usage: Validate [options] FILE|FOLDER...

            Checks .json files (a document of programs, exercises or rules each) and .ndjson or .jsonl files (a record
            on each line), and tells every fault as file:line:column severity code message.

              --json           writes the report as JSON
              --tolerant       takes fields and words that are not known for information, not for faults
              --programs       takes records that say no format for programs; otherwise they are exercises
              --max-faults N   lists at most N faults of each file, and counts the others; %d unless given
              --help           tells this
              --               takes what follows for files and folders

            Status: 0 no faults, 1 faults, 2 called in a wrong way or a file could not be read.
            """.formatted(JsonLimits.standard().faults());

    /**
     * Reads the arguments of the command.
     *
     * @throws IllegalArgumentException if they cannot be followed, with a message for the user
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
                        throw new IllegalArgumentException("'" + argument + "' is no option");
                    }
                    paths.add(path(argument));
                }
            }
        }
        ImmutableList<Path> given = paths.build();
        if (given.isEmpty() && !help) {
            throw new IllegalArgumentException("no file and no folder was given");
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
            // It is refused below, like a number that is too low.
        }
        throw new IllegalArgumentException("'--max-faults' must be a whole number of at least 1, but was " + text);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + text + "' is no name of a file", e);
        }
    }
}
