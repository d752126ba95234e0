package org.pingcha.opinion;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.letter.LetterOwner;

/** Whoever sees that an organ was asked may read its letter. */
@Dependent
public class OpinionLetters implements LetterOwner {
    private static final String SEEN = "select count(r) from OpinionRequest r join r.office o where r.uuid = :uuid and " + OfficeScope.of("o");

    @PersistenceContext
    EntityManager em;

    @Override
    public String room() {
        return OpinionKeeping.ROOM;
    }

    @Override
    public boolean mayRead(Actor actor, UUID subject) {
        return (actor.is(Role.MANAGER) || actor.is(Role.INTERVIEWER) || actor.is(Role.AUDITOR))
            && em.createQuery(SEEN, Long.class).setParameter("uuid", subject).setParameter("scope", actor.scope()).getSingleResult() > 0;
    }
}
