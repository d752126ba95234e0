package org.pingcha.trial;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.letter.LetterOwner;

/** Whoever reads a log may read its record. */
@Dependent
public class TrialLetters implements LetterOwner {
    static final String ROOM = "trial";

    @Inject
    ObservationDocuments papers;

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public boolean mayRead(Actor actor, UUID subject) {
        return papers.access(actor, subject).read();
    }
}
