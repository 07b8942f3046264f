package org.therex.lowback;

import org.therex.program.Program;
import org.therex.program.ProgramId;
import org.therex.term.Term;

/** The programs for the lower back, one for each source article; each is made when it is first asked for. */
public enum LowBackProgram implements Term {
    /** Four exercises for the home that strengthen core and legs, each four times a day. */
    STRONGER_AT_HOME;

    /** Returns the identifier of the program, without making the program. */
    public ProgramId programId() {
        return ProgramId.of(id());
    }

    /** Returns the program; the same value at every call. */
    public Program program() {
        return switch (this) {
            case STRONGER_AT_HOME -> StrongerAtHome.PROGRAM;
        };
    }
}
