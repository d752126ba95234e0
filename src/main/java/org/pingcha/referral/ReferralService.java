package org.pingcha.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Role;

/** Opens referrals for the rooms whose decisions ask for one. */
@Stateless
@RolesAllowed({Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE})
public class ReferralService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @EJB
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Opens one in the caller's transaction, kept as proposed; a second one for the same thing is the first. */
    public UUID open(@Valid MisconductFinding finding) {
        List<UUID> known = em.createQuery("select r.uuid from MisconductReferral r where r.source = :source and r.sourceId = :id", UUID.class)
            .setParameter("source", finding.source()).setParameter("id", finding.sourceId()).getResultList();
        if (!known.isEmpty()) {
            return known.get(0);
        }
        MisconductReferral referral = new MisconductReferral(finding, em.getReference(Office.class, actor.get().officeId()), actor.get(), clock.instant());
        em.persist(referral);
        audit.record(actor.get(), "referral.audit.open", "referral:" + referral.uuid(), null, Map.of("source", finding.source(),
            "types", new TreeSet<>(finding.types()), "evidence", finding.evidenceIds().size()));
        return referral.uuid();
    }
}
