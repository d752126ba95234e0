package org.pingcha.trial;

/** What can be done to a hearing. */
public enum HearingAct {
    ENTER, CORRECT, CONCLUDE
}
