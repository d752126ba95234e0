package org.pingcha.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.platform.FieldCipher;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Constants;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.web.Grouping;
import org.pingcha.web.Pace;
import org.pingcha.web.Tally;

/** Reads the inbox: complaints in sight, by what is due next. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class InboxQueries {
    private static final String LAPSED = "(case when c.status = org.pingcha.complaint.ComplaintStatus.RECEIVED and exists (select 1 from ComplaintPause s"
        + " where s.complaint = c and s.lapsed = true) then true else false end)";
    private static final String ROW = "select new org.pingcha.complaint.ComplaintRow(c.uuid, c.registerNo, c.substance.title, c.respondent.kind,"
        + " c.respondent.name, c.substance.caseNo, c.next.clock, c.next.on, c.next.waiting, c.status, c.triage.urgent, c.reception.tip, c.toTell,"
        + " c.dates.receivedOn, p.name, c.officerId, " + LAPSED + ", c.version)";
    private static final String FROM = ComplaintSight.FROM + " left join Person p on p.id = c.officerId";
    private static final String COUNTS = "select new org.pingcha.complaint.InboxCounts(" + Arrays.stream(InboxTab.values())
        .filter(tab -> tab != InboxTab.ENDED && tab != InboxTab.ALL && tab != InboxTab.TIPS)
        .map(tab -> "coalesce(sum(case when " + tab.condition() + " then 1 else 0 end), 0)").collect(Collectors.joining(", ")) + ", 0L)";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    ReportColumns columns;

    /** A page of the inbox, by default the next due first, urgent ones leading; in two statements. */
    public Page<ComplaintRow> list(InboxFilter filter, PageRequest page) {
        return new Page<>(rows(filter, page), count(filter, Page.COUNTED));
    }

    public List<ComplaintRow> rows(InboxFilter filter, PageRequest page) {
        Sight sight = wanted(filter);
        InboxSort sort = page.sortOr(filter.tab() == InboxTab.ENDED || filter.tab() == InboxTab.ALL ? InboxSort.RECEIVED : InboxSort.DUE);
        boolean ascending = page.sort() == null ? sort == InboxSort.DUE : page.ascending();
        return sight.fill(em.createQuery(ROW + FROM + sight.where() + sort.order(ascending), ComplaintRow.class))
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** How many, counted as far as so many and one more, or {@link Page#ALL}; jobs ask too, and whoever has no role for it sees none. */
    @PermitAll
    public long count(InboxFilter filter, int most) {
        Sight sight = wanted(filter);
        return sight.fill(em.createQuery(Page.total("c", ComplaintSight.FROM + sight.where(), most), Long.class)).getSingleResult();
    }

    /** Of those received on a day or later, the firms, handlers or agencies that more than so many are about; jobs ask too. */
    @PermitAll
    public List<Tally> tallies(InboxFilter filter, Grouping by, LocalDate since, long over) {
        String type = by == Grouping.FIRM ? "LawFirm" : by == Grouping.HANDLER ? "Handler" : "Office";
        String id = by == Grouping.FIRM ? "firmId" : by == Grouping.HANDLER ? "handlerId" : "officeId";
        Sight sight = wanted(filter).and("c.dates.receivedOn >= :since", "since", since).with("over", over);
        return sight.fill(em.createQuery(Tally.query("about.id", "about.name", ComplaintSight.FROM + " join " + type + " about on about.id = c.respondent." + id
            + sight.where()), Tally.class)).getResultList();
    }

    /** How many each view holds, in two statements. */
    public InboxCounts counts() {
        // Every view but that of the tips is of open complaints, and says by name which these are: an index finds them, those that ended, which are the most, are not looked at.
        Sight open = ComplaintSight.of(actor.get()).and("c.status in " + Constants.list(ComplaintStatus.OPEN))
            .with("me", actor.get().personId()).with("today", ChinaTime.today(clock));
        Sight tips = ComplaintSight.of(actor.get()).and(InboxTab.TIPS.condition());
        return open.fill(em.createQuery(COUNTS + ComplaintSight.FROM + open.where(), InboxCounts.class)).getSingleResult()
            .withTips(tips.fill(em.createQuery("select count(c)" + ComplaintSight.FROM + tips.where(), Long.class)).getSingleResult());
    }

    /** Complaints decided since a day, and their mean days from receipt to decision; tips are no complaints. */
    public Pace pace(LocalDate since) {
        Sight sight = ComplaintSight.of(actor.get()).and("c.reception.tip = false").and("c.dates.decidedOn >= :since", "since", since);
        return sight.fill(em.createQuery("select new org.pingcha.web.Pace(count(c), avg(timestampdiff(day, c.dates.receivedOn, c.dates.decidedOn)))"
            + ComplaintSight.FROM + sight.where(), Pace.class)).getSingleResult();
    }

    /** The complaints before and after one in the same list, for reading on; nulls at its ends. */
    public UUID[] around(InboxFilter filter, PageRequest order, UUID here) {
        Sight sight = wanted(filter);
        InboxSort sort = order.sortOr(filter.tab() == InboxTab.ENDED || filter.tab() == InboxTab.ALL ? InboxSort.RECEIVED : InboxSort.DUE);
        boolean ascending = order.sort() == null ? sort == InboxSort.DUE : order.ascending();
        List<UUID> ids = sight.fill(em.createQuery("select c.uuid" + FROM + sight.where() + sort.order(ascending), UUID.class))
            .setFirstResult(Math.max(0, order.first() - 1)).setMaxResults(order.size() + 2).getResultList();
        int at = ids.indexOf(here);
        return new UUID[] {at > 0 ? ids.get(at - 1) : null, at >= 0 && at + 1 < ids.size() ? ids.get(at + 1) : null};
    }

    private Sight wanted(InboxFilter f) {
        Sight sight = ComplaintSight.of(actor.get()).and(f.tab().condition());
        LocalDate today = ChinaTime.today(clock);
        if (f.tab().condition().contains(":me")) {
            sight.with("me", actor.get().personId());
        }
        if (f.tab().condition().contains(":today")) {
            sight.with("today", today);
        }
        if (f.text() != null && !f.text().isBlank()) {
            // Who complains is encrypted: a whole name or number finds it by its digest, parts of it find nothing.
            // Two lists in one, and not "or": PostgreSQL reads an index for each, and for neither of two that are joined by "or".
            sight.and("c.id in (select t.id from Complaint t where t.substance.searchText like :text escape '!' union select k.complaint.id"
                + " from Complainant k where k.nameDigest = :digest or k.phoneDigest = :phone or k.receiptNo = :receipt)", "text", LikePattern.contains(f.text()))
                .with("digest", FieldCipher.digest(f.text().strip())).with("phone", FieldCipher.digest(Complainant.digits(f.text()))).with("receipt", f.text().strip().toUpperCase());
        }
        if (f.column() != null) {
            columns.find(f.column()).ifPresent(column -> sight.and(column.condition()).and("c.reception.tip = false"));
        }
        sight.and("o.code = :office", "office", f.office());
        return sight.and("c.status = :status", "status", f.status()).and("c.next.clock = :clock", "clock", f.clock())
            .and("exists (select 1 from ComplaintMatter m where m.complaint = c and m.code = :matter)", "matter", f.matter())
            .and("c.triage.urgent = :urgent", "urgent", f.urgent()).and("c.respondent.kind = :respondent", "respondent", f.respondent())
            .and("c.dates.receivedOn >= :from", "from", f.from()).and("c.dates.receivedOn <= :to", "to", f.to());
    }
}
