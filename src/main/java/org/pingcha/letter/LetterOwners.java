package org.pingcha.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.pingcha.identity.Actor;

/** Asks the room that a letter belongs to. What no room owns, nobody reads. */
@Dependent
public class LetterOwners {
    @Inject
    @Any
    Instance<LetterOwner> rooms;

    boolean mayRead(Actor actor, String room, UUID subject) {
        for (LetterOwner owner : rooms) {
            if (owner.room().equals(room)) {
                return owner.mayRead(actor, subject);
            }
        }
        return false;
    }
}
