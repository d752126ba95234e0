package org.pingcha.monitor;

import static org.pingcha.identity.Role.AUDITOR_ROLE;
import static org.pingcha.identity.Role.MANAGER_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pingcha.audit.AuditTrail;
import org.pingcha.complaint.ComplaintStatus;
import org.pingcha.figures.FigureQueries;
import org.pingcha.figures.FigureQueries.OfficeMonth;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeQueries;
import org.pingcha.monitor.Overview.Group;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.LikePattern;

/** What the charts need beyond the overview: days to the first meeting, reviews by difficulty, how old the open complaints are. */
@Stateless
@RolesAllowed({MANAGER_ROLE, AUDITOR_ROLE})
public class ChartQueries {
    private static final int MEETINGS = 60;
    private static final String MET = "select cast(c.uuid as varchar(36)), c.case_no, c.assigned_on, c.first_met_on";

    private static final List<String> OPEN = Stream.of(ComplaintStatus.values()).filter(status -> !status.isEnded()).map(Enum::name).toList();
    private static final String AGES = "select x.band, count(*), sum(x.late) from (select case when c.received_on > :fifteen then 0 when c.received_on > :thirty then 1"
        + " when c.received_on > :sixty then 2 when c.received_on > :ninety then 3 else 4 end as band, case when c.next_due_on < :today then 1 else 0 end as late"
        + " from complaint c join office o on o.id = c.office_id where c.status in (:open) and o.path like :office escape '!') x group by x.band order by x.band";

    /**
     * The complaints that are not ended, by the days since they came in.
     *
     * @param band 0 up to 15 days, 1 up to 30, 2 up to 60, 3 up to 90, 4 longer
     * @param open how many
     * @param late how many of them are past their next day
     */
    public record Age(int band, long open, long late) implements Serializable {
    }

    /** The days from assignment to the first meeting in one case. */
    public record Meeting(String caseUuid, String caseNo, LocalDate assignedOn, long days) implements Serializable {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @EJB
    OfficeQueries offices;

    @EJB
    MonitorQueries monitor;

    @EJB
    FigureQueries figures;

    @Inject
    Clock clock;

    @EJB
    AuditTrail audit;

    /** The last cases closed in the period, in the order of their assignment, as far as the first meeting is recorded. */
    public List<Meeting> meetings(OverviewFilter filter) {
        MonitorConditions cases = MonitorConditions.closedCases(actor.get(), filter, offices.inScope());
        List<Meeting> found = new ArrayList<>(rowsOf(MET + cases.from("") + " and c.first_met_on >= c.assigned_on order by c.assigned_on desc, c.id desc", cases)
            .stream().map(row -> new Meeting((String) row[0], (String) row[1], day(row[2]), ChronoUnit.DAYS.between(day(row[2]), day(row[3])))).toList());
        Collections.reverse(found);
        return found;
    }

    /** Those with any; of today, whatever the period. */
    public List<Age> ages(OverviewFilter filter) {
        LocalDate today = ChinaTime.today(clock);
        List<?> rows = em.createNativeQuery(AGES).setParameter("open", OPEN).setParameter("today", today).setParameter("fifteen", today.minusDays(16)).setParameter("thirty", today.minusDays(31))
            .setParameter("sixty", today.minusDays(61)).setParameter("ninety", today.minusDays(91))
            .setParameter("office", LikePattern.startsWith(monitor.scope(filter).path())).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Age(((Number) row[0]).intValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue())).toList();
    }

    /** The reviews by how hard the file was; the key is a constant's name, a dash where nobody said. */
    public List<Group> difficulties(OverviewFilter filter) {
        return figures.difficulties(monitor.scope(filter)).stream().map(cell -> new Group(cell.difficulty(), null, Sample.of(cell.sum())))
            .sorted(Comparator.comparing(Group::key)).toList();
    }

    /** The reviews of each agency in each month. */
    public List<OfficeMonth> agencies(OverviewFilter filter) {
        return figures.officeMonths(monitor.scope(filter));
    }

    /** That a chart left the house is on record. */
    public void exported(String format, OverviewFilter filter) {
        Map<String, Object> what = new LinkedHashMap<>();
        what.put("format", format);
        what.put("office", filter.office());
        what.put("from", filter.from());
        what.put("to", filter.to());
        what.put("type", filter.type());
        audit.record(actor.get(), "monitor.audit.exported", "charts", null, what);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rowsOf(String sql, MonitorConditions conditions) {
        return conditions.fill(em.createNativeQuery(sql)).setMaxResults(MEETINGS).getResultList();
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
    }
}
