package org.pingcha.remedy;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.letter.LetterOwner;

/** Whoever sees a procedure may read its letters. */
@Dependent
public class ProcedureLetters implements LetterOwner {
    private static final String SEEN = "select count(p) from RemedyProcedure p join p.office o where p.uuid = :uuid and " + OfficeScope.of("o");
    private static final Set<Role> READERS = Set.of(Role.COMPLAINT_OFFICER, Role.COMPLAINT_APPROVER, Role.MANAGER, Role.AUDITOR);

    @PersistenceContext
    EntityManager em;

    @Override
    public String room() {
        return ProcedureTrail.ROOM;
    }

    @Override
    public boolean mayRead(Actor actor, UUID subject) {
        return READERS.stream().anyMatch(actor::is)
            && em.createQuery(SEEN, Long.class).setParameter("uuid", subject).setParameter("scope", actor.scope()).getSingleResult() > 0;
    }
}
