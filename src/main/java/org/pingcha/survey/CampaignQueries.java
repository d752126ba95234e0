package org.pingcha.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.register.CaseType;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.web.Tally;

/** Reads the campaigns of one's own office and those below it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.INTERVIEWER_ROLE})
public class CampaignQueries {
    /** Whom the list is open to. */
    static final Set<Role> READERS = Set.of(Role.MANAGER, Role.AUDITOR);
    private static final String COUNTED = "(select count(i) from Invitation i where i.campaign = c and i.status";
    private static final String ROW = "select new org.pingcha.survey.CampaignRow(c.uuid, c.name, c.status, o.name, c.startsOn, c.endsOn, c.anonymous, c.version,"
        + COUNTED + " = org.pingcha.survey.InvitationStatus.COMPLETE)," + COUNTED + " = org.pingcha.survey.InvitationStatus.STARTED),"
        + COUNTED + " = org.pingcha.survey.InvitationStatus.REFUSED)," + COUNTED + " = org.pingcha.survey.InvitationStatus.UNREACHABLE),"
        + COUNTED + " in (org.pingcha.survey.InvitationStatus.INELIGIBLE, org.pingcha.survey.InvitationStatus.OVER_QUOTA)),"
        + " (select count(i) from Invitation i where i.campaign = c))";
    private static final String FROM = " from Campaign c join c.office o where o.path like :scope escape '!'";
    private static final String ONE = "select c from Campaign c join fetch c.office o left join fetch c.strata where c.uuid = :uuid and o.path like :scope escape '!'";
    private static final String COUNTS = "select i.caseType as type, i.status as status, count(i) as n from Invitation i where i.campaign.id = :id group by i.caseType, i.status";
    private static final String EVENTS = "select new org.pingcha.survey.CampaignDetail$Event(e.deed.at, e.kind, e.deed.actorName, e.deed.note) from CampaignEvent e"
        + " where e.campaign.id = :id order by e.id";
    private static final String INVITATIONS = "select new org.pingcha.survey.InvitationRow(i.uuid, a.uuid, a.caseNo, i.caseType, r.name, i.reach, i.status, i.paperCode,"
        + " i.link.sentOn, i.link.reminders, i.tries.attempts, i.tries.nextTryAt, i.endedOn)";
    private static final String OF_CAMPAIGN = " from Invitation i join i.campaign c join c.office o, AidCase a join a.recipient r where a.id = i.caseId"
        + " and c.uuid = :uuid and o.path like :scope escape '!' and (:status is null or i.status = :status) and (:text is null or lower(a.caseNo) like :text escape '!'"
        + " or lower(i.paperCode) like :text escape '!')";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A page of campaigns, the latest first; with {@link #count}, a list costs two statements. */
    public List<CampaignRow> rows(CampaignStatus status, PageRequest page) {
        return filled(em.createQuery(ROW + FROM + " and (:status is null or c.status = :status) order by c.endsOn desc, c.id desc", CampaignRow.class), status)
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** How many; jobs ask too, and whoever has no role for it sees none. */
    @PermitAll
    public long count(CampaignStatus status) {
        if (READERS.stream().noneMatch(actor.get()::is)) {
            return 0;
        }
        return filled(em.createQuery("select count(c)" + FROM + " and (:status is null or c.status = :status)", Long.class), status).getSingleResult();
    }

    /** Of those that began on a day or later, up to today, the offices with more than so many; jobs ask too. */
    @PermitAll
    public List<Tally> byOffice(CampaignStatus status, LocalDate since, long over) {
        if (READERS.stream().noneMatch(actor.get()::is)) {
            return List.of();
        }
        return filled(em.createQuery(Tally.query("o.id", "o.name", FROM + " and (:status is null or c.status = :status) and c.startsOn between :since and :today"), Tally.class), status)
            .setParameter("since", since).setParameter("today", ChinaTime.today(clock)).setParameter("over", over).getResultList();
    }

    /** The campaigns after this one in the order of their ids, for a client that reads all of them. */
    public List<CampaignRow> after(UUID last, int limit) {
        TypedQuery<CampaignRow> rows = em.createQuery(ROW + FROM + (last == null ? "" : " and c.id > (select x.id from Campaign x where x.uuid = :last)")
            + " order by c.id", CampaignRow.class).setParameter("scope", actor.get().scope()).setMaxResults(limit);
        return (last == null ? rows : rows.setParameter("last", last)).getResultList();
    }

    /** @throws Problem not found where there is none in sight */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public CampaignDetail detail(UUID uuid) {
        Campaign c = em.createQuery(ONE, Campaign.class).setParameter("uuid", uuid).setParameter("scope", actor.get().scope()).getResultStream()
            .findFirst().orElseThrow(Problem::notFound);
        Map<InvitationStatus, Long> all = new EnumMap<>(InvitationStatus.class);
        Map<CaseType, Map<InvitationStatus, Long>> byType = new EnumMap<>(CaseType.class);
        for (Tuple row : em.createQuery(COUNTS, Tuple.class).setParameter("id", c.id()).getResultList()) {
            InvitationStatus status = row.get("status", InvitationStatus.class);
            long n = row.get("n", Long.class);
            all.merge(status, n, Long::sum);
            byType.computeIfAbsent(row.get("type", CaseType.class), any -> new EnumMap<>(InvitationStatus.class)).put(status, n);
        }
        List<CampaignDetail.Progress> progress = c.strata().stream()
            .map(stratum -> new CampaignDetail.Progress(stratum, Outcomes.of(byType.getOrDefault(stratum.type(), Map.of())))).toList();
        return new CampaignDetail(c.id(), c.uuid(), c.name(), c.status(), c.office().name(), c.formId(), c.frame(), c.sampleSize(), c.seed(), c.channels(),
            c.isAnonymous(), c.startsOn(), c.endsOn(), c.remindAfter(), c.smallestGroup(), c.samePerson(), c.wantsNoContact(), progress, all,
            em.createQuery(EVENTS, CampaignDetail.Event.class).setParameter("id", c.id()).getResultList(), actor.get().is(Role.MANAGER), c.version());
    }

    /** A page of a campaign's invitations; the status and words in the case number or the paper's code, each null for any. */
    @RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
    public List<InvitationRow> invitations(UUID campaign, InvitationStatus status, String text, PageRequest page) {
        return listed(em.createQuery(INVITATIONS + OF_CAMPAIGN + " order by i.id", InvitationRow.class), campaign, status, text)
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    @RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
    public long countInvitations(UUID campaign, InvitationStatus status, String text) {
        return listed(em.createQuery(Page.total("i", OF_CAMPAIGN), Long.class), campaign, status, text).getSingleResult();
    }

    private <T> TypedQuery<T> listed(TypedQuery<T> query, UUID campaign, InvitationStatus status, String text) {
        return query.setParameter("uuid", campaign).setParameter("scope", actor.get().scope()).setParameter("status", status)
            .setParameter("text", LikePattern.contains(text));
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query, CampaignStatus status) {
        return query.setParameter("scope", actor.get().scope()).setParameter("status", status);
    }
}
