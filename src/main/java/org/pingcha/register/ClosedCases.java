package org.pingcha.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Problem;

/**
 * Closed cases for the room that asks their recipients afterwards, and how these are reached. It has no roles: that room
 * has decided who may ask whom, jobs among them, and keeps on the trail whose number was opened.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ClosedCases {
    private static final String FRAME = """
        select new org.pingcha.register.FrameCase(c.id, c.caseNo, c.type, c.stage, c.kind, c.dates.closedOn, r.identityNumberDigest,
               r.phoneDigest, r.mailDigest, c.flags.minor, c.sentById)
          from AidCase c join c.office o join c.recipient r
         where o.path like :scope escape '!' and c.dates.closedOn between :from and :to and (:type is null or c.type = :type)
         order by c.id""";

    private static final String RECIPIENTS = "select c.id, r from AidCase c join c.recipient r where c.id in :cases";

    @PersistenceContext
    EntityManager em;

    /** Those that an office and the offices below it closed in these days, both included; of one type, or of all where it is null. */
    public List<FrameCase> between(String officePath, LocalDate from, LocalDate to, CaseType type) {
        return em.createQuery(FRAME, FrameCase.class).setParameter("scope", LikePattern.startsWith(officePath)).setParameter("from", from)
            .setParameter("to", to).setParameter("type", type).getResultList();
    }

    /** The recipients unmasked, by case; in one statement. */
    public Map<Long, PersonalData> recipients(Collection<Long> cases) {
        Map<Long, PersonalData> found = new HashMap<>();
        em.createQuery(RECIPIENTS, Object[].class).setParameter("cases", cases).getResultList().forEach(row -> found.put((Long) row[0], ((Recipient) row[1]).data()));
        return found;
    }

    /** The recipient unmasked. */
    public PersonalData recipient(long caseId) {
        AidCase aidCase = em.find(AidCase.class, caseId);
        if (aidCase == null) {
            throw Problem.notFound();
        }
        return aidCase.recipient().data();
    }
}
