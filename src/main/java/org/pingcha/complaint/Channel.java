package org.pingcha.complaint;

/** How a complaint came in. */
public enum Channel {
    PUBLIC_PAGE, CALL, VISIT, LETTER, MAIL, OTHER_SYSTEM, SURVEY;

    /** Whether somebody said it and an officer wrote it down: then it is read back. */
    public boolean isSpoken() {
        return this == CALL || this == VISIT;
    }
}
