package org.pingcha.remedy;

/** One view of the list. */
public enum ProcedureTab {
    REPLACEMENT, OBJECTION, ENDED
}
