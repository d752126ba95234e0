package org.pingcha.complaint;

import org.pingcha.letter.LetterKind;

/** What a complainant is told. */
public enum Told {
    ACCEPTANCE, NON_ACCEPTANCE, SUPPLEMENT, EXTENSION, TRANSFER, REPLY;

    /** The letter that says it. */
    LetterKind letter() {
        return LetterKind.valueOf(name());
    }
}
