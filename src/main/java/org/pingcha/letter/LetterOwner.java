package org.pingcha.letter;

import java.util.UUID;
import org.pingcha.identity.Actor;

/** The word of the room that a letter belongs to: a bean of that room implements it, and is asked before every look. */
public interface LetterOwner {
    /** As in {@link LetterDraft#subjectRoom}. */
    String room();

    /** Whether this person may read the letters of that subject; false also where there is no such subject. */
    boolean mayRead(Actor actor, UUID subject);
}
