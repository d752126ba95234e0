package org.pingcha.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import org.pingcha.platform.Home;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** What those who call learn about an invitation; for the room of the desk, which has checked whose it is. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class InvitationKeeping {
    @PersistenceContext
    EntityManager em;

    @Inject
    Answering answering;

    /** The invitation as it stands, held until the transaction ends. */
    public InvitationCard card(UUID uuid) {
        Invitation i = locked(uuid);
        return new InvitationCard(i.uuid(), i.caseId(), i.status(), i.reach(), i.hasPhone(), i.tries().attempts(), i.tries().areEnough(), i.paperCode(),
            i.campaign().uuid(), i.campaign().name(), i.campaign().office().path(), i.campaign().channels(), i.campaign().isAnonymous(),
            i.campaign().status() == CampaignStatus.OPEN, i.enteredById(), i.version());
    }

    /** The link, to be handed over by whoever speaks to the recipient; never to who may be detained. */
    public String link(UUID uuid, Instant at) {
        return Home.url() + "/s#" + locked(uuid).send(ChinaTime.dayOf(at));
    }

    /** Somebody was tried and not reached; next is when to try again, null where it was said nowhere. */
    public void tried(UUID uuid, Instant at, Instant next) {
        locked(uuid).tried(at, next);
    }

    /** Not reached, after enough tries. */
    public void giveUp(UUID uuid, Instant at) {
        locked(uuid).giveUp(at);
    }

    /** Refused on the telephone or at the door. */
    public void refuse(UUID uuid, Instant at) {
        locked(uuid).end(InvitationStatus.REFUSED, ChinaTime.dayOf(at));
    }

    /** When to try next, as it is planned. */
    public void planTry(UUID uuid, Instant next) {
        locked(uuid).planTry(next);
    }

    /** There is nobody to ask. */
    public void notEligible(UUID uuid, Instant at) {
        locked(uuid).end(InvitationStatus.INELIGIBLE, ChinaTime.dayOf(at));
    }

    /** They are reached otherwise than was thought. */
    public void reachBy(UUID uuid, Reach reach) {
        locked(uuid).reachBy(reach);
    }

    private Invitation locked(UUID uuid) {
        Invitation invitation = answering.invitation(Key.of(uuid)).orElseThrow(Problem::notFound);
        em.lock(invitation, LockModeType.PESSIMISTIC_WRITE);
        return invitation;
    }
}
