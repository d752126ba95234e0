package org.pingcha.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/**
 * Cases as whoever deals with complaints finds them: those of the agencies in sight of a bureau, or of an agency. They
 * look a case up by its number; they have no list of cases.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class SupervisedCases {
    private static final String WHOLE = "select c from AidCase c join fetch c.office o join fetch c.recipient join fetch c.handler"
        + " left join fetch c.firm left join fetch c.organ where " + OfficeScope.of("o");

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** The case with that number; empty where there is none in sight. */
    public Optional<CaseHeader> byNumber(String caseNo) {
        return caseNo == null ? Optional.empty() : em.createQuery(WHOLE + " and c.caseNo = :no", AidCase.class)
            .setParameter("scope", actor.get().scope()).setParameter("no", caseNo.strip()).getResultStream().findFirst().map(AidCase::header);
    }

    /** @throws Problem not found where there is none in sight */
    public CaseHeader header(UUID uuid) {
        return em.createQuery(WHOLE + " and c.uuid = :uuid", AidCase.class).setParameter("scope", actor.get().scope())
            .setParameter("uuid", uuid).getResultStream().findFirst().orElseThrow(Problem::notFound).header();
    }

    /** The public id of a case that a room of procedures holds by its id. */
    public UUID uuidOf(long caseId) {
        return em.createQuery("select c.uuid from AidCase c where c.id = :id", UUID.class).setParameter("id", caseId).getSingleResult();
    }

    /** Who brought the case into the register; null for the server itself. */
    public Long enteredBy(long caseId) {
        return em.createQuery("select c.sentById from AidCase c where c.id = :id", Long.class).setParameter("id", caseId)
            .getSingleResult();
    }
}
