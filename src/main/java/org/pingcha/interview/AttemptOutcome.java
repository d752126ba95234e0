package org.pingcha.interview;

/** What came of a try. */
public enum AttemptOutcome {
    NO_ANSWER(Effect.TRIED), BUSY(Effect.TRIED), OUT_OF_SERVICE(Effect.TRIED),
    /** Asked to be called at another time. */
    CALL_BACK(Effect.TRIED),
    /** A minor, whose guardian was not there. */
    GUARDIAN_ABSENT(Effect.TRIED),
    /** The prison or detention centre was asked for an appointment. */
    INSTITUTION_ASKED(Effect.TRIED),
    REFUSED(Effect.REFUSES), WRONG_PERSON(Effect.NOBODY), DECEASED(Effect.NOBODY),
    /** Given up, after enough tries. */
    NOT_REACHED(Effect.GIVES_UP),
    /** The questions were answered; written by sending them. */
    ANSWERED(Effect.NONE);

    /** What it does to the invitation. */
    enum Effect { TRIED, REFUSES, NOBODY, GIVES_UP, NONE }

    private final Effect effect;

    AttemptOutcome(Effect effect) {
        this.effect = effect;
    }

    Effect effect() {
        return effect;
    }

    /** Whether it ends the invitation. */
    public boolean isFinal() {
        return effect == Effect.REFUSES || effect == Effect.NOBODY || effect == Effect.GIVES_UP;
    }
}
