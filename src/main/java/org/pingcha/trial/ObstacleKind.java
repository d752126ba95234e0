package org.pingcha.trial;

/** What kept the defence, or the observer, from their work. */
public enum ObstacleKind {
    /** A visit in custody was refused (会见受阻). */
    VISIT_REFUSED,
    /** Access to the file was limited (阅卷受限). */
    FILE_LIMITED,
    /** The lawyer was kept from speaking. */
    SPEECH_LIMITED,
    /** The observer was not let in. */
    ENTRY_REFUSED,
    OTHER
}
