package org.pingcha.correction;

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
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.web.Choice;
import org.pingcha.web.Grouping;
import org.pingcha.web.Tally;

/** Lists of the corrections in sight. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.INSPECTOR_ROLE, Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.FIRM_ROLE})
public class CorrectionQueries {
    private static final String ROW = "select new org.pingcha.correction.CorrectionRow(c.uuid, c.number, c.status, c.concern.caseNo, c.concern.handlerName,"
        + " c.concern.firmName, o.name, f.words, c.dueOn, c.checksWanted, c.checksEffective, (select count(k) from CorrectionCheck k where k.correction = c"
        + " and k.caseId is not null and k.result is null), c.endedOn, c.orderedAt, c.version)";
    private static final String FROM = CorrectionSight.FROM + " left join c.faults f on index(f) = 0";
    /** The same handler, or the same firm as a whole, and the same fault. */
    private static final String EARLIER = "select distinct c" + CorrectionSight.FROM + " join c.faults f";
    private static final String INSPECTORS = "select new org.pingcha.web.Choice(cast(p.uuid as string), p.name) from Person p join p.office o"
        + " where p.enabled = true and :role member of p.roles and o.path like :scope escape '!' order by p.name, p.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A page of the corrections, what is due next first; with {@link #count}, a list costs two statements. */
    public List<CorrectionRow> rows(CorrectionFilter filter, PageRequest page) {
        Sight sight = wanted(filter);
        boolean ended = filter.tab() == CorrectionTab.ENDED;
        CorrectionSort sort = page.sortOr(ended ? CorrectionSort.ENDED : CorrectionSort.DUE);
        boolean ascending = page.sort() == null ? !ended : page.ascending();
        return told(sight.fill(em.createQuery(ROW + FROM + sight.where() + sort.order(ascending), CorrectionRow.class))
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList());
    }

    /** How many, counted as far as so many and one more, or {@link Page#ALL}; jobs ask too, and whoever has no role for it sees none. */
    @PermitAll
    public long count(CorrectionFilter filter, int most) {
        Sight sight = wanted(filter);
        return sight.fill(em.createQuery(Page.total("c", CorrectionSight.FROM + sight.where(), most), Long.class)).getSingleResult();
    }

    /** Of those ordered on a day or later, the firms, handlers or agencies with more than so many; jobs ask too. */
    @PermitAll
    public List<Tally> tallies(CorrectionFilter filter, Grouping by, LocalDate since, long over) {
        Sight sight = wanted(filter).and("c.orderedAt >= :since", "since", since.atStartOfDay(ChinaTime.ZONE).toInstant()).with("over", over);
        String id = by == Grouping.FIRM ? "c.concern.firmId" : by == Grouping.HANDLER ? "c.concern.handlerId" : "o.id";
        String name = by == Grouping.FIRM ? "c.concern.firmName" : by == Grouping.HANDLER ? "c.concern.handlerName" : "o.name";
        return sight.fill(em.createQuery(Tally.query(id, name, CorrectionSight.FROM + sight.where()), Tally.class)).getResultList();
    }

    /** Those after that one in the order in which they were ordered, for a client that reads all of them; null for the first. */
    public List<CorrectionRow> after(UUID last, int limit) {
        Sight sight = sight().and("c.id > (select x.id from CorrectiveAction x where x.uuid = :last)", "last", last);
        return told(sight.fill(em.createQuery(ROW + FROM + sight.where() + " order by c.id", CorrectionRow.class)).setMaxResults(limit).getResultList());
    }

    /** @throws Problem not found where there is none in sight */
    public CorrectionRow row(UUID uuid) {
        return of("c.uuid = :uuid", "uuid", uuid).stream().findFirst().orElseThrow(Problem::notFound);
    }

    /** About a case, or waiting to be checked in it, the newest first; for the page of the case. */
    public List<CorrectionRow> ofCase(long caseId) {
        return of(actor.get().is(Role.FIRM) ? "c.concern.caseId = :case"
            : "(c.concern.caseId = :case or exists (select k from CorrectionCheck k where k.correction = c and k.caseId = :case))", "case", caseId);
    }

    /** About a handler, the newest first; for the page of the handler. */
    public List<CorrectionRow> ofHandler(long handlerId) {
        return of("c.concern.handlerId = :handler", "handler", handlerId);
    }

    /** What a firm was asked to correct, the newest first; for the page of the firm. */
    public List<CorrectionRow> ofFirm(long firmId) {
        return of("c.concern.firmId = :whose", "whose", firmId);
    }

    /** What was ordered of one finding, the newest first; for the page that it stands on. */
    public List<CorrectionRow> ofOrigin(Origin origin) {
        return of("c.origin = :origin", "origin", origin);
    }

    /** Earlier orders about the same handler, or firm as a whole, for one of the same faults, the newest first; withdrawn ones do not count. */
    public List<CorrectionLink> earlier(Concern concern, List<Fault> faults, long before) {
        Sight sight = sight().and("c.status <> org.pingcha.correction.CorrectionStatus.WITHDRAWN").and("c.id < :before", "before", before)
            .and("f.topic in :topics", "topics", faults.stream().map(Fault::topic).toList());
        if (concern.handlerId() != null) {
            sight.and("c.concern.handlerId = :handler", "handler", concern.handlerId());
        } else {
            sight.and("c.concern.handlerId is null").and("c.concern.firmId = :whole", "whole", concern.firmId() == null ? -1L : concern.firmId());
        }
        return sight.fill(em.createQuery(EARLIER + sight.where() + " order by c.id desc", CorrectiveAction.class)).getResultStream()
            .map(CorrectiveAction::link).toList();
    }

    /** The new order that followed where it was found again; null where none did, or it is out of sight. */
    public CorrectionLink follower(UUID uuid) {
        Sight sight = sight().and("c.repeats.uuid = :earlier", "earlier", uuid);
        return sight.fill(em.createQuery("select c" + CorrectionSight.FROM + sight.where(), CorrectiveAction.class)).getResultStream().findFirst()
            .map(CorrectiveAction::link).orElse(null);
    }

    /** The inspectors that this person can name. */
    @RolesAllowed({Role.MANAGER_ROLE, Role.COMPLAINT_APPROVER_ROLE})
    public List<Choice> inspectors() {
        return em.createQuery(INSPECTORS, Choice.class).setParameter("role", Role.INSPECTOR).setParameter("scope", actor.get().scope()).getResultList();
    }

    private List<CorrectionRow> of(String condition, String name, Object value) {
        Sight sight = sight().and(condition, name, value);
        return told(sight.fill(em.createQuery(ROW + FROM + sight.where() + " order by c.id desc", CorrectionRow.class)).getResultList());
    }

    private Sight wanted(CorrectionFilter f) {
        Sight sight = sight().and(f.tab().condition());
        if (f.tab() == CorrectionTab.OVERDUE) {
            sight.with("today", ChinaTime.today(clock));
        }
        return sight.and("o.code = :office", "office", f.office())
            .and("c.concern.handlerId in (select h.id from Handler h where h.licenceNo = :licence)", "licence", f.licence())
            .and("exists (select 1 from CorrectiveAction x join x.faults t where x = c and t.topic = :topic)", "topic", f.topic())
            .and("(lower(c.number) like :text escape '!' or lower(c.concern.caseNo) like :text escape '!' or lower(c.concern.handlerName) like :text escape '!'"
                + " or lower(c.concern.firmName) like :text escape '!')", "text", LikePattern.contains(f.text()));
    }

    private Sight sight() {
        return CorrectionSight.of(actor.get());
    }

    private List<CorrectionRow> told(List<CorrectionRow> rows) {
        return actor.get().is(Role.FIRM) ? rows.stream().map(CorrectionRow::forAddressee).toList() : rows;
    }
}
