package org.pingcha.register;

/** The word of a room about who must keep out of a case (回避). A bean of each room that knows implements it. */
public interface CaseRecusal {
    /** Whether this person declared, or was declared, to keep out of the case, its firm or its handler. */
    boolean isRecused(long personId, long caseId);
}
