package org.pingcha.remedy;

/** What a decision orders to be done by a day; the first four are those of form 17. */
public enum StepKind {
    /** The firm replaces the handler. */
    REPLACE,
    /** The firm tells the recipient and the agency who takes over. */
    INFORM,
    /** The agreement with the recipient is signed again. */
    SIGN,
    /** The former handler hands over the file. */
    HAND_OVER,
    /** The agency gives aid, or goes on giving it. */
    GIVE_AID
}
