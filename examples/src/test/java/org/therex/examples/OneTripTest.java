package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.ExceptionEvent;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import com.sun.jdi.request.ExceptionRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Counts which values are made and which exceptions are thrown while a program of one item is built, read and screened. */
class OneTripTest {

    /** The number of values of each type, for each method of the trips. */
    private static final Map<String, Map<String, Integer>> TRIPS = new LinkedHashMap<>();

    private static final List<String> THROWN = new ArrayList<>();

    /** Runs the trips in another process, with a breakpoint in each constructor of a value. */
    @BeforeAll
    static void run() throws Exception {
        VirtualMachine machine = TraceOneTrip.launched();
        try {
            ClassPrepareRequest classes = machine.eventRequestManager().createClassPrepareRequest();
            classes.addClassFilter("org.therex.*");
            classes.enable();
            ExceptionRequest exceptions = machine.eventRequestManager().createExceptionRequest(null, true, true);
            exceptions.addClassFilter("org.therex.*");
            exceptions.enable();
            String trip = "";
            while (true) {
                EventSet events = machine.eventQueue().remove();
                for (Event event : events) {
                    if (event instanceof ClassPrepareEvent prepared) {
                        watch(prepared.referenceType());
                    } else if (event instanceof ExceptionEvent exception) {
                        THROWN.add(trip + ": "
                                + exception.exception().referenceType().name());
                    } else if (event instanceof BreakpointEvent reached) {
                        Method method = reached.location().method();
                        if (method.isConstructor()) {
                            count(trip, method.declaringType());
                        } else {
                            trip = method.name();
                        }
                    }
                }
                events.resume();
            }
        } catch (VMDisconnectedException e) {
            assertThat(machine.process().waitFor()).isZero();
        } finally {
            machine.process().destroy();
        }
    }

    private static void watch(ReferenceType type) {
        boolean trip = type.name().equals(OneTrip.class.getName());
        boolean value = type.name().matches(".*\\.Immutable\\w+");
        for (Method method : type.methods()) {
            if (value ? method.isConstructor() : trip && !method.isSynthetic() && !method.isConstructor()) {
                BreakpointRequest entry =
                        type.virtualMachine().eventRequestManager().createBreakpointRequest(method.location());
                entry.setSuspendPolicy(EventRequest.SUSPEND_NONE);
                entry.enable();
            }
        }
    }

    private static void count(String trip, ReferenceType type) {
        TRIPS.computeIfAbsent(trip, key -> new LinkedHashMap<>())
                .merge(type.name().replaceFirst(".*\\.(Immutable)?", ""), 1, Integer::sum);
    }

    @Test
    void eachPartOfAProgramThatIsBuiltIsMadeOnce() {
        assertThat(TRIPS.get("tripOfAProgram"))
                .isEqualTo(Map.of("Program", 1, "Section", 1, "Item", 1, "Prescription", 1));
    }

    @Test
    void eachPartOfAProgramThatIsReadIsMadeOnce() {
        assertThat(TRIPS.get("tripOfADocument"))
                .containsAllEntriesOf(Map.of("Program", 1, "Section", 1, "Item", 1))
                .containsAllEntriesOf(Map.of("Exercise", 1, "Naming", 1, "Setup", 1, "Movement", 1, "Technique", 1))
                // That of the item, and that which a source of the exercise states.
                .containsEntry("Prescription", 2);
    }

    @Test
    void aScreeningMakesNoPartOfTheProgramAgain() {
        assertThat(TRIPS.get("tripOfAScreening")).doesNotContainKeys("Program", "Section", "Item", "Exercise");
    }

    @Test
    void nothingIsThrownAndNoIssueIsMadeWhereNothingIsWrong() {
        assertThat(TRIPS).containsKeys("tripOfAProgram", "tripOfADocument", "tripOfAScreening");
        assertThat(THROWN).isEmpty();
        TRIPS.forEach((trip, made) -> assertThat(made).as(trip).doesNotContainKey("Issue"));
    }
}
