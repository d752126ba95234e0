package org.pingcha.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;

/** Referrals in sight for staff clients, one slice after another. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.BUREAU_OFFICER_ROLE})
public class ReferralFeed {
    private static final String ROW = "select new org.pingcha.referral.ReferralFeed$Item(r.uuid, r.version, r.number, r.state, o.code, b.code, r.caseNo, r.openedAt,"
        + " r.nextDueOn, r.verdict.outcome, r.verdict.decidedOn)";

    /** A referral as other systems read it, without the respondent. Bureau, days and outcome are null until there are any. */
    public record Item(UUID id, long version, String number, ReferralState state, String office, String bureau, String caseNo, Instant openedAt, LocalDate dueOn,
                       DecisionOutcome outcome, LocalDate decidedOn) implements Serializable {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** Those after that one in the order in which they were opened; null for the first. */
    public List<Item> after(UUID last, int limit) {
        Sight sight = ReferralSight.of(actor.get()).and("r.id > (select x.id from MisconductReferral x where x.uuid = :last)", "last", last);
        return sight.fill(em.createQuery(ROW + ReferralSight.FROM + sight.where() + " order by r.id", Item.class)).setMaxResults(limit).getResultList();
    }
}
