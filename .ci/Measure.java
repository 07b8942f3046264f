import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures the size of the library: public types and methods, lines, the largest files, and files that refer to each other in a
 * circle within their package.
 *
 * <pre>mvn -q -pl content -am test-compile && java .ci/Measure.java</pre>
 */
final class Measure {

    private static final Pattern TYPE = Pattern.compile("^(public )?.*\\b(class|interface) ([\\w.$]+).*\\{$");
    private static final Pattern METHOD = Pattern.compile("^  public .*\\(.*\\).*;$");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final List<String> LIBRARY = List.of("core", "json", "content");

    private Measure() {}

    public static void main(String[] arguments) throws IOException {
        List<String> modules = LIBRARY.stream().filter(module -> Files.isDirectory(Path.of(module))).toList();
        int types = 0;
        int methods = 0;
        List<Path> files = new ArrayList<>();
        Map<String, List<Path>> packages = new TreeMap<>();
        for (String module : modules) {
            int[] counts = publicMembers(module, classes(module));
            System.out.printf("%-28s %6d public types %7d public methods%n", module, counts[0], counts[1]);
            types += counts[0];
            methods += counts[1];
            Path sources = Path.of(module, "src", "main", "java");
            for (Path file : javaFiles(sources)) {
                files.add(file);
                packages.computeIfAbsent(sources.relativize(file.getParent()).toString().replace('/', '.'), key ->
                                new ArrayList<>())
                        .add(file);
            }
        }
        System.out.printf("%-28s %6d public types %7d public methods%n%n", "all", types, methods);
        System.out.printf("%-28s %6s %7s %10s%n", "package", "files", "lines", "in cycles");
        for (Map.Entry<String, List<Path>> entry : packages.entrySet()) {
            System.out.printf(
                    "%-28s %6d %7d %10d%n",
                    entry.getKey(),
                    entry.getValue().size(),
                    lines(entry.getValue()),
                    inCycles(entry.getValue()).size());
        }
        List<Path> bySize = files.stream().sorted(Comparator.comparingInt((Path file) -> lines(file)).reversed()).toList();
        System.out.printf(
                "%-28s %6d %7d%n%nmedian file %d lines; over 350: %d%n",
                "all",
                files.size(),
                lines(files),
                lines(bySize.get(bySize.size() / 2)),
                bySize.stream().filter(file -> lines(file) > 350).count());
        bySize.stream().limit(12).forEach(file -> System.out.printf("%6d %s%n", lines(file), file));
    }

    /** Returns the compiled classes of a module, those of Maven if there are any. */
    private static Path classes(String module) {
        Path ofMaven = Path.of(module, "target", "classes");
        return Files.isDirectory(ofMaven) ? ofMaven : Path.of(module, "build", "classes", "java", "main");
    }

    /** Returns the packages that a module exports to everyone. */
    private static Set<String> exported(String module) throws IOException {
        String declared = Files.readString(Path.of(module, "src", "main", "java", "module-info.java"));
        return Pattern.compile("exports ([\\w.]+);")
                .matcher(declared)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static int lines(List<Path> files) {
        return files.stream().mapToInt(Measure::lines).sum();
    }

    private static int lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /** Returns how many types a caller sees, nested ones counted, and how many methods and constructors of them. */
    private static int[] publicMembers(String module, Path classes) throws IOException {
        Set<String> exported = exported(module);
        List<String> names;
        try (Stream<Path> all = Files.walk(classes)) {
            names = all.filter(file -> file.toString().endsWith(".class"))
                    .map(Path::toString)
                    .filter(name -> !name.contains("Immutable") && !name.endsWith("-info.class"))
                    .filter(name -> exported.contains(
                            classes.relativize(Path.of(name).getParent()).toString().replace('/', '.')))
                    .sorted()
                    .toList();
        }
        StringWriter text = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("-public"));
        arguments.addAll(names);
        ToolProvider.findFirst("javap")
                .orElseThrow()
                .run(new PrintWriter(text), new PrintWriter(System.err), arguments.toArray(String[]::new));
        Set<String> visible = new TreeSet<>();
        Map<String, Integer> methods = new LinkedHashMap<>();
        String current = "";
        for (String line : text.toString().split("\n")) {
            Matcher type = TYPE.matcher(line);
            if (type.matches()) {
                current = type.group(3).replaceAll("<.*", "");
                methods.put(current, 0);
                if (type.group(1) != null) {
                    visible.add(current);
                }
            } else if (METHOD.matcher(line).matches()) {
                methods.merge(current, 1, Integer::sum);
            }
        }
        // A caller sees a nested type only if its outer type is public, and the setters that a builder inherits.
        visible.removeIf(name -> name.contains("$") && !visible.contains(name.substring(0, name.lastIndexOf('$'))));
        int sum = methods.entrySet().stream()
                .filter(entry -> visible.contains(entry.getKey()) || entry.getKey().endsWith("Setters"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new int[] {visible.size(), sum};
    }

    /** Returns the files of a package from which a way of references leads back to them. */
    private static Set<String> inCycles(List<Path> files) throws IOException {
        Map<String, Set<String>> references = new LinkedHashMap<>();
        Set<String> names = files.stream().map(Measure::name).collect(Collectors.toSet());
        for (Path file : files) {
            String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
            Set<String> found = Pattern.compile("\\b[A-Z]\\w*")
                    .matcher(code)
                    .results()
                    .map(result -> result.group().replaceFirst("^Immutable", ""))
                    .filter(names::contains)
                    .collect(Collectors.toSet());
            found.remove(name(file));
            references.put(name(file), found);
        }
        return names.stream().filter(name -> reaches(references, name)).collect(Collectors.toSet());
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static boolean reaches(Map<String, Set<String>> references, String start) {
        Set<String> seen = new HashSet<>();
        ArrayDeque<String> open = new ArrayDeque<>(references.get(start));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(start)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(references.get(next));
            }
        }
        return false;
    }
}
