package org.pingcha.referral;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Reads how referrals fare, for the rooms that they came from, which have decided who may see that thing. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReferralQueries {
    private static final String OUTCOME = "select new org.pingcha.referral.ReferralOutcome(r.uuid, r.state, r.openedAt)"
        + " from MisconductReferral r where r.source = :source and r.sourceId = :id";

    @PersistenceContext
    EntityManager em;

    /** What became of what was found in that thing; empty where nothing was referred. */
    public Optional<ReferralOutcome> outcomeOf(String source, UUID sourceId) {
        return em.createQuery(OUTCOME, ReferralOutcome.class).setParameter("source", source).setParameter("id", sourceId)
            .getResultStream().findFirst();
    }
}
