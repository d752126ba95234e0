package org.pingcha.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Problem;

/**
 * Cases as whoever deals with complaints finds them: those of the agencies in sight of a bureau, or of an agency. They
 * look a case up by its number, or by the whole name of its recipient; they have no list of cases.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class SupervisedCases {
    private static final String WHOLE = "select c from AidCase c join fetch c.office o join fetch c.recipient join fetch c.handler"
        + " left join fetch c.firm left join fetch c.organ where " + OfficeScope.of("o");

    /** Parts of a number shorter than this would list cases instead of finding one. */
    private static final int SHORTEST = 4;
    private static final int MOST = 8;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** The case with that number; empty where there is none in sight. */
    public Optional<CaseHeader> byNumber(String caseNo) {
        return caseNo == null ? Optional.empty() : em.createQuery(WHOLE + " and c.caseNo = :no", AidCase.class)
            .setParameter("scope", actor.get().scope()).setParameter("no", caseNo.strip()).getResultStream().findFirst().map(AidCase::header);
    }

    /** Some whose number has these words in it, or whose recipient is called exactly so; for whoever takes down what somebody says. */
    public List<CaseHeader> find(String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.length() < 2) {
            return List.of();
        }
        String number = typed.length() < SHORTEST ? "" : LikePattern.contains(typed);
        return em.createQuery(WHOLE + " and (lower(c.caseNo) like :number escape '!' or c.recipient.name = :name) order by c.id desc", AidCase.class)
            .setParameter("scope", actor.get().scope()).setParameter("number", number).setParameter("name", typed).setMaxResults(MOST)
            .getResultStream().map(AidCase::header).toList();
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

    /** The recipient's name as letters write it, unmasked; whoever writes the letter leaves that on the trail. */
    @RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.MANAGER_ROLE})
    public String recipientOf(UUID uuid) {
        return em.createQuery("select r.name from AidCase c join c.office o join c.recipient r where c.uuid = :uuid and " + OfficeScope.of("o"), String.class)
            .setParameter("scope", actor.get().scope()).setParameter("uuid", uuid).getResultStream().findFirst().orElseThrow(Problem::notFound);
    }

    /** Who brought the case into the register; null for the server itself. */
    public Long enteredBy(long caseId) {
        return em.createQuery("select c.sentById from AidCase c where c.id = :id", Long.class).setParameter("id", caseId)
            .getSingleResult();
    }
}
