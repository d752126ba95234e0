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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeQueries;

/** What the charts need beyond the overview: days to the first meeting. */
@Stateless
@RolesAllowed({MANAGER_ROLE, AUDITOR_ROLE})
public class ChartQueries {
    private static final int MEETINGS = 60;
    private static final String MET = "select cast(c.uuid as varchar(36)), c.case_no, c.assigned_on, c.first_met_on";

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
    AuditTrail audit;

    /** The last cases closed in the period, in the order of their assignment, as far as the first meeting is recorded. */
    public List<Meeting> meetings(OverviewFilter filter) {
        MonitorConditions cases = MonitorConditions.closedCases(actor.get(), filter, offices.inScope());
        List<Meeting> found = new ArrayList<>(rowsOf(MET + cases.from("") + " and c.first_met_on >= c.assigned_on order by c.assigned_on desc, c.id desc", cases)
            .stream().map(row -> new Meeting((String) row[0], (String) row[1], day(row[2]), ChronoUnit.DAYS.between(day(row[2]), day(row[3])))).toList());
        Collections.reverse(found);
        return found;
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
