package org.therex.examples;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.sun.jdi.Bootstrap;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.connect.VMStartException;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.MethodEntryEvent;
import com.sun.jdi.request.EventRequest;
import com.sun.jdi.request.MethodEntryRequest;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints one trip of a program, one of a document and one of a screening: the classes of the library in order of their
 * first call, with the number of calls.
 *
 * <p>It runs {@link OneTrip} in a separate Java process and watches it through the debugger interface of the JDK.
 */
public final class TraceOneTrip {

    private static final String TRIP = OneTrip.class.getName();

    private TraceOneTrip() {}

    /** Runs the example. */
    public static void main(String... arguments) throws Exception {
        run(System.out);
    }

    static void run(PrintStream out) throws IOException, InterruptedException {
        Map<String, Map<String, Integer>> trips = new LinkedHashMap<>();
        VirtualMachine machine = launched();
        MethodEntryRequest entries = machine.eventRequestManager().createMethodEntryRequest();
        entries.addClassFilter("org.therex.*");
        entries.setSuspendPolicy(EventRequest.SUSPEND_NONE);
        entries.enable();
        machine.resume();
        try {
            String trip = "";
            while (true) {
                EventSet events = machine.eventQueue().remove();
                for (Event event : events) {
                    if (event instanceof MethodEntryEvent entry) {
                        // A lambda counts for its enclosing class.
                        String type = entry.method().declaringType().name().replaceFirst("\\$\\$Lambda.*", "");
                        if (type.equals(TRIP)) {
                            // A lambda of the trip is a part of it.
                            trip = entry.method().name().startsWith("lambda")
                                    ? trip
                                    : entry.method().name();
                        } else if (trip.startsWith("trip")) {
                            trips.computeIfAbsent(trip, key -> new LinkedHashMap<>())
                                    .merge(type, 1, Integer::sum);
                        }
                    }
                }
                events.resume();
            }
        } catch (VMDisconnectedException e) {
            trips.forEach((trip, calls) -> print(out, trip, calls));
        }
    }

    /** Returns the process of the trip, which waits at its start. */
    static VirtualMachine launched() throws IOException {
        LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        ImmutableMap.of("main", TRIP, "options", "-cp \"" + classPath() + "\"")
                .forEach((name, value) -> requireNonNull(arguments.get(name)).setValue(value));
        try {
            return connector.launch(arguments);
        } catch (IllegalConnectorArgumentsException | VMStartException e) {
            throw new IOException("The traced process did not start.", e);
        }
    }

    /** Returns the class path of the trip, which under Maven is not that of this process. */
    private static String classPath() {
        return TraceOneTrip.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static void print(PrintStream out, String trip, Map<String, Integer> calls) {
        out.println(
                switch (trip) {
                    case "tripOfAProgram" -> "A program is built";
                    case "tripOfADocument" -> "A program is read";
                    default -> "A program is screened for a person";
                });
        calls.forEach((type, count) -> out.printf("%6d  %s%n", count, type.replaceFirst("^org\\.therex\\.", "")));
        out.println(calls.values().stream().mapToInt(Integer::intValue).sum() + " calls");
        out.println();
    }
}
