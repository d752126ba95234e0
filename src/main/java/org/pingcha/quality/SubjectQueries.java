package org.pingcha.quality;

import static org.pingcha.identity.Role.AUDITOR_ROLE;
import static org.pingcha.identity.Role.MANAGER_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;

/** Handlers and firms with the scores of their closed cases in the reader's offices. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({MANAGER_ROLE, AUDITOR_ROLE})
public class SubjectQueries {
    /** The aggregates of {@link #figures}, over cases {@code c} and their scores {@code s}. */
    static final String FIGURES = "count(c) as closed, sum(case when s.grade is not null then 1 else 0 end) as judged,"
        + " sum(case when s.grade is not null then s.score end) as total, sum(case when s.grade is not null then s.score * s.score end) as squares,"
        + " sum(case when s.grade is not null then s.low end) as lows, sum(case when s.grade is not null then s.high end) as highs,"
        + " sum(case when s.grade = org.pingcha.scoring.Grade.EXCELLENT then 1 else 0 end) as excellent,"
        + " sum(case when s.grade = org.pingcha.scoring.Grade.GOOD then 1 else 0 end) as good,"
        + " sum(case when s.grade = org.pingcha.scoring.Grade.PASS then 1 else 0 end) as pass,"
        + " sum(case when s.grade = org.pingcha.scoring.Grade.FAIL then 1 else 0 end) as fail";
    private static final String FROM = " from AidCase c join c.office o join c.handler h left join c.firm f left join QualityScore s on s.caseId = c.id"
        + " where o.path like :scope escape '!' and c.dates.closedOn is not null";

    private static final String IN_SIGHT = " = x and o.path like :scope escape '!')";
    private static final String HANDLER = "select new org.pingcha.quality.Subject(x.id, x.uuid, x.name, x.licenceNo, x.practisingSince, g.uuid, g.name)"
        + " from Handler x left join x.firm g where x.uuid = :uuid and exists (select 1 from AidCase c join c.office o where c.handler" + IN_SIGHT;
    private static final String FIRM = "select new org.pingcha.quality.Subject(x.id, x.uuid, x.name) from LawFirm x where x.uuid = :uuid"
        + " and exists (select 1 from AidCase c join c.office o where c.firm" + IN_SIGHT;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** A page of them, and how many there are; what is usual is learned from all in sight, whatever is looked for. */
    public Page<SubjectRow> list(SubjectKind kind, String text, PageRequest page) {
        String x = kind.alias();
        String pattern = LikePattern.contains(text);
        String where = FROM + " and " + x + ".id is not null" + (pattern == null ? "" : " and (lower(h.name) like :text escape '!' or lower(h.licenceNo)"
            + " like :text escape '!' or lower(f.name) like :text escape '!')");
        SubjectSort sort = page.sortOr(SubjectSort.NAME);
        boolean ascending = page.sort() == null || page.ascending();
        SubjectPrior prior = prior(kind);
        String licence = kind == SubjectKind.HANDLER ? "h.licenceNo" : "''";
        List<SubjectRow> rows = fill(em.createQuery("select " + x + ".uuid as uuid, " + x + ".name as name, " + licence + " as licence, min(f.name) as firm, "
            + FIGURES + where + " group by " + x + ".id, " + x + ".uuid, " + x + ".name" + (kind == SubjectKind.HANDLER ? ", h.licenceNo" : "")
            + sort.order(x, ascending), Tuple.class), pattern)
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList().stream().map(row -> row(kind, row, prior)).toList();
        long total = fill(em.createQuery("select count(distinct " + x + ".id)" + where, Long.class), pattern).getSingleResult();
        return new Page<>(rows, total);
    }

    /** One of them; not found where none of its cases is in sight. */
    public Subject subject(SubjectKind kind, UUID uuid) {
        return em.createQuery(kind == SubjectKind.HANDLER ? HANDLER : FIRM, Subject.class).setParameter("uuid", uuid).setParameter("scope", actor.get().scope())
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
    }

    /** Its figures, beside what is usual among all in sight. */
    public SubjectRow figures(SubjectKind kind, Subject subject) {
        Tuple row = em.createQuery("select " + FIGURES + FROM + " and " + kind.alias() + ".id = :id", Tuple.class).setParameter("id", subject.id())
            .setParameter("scope", actor.get().scope()).getSingleResult();
        SubjectFigures figures = figures(row);
        return new SubjectRow(subject.uuid(), subject.name(), subject.licenceNo(), subject.firmName(), figures, prior(kind).shrink(figures));
    }

    private SubjectPrior prior(SubjectKind kind) {
        String x = kind.alias();
        return SubjectPrior.of(em.createQuery("select " + FIGURES + FROM + " and s.grade is not null and " + x + ".id is not null group by " + x + ".id", Tuple.class)
            .setParameter("scope", actor.get().scope()).getResultList().stream().map(SubjectQueries::figures).toList());
    }

    private <Q extends Query> Q fill(Q query, String pattern) {
        query.setParameter("scope", actor.get().scope());
        if (pattern != null) {
            query.setParameter("text", pattern);
        }
        return query;
    }

    private static SubjectRow row(SubjectKind kind, Tuple row, SubjectPrior prior) {
        SubjectFigures figures = figures(row);
        return new SubjectRow(row.get("uuid", UUID.class), row.get("name", String.class), row.get("licence", String.class),
            kind == SubjectKind.FIRM ? null : row.get("firm", String.class), figures, prior.shrink(figures));
    }

    static SubjectFigures figures(Tuple row) {
        return new SubjectFigures(number(row, "closed"), number(row, "judged"), row.get("total", BigDecimal.class), row.get("squares", BigDecimal.class),
            row.get("lows", BigDecimal.class), row.get("highs", BigDecimal.class), number(row, "excellent"), number(row, "good"), number(row, "pass"),
            number(row, "fail"));
    }

    private static long number(Tuple row, String name) {
        Number value = (Number) row.get(name);
        return value == null ? 0 : value.longValue();
    }
}
