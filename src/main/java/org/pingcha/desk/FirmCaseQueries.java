package org.pingcha.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;

/**
 * The cases of the actor's own firm. A result is final when it has a grade, no review of the file is under way or being corrected, and no
 * veto waits for its second person; until then there is none here. Where what one recipient or organ said counts, the grade is told and
 * not the score: with the weights it could be worked out from that.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Role.FIRM_ROLE)
public class FirmCaseQueries {
    private static final String FROM = " from AidCase c join c.handler h left join QualityScore s on s.caseId = c.id and s.grade is not null"
        + " and not exists (select 1 from FileReview v where v.caseId = c.id and v.state in (org.pingcha.review.ReviewState.ASSIGNED,"
        + " org.pingcha.review.ReviewState.IN_PROGRESS, org.pingcha.review.ReviewState.CORRECTING))"
        + " and not exists (select 1 from VetoFinding w where w.review.caseId = c.id and w.state = org.pingcha.review.VetoState.PROPOSED)"
        + " where c.firm.id = :firm";
    private static final String TOLD = " case when not exists (select 1 from QualityScore z join z.lines e where z = s and e.channel in"
        + " (org.pingcha.scoring.EvidenceChannel.RECIPIENT, org.pingcha.scoring.EvidenceChannel.ORGAN)) then ";
    private static final String ROW = "select new org.pingcha.desk.FirmCaseRow(c.uuid, c.caseNo, c.type, c.stage, h.name, c.dates.assignedOn, c.dates.closedOn,"
        + TOLD + "s.score end, " + TOLD + "s.low end, " + TOLD + "s.high end, s.grade)";
    private static final String COUNTS = "select sum(case when c.dates.closedOn is null then 1 else 0 end) as open,"
        + " sum(case when c.dates.closedOn >= :year then 1 else 0 end) as closed,"
        + " sum(case when c.dates.closedOn >= :year and s.grade = org.pingcha.scoring.Grade.EXCELLENT then 1 else 0 end) as excellent,"
        + " sum(case when c.dates.closedOn >= :year and s.grade = org.pingcha.scoring.Grade.GOOD then 1 else 0 end) as good,"
        + " sum(case when c.dates.closedOn >= :year and s.grade = org.pingcha.scoring.Grade.PASS then 1 else 0 end) as pass,"
        + " sum(case when c.dates.closedOn >= :year and s.grade = org.pingcha.scoring.Grade.FAIL then 1 else 0 end) as fail";

    /** Which cases a list shows. */
    public enum Show {
        OPEN(" and c.dates.closedOn is null"), CLOSED(" and c.dates.closedOn is not null"), JUDGED(" and s.grade is not null");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A page of them, in two statements. */
    public Page<FirmCaseRow> list(Show show, String text, PageRequest page) {
        String pattern = LikePattern.contains(text);
        String where = show.condition + (pattern == null ? "" : " and (lower(c.caseNo) like :text escape '!' or lower(h.name) like :text escape '!')");
        FirmCaseSort sort = page.sortOr(show == Show.OPEN ? FirmCaseSort.ASSIGNED : FirmCaseSort.CLOSED);
        List<FirmCaseRow> rows = fill(em.createQuery(ROW + FROM + where + sort.order(page.sort() != null && page.ascending()), FirmCaseRow.class), pattern)
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
        return new Page<>(rows, fill(em.createQuery(Page.total("c", FROM + where), Long.class), pattern).getSingleResult());
    }

    /** @throws Problem not found where it is another firm's, or has no final result */
    public FirmCaseRow judged(UUID uuid) {
        return fill(em.createQuery(ROW + FROM + Show.JUDGED.condition + " and c.uuid = :uuid", FirmCaseRow.class).setParameter("uuid", uuid), null).getResultStream()
            .findFirst().orElseThrow(Problem::notFound);
    }

    /** The case's id, for the rooms that ask for that. */
    public long id(UUID uuid) {
        return fill(em.createQuery("select c.id from AidCase c where c.firm.id = :firm and c.uuid = :uuid", Long.class).setParameter("uuid", uuid), null).getResultStream()
            .findFirst().orElseThrow(Problem::notFound);
    }

    /** In hand now, and closed this year. */
    public FirmCounts counts() {
        LocalDate year = ChinaTime.today(clock).withDayOfYear(1);
        Tuple row = fill(em.createQuery(COUNTS + FROM, Tuple.class).setParameter("year", year), null).getSingleResult();
        return new FirmCounts(whole(row, "open"), whole(row, "closed"), whole(row, "excellent"), whole(row, "good"), whole(row, "pass"), whole(row, "fail"));
    }

    private <Q extends Query> Q fill(Q query, String pattern) {
        query.setParameter("firm", actor.get().firmId());
        if (pattern != null) {
            query.setParameter("text", pattern);
        }
        return query;
    }

    private static long whole(Tuple row, String name) {
        Number value = (Number) row.get(name);
        return value == null ? 0 : value.longValue();
    }
}
