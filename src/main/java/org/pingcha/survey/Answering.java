package org.pingcha.survey;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.pingcha.identity.Actor;
import org.pingcha.register.CaseType;
import org.pingcha.shared.ChinaTime;

/** Finds invitations and answers by their key; used within the transactions of {@link ResponseKeeping}. */
@Dependent
class Answering {
    private static final String WITH_CAMPAIGN = "select i from Invitation i join fetch i.campaign c join fetch c.office where ";
    private static final String BY_TOKEN = WITH_CAMPAIGN + "i.link.tokenDigest = :digest";
    private static final String BY_UUID = WITH_CAMPAIGN + "i.uuid = :uuid";
    private static final String OF_INVITATION = "select r from Response r where r.invitationId = :invitation";
    private static final String OF_DRAFT = "select r from Response r join fetch r.campaign c join fetch c.office where r.draftKey = :key and r.trial = :trial";
    private static final String COMPLETED = "select count(i) from Invitation i where i.campaign = :campaign and i.caseType = :type"
        + " and i.status = org.pingcha.survey.InvitationStatus.COMPLETE";

    @PersistenceContext
    EntityManager em;

    Optional<Invitation> invitation(Key key) {
        return key.token() == null
            ? em.createQuery(BY_UUID, Invitation.class).setParameter("uuid", key.invitation()).getResultStream().findFirst()
            : em.createQuery(BY_TOKEN, Invitation.class).setParameter("digest", Tokens.digest(key.token())).getResultStream().findFirst();
    }

    /** A test's answers; only a token leads there. */
    Optional<Response> trial(Key key) {
        return key.token() == null ? Optional.empty() : draft(key.token(), true);
    }

    /** The answers so far; where the campaign is anonymous the token alone leads from one to the other. */
    Optional<Response> response(Invitation invitation) {
        if (!invitation.campaign().isAnonymous()) {
            return em.createQuery(OF_INVITATION, Response.class).setParameter("invitation", invitation.id()).getResultStream().findFirst();
        }
        return invitation.link().token() == null ? Optional.empty() : draft(invitation.link().token(), false);
    }

    private Optional<Response> draft(String token, boolean trial) {
        return em.createQuery(OF_DRAFT, Response.class).setParameter("key", Tokens.draftKey(token)).setParameter("trial", trial).getResultStream().findFirst();
    }

    /** Whether as many as are wanted of this kind have answered. */
    boolean isFull(Campaign campaign, CaseType type) {
        Integer quota = campaign.quota(type);
        return quota != null && em.createQuery(COMPLETED, Long.class).setParameter("campaign", campaign).setParameter("type", type).getSingleResult() >= quota;
    }

    /** Nobody's name where the campaign promised that: not even that of who wrote it down. Null is the recipient. */
    static Actor writer(Campaign campaign, Actor by) {
        return campaign.isAnonymous() || by == null
            ? new Actor(null, "link", "受援人", null, campaign.office().path(), null, Set.of(), Set.of(), null) : by;
    }

    /** An anonymous answer has a day and no moment, or the order of the answers would tell who gave which. */
    static Instant moment(Campaign campaign, Instant at) {
        return campaign.isAnonymous() ? ChinaTime.dayOf(at).atStartOfDay(ChinaTime.ZONE).toInstant() : at;
    }
}
