package org.pingcha.trial;

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
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.web.Grouping;
import org.pingcha.web.Tally;

/** Reads the hearings in sight. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.INSPECTOR_ROLE})
public class HearingQueries {
    /** A calendar shows no more at a time. */
    static final int MOST = 500;
    /** A {@link HearingRow} of the aliases of {@link HearingSight#FROM}. */
    static final String ROW = "new org.pingcha.trial.HearingRow(g.uuid, c.uuid, c.caseNo, c.type, c.cause, g.court, g.courtroom, g.judge,"
        + " g.openness, g.procedure, g.startsAt, g.endsAt, g.status, g.groupCase, (g.major = true or c.flags.lifeOrDeath = true), h.name, w.name, o.name, g.version)";
    private static final String ROWS = "select " + ROW + HearingSight.FROM;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A page of the hearings; with {@link #count}, a list costs two statements. */
    public List<HearingRow> rows(HearingFilter filter, PageRequest page) {
        Sight sight = HearingSight.of(actor.get(), filter);
        HearingSort sort = page.sortOr(HearingSort.STARTS);
        boolean ascending = page.sort() == null ? filter.from() != null : page.ascending();
        return sight.fill(em.createQuery(ROWS + sight.where() + sort.order(ascending), HearingRow.class))
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** How many, counted as far as so many and one more, or {@link Page#ALL}; jobs ask too, and whoever has no role for it sees none. */
    @PermitAll
    public long count(HearingFilter filter, int most) {
        Sight sight = HearingSight.of(actor.get(), filter);
        return sight.fill(em.createQuery(Page.total("g", HearingSight.FROM + sight.where(), most), Long.class)).getSingleResult();
    }

    /** Of those that were to begin on a day or later, up to today, the firms, handlers, agencies or courts with more than so many; jobs ask too. */
    @PermitAll
    public List<Tally> tallies(HearingFilter filter, Grouping by, LocalDate since, long over) {
        Sight sight = HearingSight.of(actor.get(), filter).and("g.startsAt >= :since", "since", since.atStartOfDay(ChinaTime.ZONE).toInstant())
            .and("g.startsAt < :tomorrow", "tomorrow", ChinaTime.today(clock).plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant()).with("over", over);
        String id = by == Grouping.FIRM ? "w.id" : by == Grouping.HANDLER ? "h.id" : by == Grouping.OFFICE ? "o.id" : "g.court";
        String name = by == Grouping.FIRM ? "w.name" : by == Grouping.HANDLER ? "h.name" : by == Grouping.OFFICE ? "o.name" : "g.court";
        return sight.fill(em.createQuery(Tally.query(id, name, HearingSight.FROM + sight.where()), Tally.class)).getResultList();
    }

    /** The hearings of some days in their order, for a calendar; at most {@link #MOST}. */
    public List<HearingRow> between(LocalDate from, LocalDate to) {
        Sight sight = HearingSight.of(actor.get(), HearingFilter.between(from, to));
        return sight.fill(em.createQuery(ROWS + sight.where() + HearingSort.STARTS.order(true), HearingRow.class)).setMaxResults(MOST).getResultList();
    }

    /** The hearings of a case, the first one first. */
    public List<HearingRow> ofCase(UUID caseUuid) {
        Sight sight = HearingSight.of(actor.get()).and("c.uuid = :case", "case", caseUuid);
        return sight.fill(em.createQuery(ROWS + sight.where() + HearingSort.STARTS.order(true), HearingRow.class)).getResultList();
    }

    /** These hearings, as far as they are in sight, the first one first. */
    public List<HearingRow> rows(Collection<UUID> uuids) {
        Sight sight = HearingSight.of(actor.get()).and("g.uuid in :uuids", "uuids", uuids);
        return sight.fill(em.createQuery(ROWS + sight.where() + HearingSort.STARTS.order(true), HearingRow.class)).getResultList();
    }

    /** The hearings after this one in the order of their ids, for a client that reads all of them. */
    public List<HearingRow> after(HearingFilter filter, UUID last, int limit) {
        Sight sight = HearingSight.of(actor.get(), filter)
            .and("g.id > (select x.id from Hearing x where x.uuid = :last)", "last", last);
        return sight.fill(em.createQuery(ROWS + sight.where() + " order by g.id", HearingRow.class)).setMaxResults(limit).getResultList();
    }

    /** @throws Problem not found where there is none in sight */
    public HearingRow row(UUID uuid) {
        Sight sight = HearingSight.of(actor.get()).and("g.uuid = :uuid", "uuid", uuid);
        return sight.fill(em.createQuery(ROWS + sight.where(), HearingRow.class)).getResultStream().findFirst().orElseThrow(Problem::notFound);
    }

    /** What was done to a hearing in sight, the first thing first. */
    public List<HearingEventRow> course(UUID uuid) {
        row(uuid);
        return em.createQuery("select new org.pingcha.trial.HearingEventRow(e.act, e.to, e.deed.at, e.deed.actorName, e.deed.note) from HearingEvent e"
            + " where e.hearing.uuid = :uuid order by e.seq", HearingEventRow.class).setParameter("uuid", uuid).getResultList();
    }
}
