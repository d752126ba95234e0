package org.pingcha.opinion;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.instrument.SheetFilling;
import org.pingcha.letter.LetterPage;
import org.pingcha.letter.LetterQueries;
import org.pingcha.request.RequestQueries;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.web.Grouping;
import org.pingcha.web.Tally;

/** Reads what organs were asked by the offices in sight and what they said. */
@Stateless
@RolesAllowed({Role.MANAGER_ROLE, Role.INTERVIEWER_ROLE, Role.AUDITOR_ROLE})
public class OpinionQueries {
    /** Whom the list is open to. */
    static final Set<Role> READERS = Set.of(Role.MANAGER, Role.INTERVIEWER, Role.AUDITOR);
    private static final String ROW = "select new org.pingcha.opinion.OpinionRow(r.uuid, c.uuid, r.caseNo, r.handlerName, r.organ, r.organName, r.department, o.name,"
        + " r.state, r.askedAt, r.dueOn, r.endedAt, r.way, r.adoption, r.score, r.version)";
    private static final String JOINS = " from OpinionRequest r join r.office o join AidCase c on c.id = r.caseId";
    private static final String SEEN = " where " + OfficeScope.of("o");
    private static final String FROM = JOINS + SEEN;
    private static final String FIGURES = "select r.organ as organ, r.state as state, r.adoption as adoption, count(r) as number from OpinionRequest r join r.office o where "
        + OfficeScope.of("o") + " and r.state <> org.pingcha.opinion.OpinionState.WITHDRAWN group by r.organ, r.state, r.adoption";

    private static final String VOICES = "select count(r) as asked, sum(case when r.state = org.pingcha.opinion.OpinionState.ANSWERED then 1 else 0 end) as answered,"
        + " sum(case when r.adoption = org.pingcha.opinion.Adoption.ALL then 1 else 0 end) as whole, sum(case when r.adoption = org.pingcha.opinion.Adoption.PART then 1 else 0 end) as part,"
        + " sum(case when r.adoption = org.pingcha.opinion.Adoption.NONE then 1 else 0 end) as none, count(r.score) as rated, avg(r.score) as mean"
        + " from OpinionRequest r join AidCase c on c.id = r.caseId join c.office o where o.path like :scope escape '!'"
        + " and r.state <> org.pingcha.opinion.OpinionState.WITHDRAWN and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @EJB
    SheetFilling sheets;

    @EJB
    RequestQueries requests;

    @EJB
    LetterQueries letters;

    @Inject
    OpinionPapers papers;

    /** A page of them, the latest first, in two statements. */
    public Page<OpinionRow> list(OpinionFilter filter, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        String where = JOINS + where(filter, values);
        OpinionSort sort = page.sortOr(OpinionSort.ASKED);
        long total = filled(em.createQuery(Page.total("r", where), Long.class), values).getSingleResult();
        List<OpinionRow> rows = filled(em.createQuery(ROW + where + sort.order(page.sort() != null && page.ascending()), OpinionRow.class), values)
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
        return new Page<>(rows, total);
    }

    /** How many; jobs ask too, and whoever has no role for it sees none. */
    @PermitAll
    public long count(OpinionFilter filter) {
        if (READERS.stream().noneMatch(actor.get()::is)) {
            return 0;
        }
        Map<String, Object> values = new HashMap<>();
        return filled(em.createQuery("select count(r)" + JOINS + where(filter, values), Long.class), values).getSingleResult();
    }

    /** Of those that ended on a day or later, or were asked since and are open, the firms, handlers, agencies or organs with more than so many; jobs ask too. */
    @PermitAll
    public List<Tally> tallies(OpinionFilter filter, Grouping by, LocalDate since, long over) {
        if (READERS.stream().noneMatch(actor.get()::is)) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>(Map.of("since", since.atStartOfDay(ChinaTime.ZONE).toInstant(), "over", over));
        String where = JOINS + " left join LawFirm w on w.id = r.firmId" + where(filter, values) + " and coalesce(r.endedAt, r.askedAt) >= :since";
        return filled(em.createQuery(switch (by) {
            case FIRM -> Tally.query("w.id", "w.name", where);
            case HANDLER -> Tally.query("r.handlerId", "r.handlerName", where);
            case OFFICE -> Tally.query("o.id", "o.name", where);
            case ORGAN -> Tally.query("r.organName", "r.organName", where);
        }, Tally.class), values).getResultList();
    }

    private String where(OpinionFilter filter, Map<String, Object> values) {
        values.put("scope", actor.get().scope());
        String where = SEEN;
        if (filter.state() != null) {
            where += " and r.state = :state";
            values.put("state", filter.state());
        }
        if (filter.organ() != null) {
            where += " and r.organ = :organ";
            values.put("organ", filter.organ());
        }
        if (LikePattern.contains(filter.text()) != null) {
            where += " and (lower(r.caseNo) like :text escape '!' or lower(r.organName) like :text escape '!' or lower(r.handlerName) like :text escape '!')";
            values.put("text", LikePattern.contains(filter.text()));
        }
        return where;
    }

