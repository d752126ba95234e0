package org.pingcha.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.notice.NoticeChannel;
import org.pingcha.notice.NoticeOrder;
import org.pingcha.notice.NoticeService;
import org.pingcha.platform.Home;
import org.pingcha.register.ClosedCases;
import org.pingcha.register.PersonalData;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Texts;

/**
 * Writes the messages of a campaign, so many in each transaction: the invitation and its message together, or neither.
 * Invitations go to who was sent nothing yet, reminders to who was and has not answered. For the job; it asks nobody's role.
 */
@Stateless
@PermitAll
public class InvitationSending {
    private static final int BATCH = 500;
    private static final String FROM = "from Invitation i where i.campaign = :campaign and (:sms = true and i.hasPhone = true or :mail = true and i.hasMail = true)"
        + " and i.reach <> org.pingcha.survey.Reach.INSTITUTION and ";
    private static final String NEW = "i.status = org.pingcha.survey.InvitationStatus.DRAWN";
    private static final String SILENT = "i.status in (org.pingcha.survey.InvitationStatus.SENT, org.pingcha.survey.InvitationStatus.STARTED)"
        + " and i.link.token is not null and i.link.reminders < :most and coalesce(i.link.remindedOn, i.link.sentOn) <= :before";

    @PersistenceContext
    EntityManager em;

    @EJB
    NoticeService notices;

    @EJB
    ClosedCases cases;

    @Inject
    Clock clock;

    /** Writes the next ones; gives how many, and 0 where there are none left. */
    public int next(UUID uuid, CampaignEvent.Kind kind) {
        Campaign campaign = em.createQuery("select c from Campaign c join fetch c.office where c.uuid = :uuid", Campaign.class).setParameter("uuid", uuid).getSingleResult();
        em.lock(campaign, LockModeType.PESSIMISTIC_WRITE);
        LocalDate today = ChinaTime.today(clock);
        if (!campaign.takesAnswers(today) || !campaign.channels().link()) {
            return 0;
        }
        List<Invitation> some = who("select i " + FROM, kind, campaign, Invitation.class).setMaxResults(BATCH).getResultList();
        Map<Long, PersonalData> people = some.isEmpty() ? Map.of() : cases.recipients(some.stream().map(Invitation::caseId).toList());
        List<NoticeOrder> orders = new ArrayList<>();
        for (Invitation invitation : some) {
            PersonalData person = people.get(invitation.caseId());
            boolean mail = campaign.channels().mail() && person.mail() != null;
            invitation.knownBy(person.phone() != null, person.mail() != null);
            if (mail || campaign.channels().sms() && person.phone() != null) {
                String token = kind == CampaignEvent.Kind.SENT ? invitation.send(today) : invitation.remind(today);
                orders.add(new NoticeOrder(campaign.office().id(), invitation.caseId(), mail ? NoticeChannel.MAIL : NoticeChannel.SMS, mail ? person.mail() : person.phone(),
                    kind == CampaignEvent.Kind.SENT ? "survey.invite" : "survey.remind", Map.of("link", Home.url() + "/s#" + token, "until", campaign.endsOn().toString()),
                    Texts.CHINESE, false, "survey:" + invitation.uuid() + ":" + invitation.link().reminders(), null));
            }
        }
        if (!orders.isEmpty()) {
            notices.writeAll(orders);
        }
        return some.size();
    }

    /** Notes on the campaign how many went out. */
    public void done(UUID uuid, CampaignEvent.Kind kind, int number, Actor by) {
        em.createQuery("select c from Campaign c where c.uuid = :uuid", Campaign.class).setParameter("uuid", uuid).getSingleResult().sent(kind, number, by, clock.instant());
    }

    /** How many would be written now. */
    public long waiting(UUID uuid, CampaignEvent.Kind kind) {
        Campaign campaign = em.createQuery("select c from Campaign c where c.uuid = :uuid", Campaign.class).setParameter("uuid", uuid).getSingleResult();
        return !campaign.channels().link() ? 0 : who("select count(i) " + FROM, kind, campaign, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> who(String from, CampaignEvent.Kind kind, Campaign campaign, Class<T> type) {
        String order = type == Invitation.class ? " order by i.id" : "";
        TypedQuery<T> query = em.createQuery(from + (kind == CampaignEvent.Kind.SENT ? NEW : SILENT) + order, type).setParameter("campaign", campaign)
            .setParameter("sms", campaign.channels().sms()).setParameter("mail", campaign.channels().mail());
        return kind == CampaignEvent.Kind.SENT ? query : query.setParameter("most", Link.MOST_REMINDERS)
            .setParameter("before", ChinaTime.today(clock).minusDays(campaign.remindAfter()));
    }
}
