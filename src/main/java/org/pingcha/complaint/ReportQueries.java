package org.pingcha.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;

/** Counts complaints as the official annual report does, of the offices in sight; tips are no complaints. */
@Stateless
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class ReportQueries {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    ReportColumns columns;

    @EJB
    AuditTrail audit;

    public List<ReportColumn> columns(ReportForm form) {
        return columns.of(form);
    }

    /** A row for each office that received any in these days, both included, and the sum last; in one statement. */
    public List<ReportRow> rows(ReportForm form, LocalDate from, LocalDate to) {
        List<ReportColumn> wanted = columns.of(form);
        Sight sight = ComplaintSight.of(actor.get()).and("c.reception.tip = false").and("c.dates.receivedOn >= :from", "from", from)
            .and("c.dates.receivedOn <= :to", "to", to);
        String sums = wanted.stream().map(column -> "sum(case when " + column.condition() + " then 1 else 0 end)").collect(Collectors.joining(", "));
        List<Tuple> found = sight.fill(em.createQuery("select o.code, o.name, " + sums + ComplaintSight.FROM + sight.where()
            + " group by o.code, o.name, o.path order by o.path", Tuple.class)).getResultList();
        List<ReportRow> rows = new ArrayList<>();
        for (Tuple row : found) {
            rows.add(new ReportRow(row.get(0, String.class), row.get(1, String.class),
                IntStream.range(0, wanted.size()).mapToObj(i -> row.get(i + 2, Long.class)).toList()));
        }
        rows.add(new ReportRow(null, null, IntStream.range(0, wanted.size()).mapToObj(i -> rows.stream().mapToLong(row -> row.counts().get(i)).sum()).toList()));
        return rows;
    }

    /** That the figures left the house is on record. */
    public void exported(ReportForm form, LocalDate from, LocalDate to) {
        audit.record(actor.get(), "complaint.audit.export", "report:" + from + "/" + to, null, Map.of("form", form));
    }
}
