package org.therex.lowback;

import org.therex.program.Program;
import org.therex.program.ProgramId;
import org.therex.term.Term;

/** The built-in programs for the lower back, one for each source article, read on first use. Thread-safe. */
public enum LowBackProgram implements Term {
    /** Four exercises for the home that strengthen core and legs, each four times a day. */
    STRONGER_AT_HOME,
    /** Seventeen exercises of a clinic that steady the trunk first, then stretch, then roll. */
    STABLE_AND_SUPPLE,
    /** Ten exercises against pain and for getting into shape, built up gradually and as slowly as you need. */
    AT_YOUR_OWN_PACE,
    /** Thirteen stretches for a back that is stronger and less tense, most of them held for some seconds. */
    STRETCH_AND_RELAX;

    /** Returns the identifier of the program, without reading the program. */
    public ProgramId programId() {
        return ProgramId.of(id());
    }

    /** Returns the program; the same value at every call. */
    public Program program() {
        return LowBackPack.PACK.program(programId());
    }
}
