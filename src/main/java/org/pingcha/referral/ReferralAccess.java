package org.pingcha.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.shared.Problem;

/** Finds referrals in sight; to everybody else there is no such referral. */
@Dependent
public class ReferralAccess {
    @PersistenceContext
    EntityManager em;

    MisconductReferral inSight(Actor actor, UUID uuid) {
        Sight sight = ReferralSight.of(actor).and("r.uuid = :uuid", "uuid", uuid);
        return sight.fill(em.createQuery("select r" + ReferralSight.FROM + sight.where(), MisconductReferral.class)).getResultStream()
            .findFirst().orElseThrow(Problem::notFound);
    }

    /** The referral as this person saw it, for an act that they may do. */
    MisconductReferral forAct(Actor actor, ReferralAct act, UUID uuid, long seenVersion) {
        MisconductReferral referral = inSight(actor, uuid);
        if (!mayDo(actor, act, referral)) {
            throw Problem.forbidden("web.problem.forbidden");
        }
        if (referral.version() != seenVersion) {
            throw Problem.conflict("web.problem.changed");
        }
        return referral;
    }

    /** The referral locked until the transaction ends, for what comes from outside. */
    MisconductReferral locked(UUID uuid) {
        MisconductReferral referral = em.createQuery("select r from MisconductReferral r where r.uuid = :uuid", MisconductReferral.class)
            .setParameter("uuid", uuid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Problem::notFound);
        em.refresh(referral);
        return referral;
    }

    /**
     * Whether it is this person's to do. A manager acts for their own agencies alone, and only the bureau that has it
     * acts for the bureau: one that proposed it upwards looks on.
     */
    boolean mayDo(Actor actor, ReferralAct act, MisconductReferral referral) {
        return act.roles().stream().filter(actor::is).anyMatch(role -> switch (role) {
            case MANAGER -> actor.sees(referral.office().path());
            case BUREAU_OFFICER -> referral.bureau() != null && referral.bureau().id().equals(actor.officeId());
            default -> true;
        });
    }

    /** Whether somebody in that bureau has a desk in this server. */
    boolean hasDesk(long bureauId) {
        return em.createQuery("select count(p) from Person p join p.roles role where p.office.id = :office and p.enabled = true and role = :role", Long.class)
            .setParameter("office", bureauId).setParameter("role", Role.BUREAU_OFFICER).getSingleResult() > 0;
    }
}
