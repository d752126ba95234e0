package org.pingcha.trial;

/** What was seen, and what the observer thinks of it, are kept apart. */
public enum NoteKind {
    FACT, OPINION
}