    /** Those after that one in the order in which they were asked, for a client that reads all of them; null for the first. */
    public List<OpinionRow> after(UUID last, int limit) {
        var query = em.createQuery(ROW + FROM + (last == null ? "" : " and r.id > (select x.id from OpinionRequest x where x.uuid = :last)") + " order by r.id", OpinionRow.class)
            .setParameter("scope", actor.get().scope()).setMaxResults(limit);
        return (last == null ? query : query.setParameter("last", last)).getResultList();
    }

    /** The figures of each kind of organ that was asked, and of all of them first; one statement. */
    public List<OpinionFigure> figures() {
        Map<AskedOrgan, OpinionFigure> byOrgan = new EnumMap<>(AskedOrgan.class);
        OpinionFigure all = new OpinionFigure(null, 0, 0, 0, 0, 0, 0);
        for (Tuple row : em.createQuery(FIGURES, Tuple.class).setParameter("scope", actor.get().scope()).getResultList()) {
            OpinionFigure part = figure(row);
            byOrgan.merge(part.organ(), part, OpinionFigure::plus);
            all = all.plus(part);
        }
        List<OpinionFigure> figures = new ArrayList<>(List.of(all));
        figures.addAll(byOrgan.values());
        return figures;
    }

    /** What organs were asked about a handler in the cases in sight, and the mean of the points they gave. */
    public OpinionVoices ofHandler(long handlerId) {
        return voices("r.handlerId = :id", handlerId);
    }

    public OpinionVoices ofFirm(long firmId) {
        return voices("r.firmId = :id", firmId);
    }

    private OpinionVoices voices(String whose, long id) {
        Tuple row = em.createQuery(VOICES + whose, Tuple.class).setParameter("scope", actor.get().scope()).setParameter("id", id).getSingleResult();
        return new OpinionVoices(number(row, "asked"), number(row, "answered"), number(row, "whole"), number(row, "part"), number(row, "none"), number(row, "rated"),
            row.get("mean", Double.class));
    }

    private static long number(Tuple row, String name) {
        Number value = (Number) row.get(name);
        return value == null ? 0 : value.longValue();
    }

    /** @throws Problem not found where there is none in sight */
    public OpinionDetail detail(UUID uuid, Locale locale) {
        OpinionRow row = em.createQuery(ROW + FROM + " and r.uuid = :uuid", OpinionRow.class).setParameter("scope", actor.get().scope()).setParameter("uuid", uuid)
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
        Tuple more = em.createQuery("select r.paperCode as code, r.contact as contact, r.askedByName as by, r.respondent as respondent, r.requestUuid as request,"
            + " r.sheetId as sheet from OpinionRequest r where r.uuid = :uuid", Tuple.class).setParameter("uuid", uuid).getSingleResult();
        UUID request = more.get("request", UUID.class);
        return new OpinionDetail(row, more.get("code", String.class), more.get("contact", String.class), more.get("by", String.class), more.get("respondent", String.class),
            request, requests.course(request), row.state() == OpinionState.ANSWERED ? sheets.read(more.get("sheet", Long.class), locale) : null,
            letters.forSubject(OpinionKeeping.ROOM, uuid));
    }

    /** The blank form of an asking in sight, to print. */
    public LetterPage blankForm(UUID uuid, Locale locale) {
        return papers.form(em.createQuery("select r from OpinionRequest r join fetch r.office o where r.uuid = :uuid and " + OfficeScope.of("o"), OpinionRequest.class)
            .setParameter("uuid", uuid).setParameter("scope", actor.get().scope()).getResultStream().findFirst().orElseThrow(Problem::notFound), locale);
    }

    /** What organs were asked about a case, the latest first. */
    public List<OpinionRow> ofCase(long caseId) {
        return em.createQuery(ROW + FROM + " and r.caseId = :case order by r.id desc", OpinionRow.class).setParameter("scope", actor.get().scope())
            .setParameter("case", caseId).getResultList();
    }

    private static OpinionFigure figure(Tuple row) {
        long number = row.get("number", Long.class);
        OpinionState state = row.get("state", OpinionState.class);
        Adoption adoption = row.get("adoption", Adoption.class);
        return new OpinionFigure(row.get("organ", AskedOrgan.class), number, state == OpinionState.ANSWERED ? number : 0, state == OpinionState.NO_REPLY ? number : 0,
            adoption == Adoption.ALL ? number : 0, adoption == Adoption.PART ? number : 0, adoption == Adoption.NONE ? number : 0);
    }

    private static <Q extends Query> Q filled(Q query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
