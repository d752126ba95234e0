package org.pingcha.letter;

import static org.pingcha.identity.Role.ADMIN_ROLE;
import static org.pingcha.identity.Role.AUDITOR_ROLE;
import static org.pingcha.identity.Role.BUREAU_OFFICER_ROLE;
import static org.pingcha.identity.Role.COMPLAINT_APPROVER_ROLE;
import static org.pingcha.identity.Role.COMPLAINT_OFFICER_ROLE;
import static org.pingcha.identity.Role.FIRM_ROLE;
import static org.pingcha.identity.Role.INSPECTOR_ROLE;
import static org.pingcha.identity.Role.MANAGER_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.shared.Problem;

/** Gives issued letters to people whom the room that they belong to lets read them; each look is in the trail. */
@Stateless
@RolesAllowed({COMPLAINT_OFFICER_ROLE, COMPLAINT_APPROVER_ROLE, MANAGER_ROLE, AUDITOR_ROLE, FIRM_ROLE, ADMIN_ROLE, BUREAU_OFFICER_ROLE})
public class LetterService {
    private static final String ONE = "select l from IssuedLetter l where l.uuid = :uuid";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    LetterOwners owners;

    @EJB
    LetterQueries letters;

    @EJB
    AuditTrail audit;

    /** @throws Problem not found where there is none, or it is none of this person's business: the two answer alike */
    public LetterContent open(UUID uuid, LetterFormat format) {
        IssuedLetter letter = em.createQuery(ONE, IssuedLetter.class).setParameter("uuid", uuid).getResultStream().findFirst()
            .filter(found -> owners.mayRead(actor.get(), found.subjectRoom(), found.subject()))
            .orElseThrow(Problem::notFound);
        audit.record(actor.get(), "letter.audit.view", "letter:" + letter.name(), null, Map.of("letter", letter.uuid(), "as", format));
        return letters.content(letter, format);
    }
}
