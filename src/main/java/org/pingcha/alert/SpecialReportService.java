package org.pingcha.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.register.CaseQueries;
import org.pingcha.register.CaseRef;
import org.pingcha.shared.Problem;

/** Handlers' reports: a firm reports about its own cases, a manager of the agency takes note, or writes down what staff of its own reported. */
@Stateless
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.FIRM_ROLE})
public class SpecialReportService {
    private static final String FROM = " from SpecialReport s join AidCase c on c.id = s.caseId join c.office o join c.handler h left join c.firm f where ";
    private static final String ROW = "select new org.pingcha.alert.ReportRow(s.uuid, c.uuid, c.caseNo, h.name, f.name, o.name, s.kind, s.words, s.reportedByName, s.reportedAt,"
        + " s.notedByName, s.notedAt, s.note, s.version)";
    private static final String OFFICES = "o.path like :scope escape '!'";
    private static final int MOST = 100;
    private static final String FIRM = "f.id = :firm";

    @PersistenceContext
    EntityManager em;

    @EJB
    CaseQueries cases;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Reports about a case in sight; gives the public id. @throws Problem where no case in sight has the number */
    @RolesAllowed({Role.MANAGER_ROLE, Role.FIRM_ROLE})
    public UUID report(@NotNull String caseNo, @NotNull ReportKind kind, @Size(max = 4000) String words) {
        CaseRef about = cases.byNumber(caseNo).filter(this::isInSight).orElseThrow(() -> new Problem("alert.problem.noCase"));
        SpecialReport report = new SpecialReport(about.id(), kind, words, actor.get(), clock.instant());
        em.persist(report);
        audit.record(actor.get(), "alert.audit.reported", "case:" + about.caseNo(), null, Map.of("report", report.uuid(), "kind", kind));
        return report.uuid();
    }

    /** Takes note of one. */
    @RolesAllowed(Role.MANAGER_ROLE)
    public void note(UUID uuid, long seenVersion, @Size(max = 4000) String words) {
        ReportRow row = one(uuid);
        SpecialReport report = em.createQuery("select s from SpecialReport s where s.uuid = :uuid", SpecialReport.class).setParameter("uuid", uuid).getSingleResult();
        if (report.version() != seenVersion) {
            throw Problem.conflict("web.problem.changed");
        }
        report.note(words, actor.get(), clock.instant());
        audit.record(actor.get(), "alert.audit.noted", "case:" + row.caseNo(), null, Map.of("report", uuid, "kind", report.kind()));
    }

    /** @throws Problem not found where there is none in sight */
    public ReportRow one(UUID uuid) {
        return seen(" and s.uuid = :uuid", "uuid", uuid).stream().findFirst().orElseThrow(Problem::notFound);
    }

    /** About a case, the newest first; nothing where it is out of sight. */
    public List<ReportRow> ofCase(UUID caseUuid) {
        return seen(" and c.uuid = :case", "case", caseUuid);
    }

    /** The last ones in sight, those first that nobody took note of. */
    public List<ReportRow> last() {
        return seen("", null, null);
    }

    private List<ReportRow> seen(String more, String name, Object value) {
        Actor me = actor.get();
        boolean firm = me.is(Role.FIRM) && me.firmId() != null;
        TypedQuery<ReportRow> query = em.createQuery(ROW + FROM + (firm ? FIRM : OFFICES) + more + " order by case when s.notedAt is null then 0 else 1 end, s.id desc",
            ReportRow.class).setMaxResults(MOST);
        if (name != null) {
            query.setParameter(name, value);
        }
        List<ReportRow> rows = (firm ? query.setParameter("firm", me.firmId()) : query.setParameter("scope", me.scope())).getResultList();
        return firm ? rows.stream().map(ReportRow::forFirm).toList() : rows;
    }

    private boolean isInSight(CaseRef about) {
        Actor me = actor.get();
        return me.is(Role.FIRM) ? about.firmId() != null && about.firmId().equals(me.firmId()) : me.sees(about.officePath());
    }
}
