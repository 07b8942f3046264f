package org.therex.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files for {@link Validate} to check.
 *
 * @param files the files, each once, those of a folder in order of their names
 * @param refusals the arguments that cannot be checked with the reason, one in each line
 */
record DocumentFiles(ImmutableList<Path> files, ImmutableList<String> refusals) {

    private static final ImmutableList<String> DOCUMENTS = ImmutableList.of(".json");
    private static final ImmutableList<String> RECORDS = ImmutableList.of(".ndjson", ".jsonl");

    /** Finds the given files and those in the given folders. */
    static DocumentFiles find(Iterable<Path> paths) {
        Set<Path> files = new LinkedHashSet<>();
        ImmutableList.Builder<String> refusals = ImmutableList.builder();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                TreeSet<Path> found = inFolder(path, refusals);
                if (found.isEmpty()) {
                    refusals.add(path + ": the folder has no file that ends with " + endings());
                }
                files.addAll(found);
            } else if (!isChecked(path)) {
                refusals.add(
                        Files.exists(path)
                                ? path + ": a file must end with " + endings()
                                : unreadable(path, new NoSuchFileException(path.toString())));
            } else {
                files.add(path);
            }
        }
        return new DocumentFiles(ImmutableList.copyOf(files), refusals.build());
    }

    private static TreeSet<Path> inFolder(Path folder, ImmutableList.Builder<String> refusals) {
        TreeSet<Path> found = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && isChecked(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    refusals.add(unreadable(file, e));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            refusals.add(unreadable(folder, e));
        }
        return found;
    }

    private static String endings() {
        return String.join(", ", DOCUMENTS) + ", " + String.join(" or ", RECORDS);
    }

    private static boolean isChecked(Path file) {
        return endsWith(file, DOCUMENTS) || hasRecords(file);
    }

    /** Returns whether a file has a record on each line. */
    static boolean hasRecords(Path file) {
        return endsWith(file, RECORDS);
    }

    private static boolean endsWith(Path file, ImmutableList<String> endings) {
        return endings.stream().anyMatch(file.toString()::endsWith);
    }

    /** Returns a line with the reason why a file could not be read. */
    static String unreadable(Path file, Exception e) {
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        String reason;
        if (cause instanceof NoSuchFileException) {
            reason = "there is no such file or folder";
        } else if (cause instanceof AccessDeniedException) {
            reason = "access to it is denied";
        } else {
            reason = String.valueOf(cause.getMessage());
        }
        return file + ": it cannot be read: " + reason;
    }
}
