package org.pingcha.appraisal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.quality.SubjectKind;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Problem;

/**
 * Reads appraisals: a manager or an auditor those of the offices in sight; the bureau, once they were sent, those of the agencies that
 * it set up. Looking at the lines is on record: they are about people.
 */
@Stateless
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.BUREAU_OFFICER_ROLE})
public class AppraisalQueries {
    private static final String ROWS = "select new org.pingcha.appraisal.AppraisalRow(a.uuid, a.year, o.name, a.status, a.builtAt, a.frozenAt, a.sentOn, a.version)"
        + " from Appraisal a join a.office o where ";
    private static final String ONE = "select a from Appraisal a join fetch a.office o where a.uuid = :uuid and ";
    private static final String OWN = "o.path like :scope escape '!'";
    private static final String LINES = "select l from AppraisalLine l where l.appraisalId = :id and l.kind = :kind order by l.name, l.subjectId";

    @PersistenceContext
    EntityManager em;

    @EJB
    YearFacts facts;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /** The newest year first. */
    public List<AppraisalRow> list() {
        return em.createQuery(ROWS + sight() + " order by a.year desc, o.code, a.id desc", AppraisalRow.class).setParameter("scope", actor.get().scope()).getResultList();
    }

    /** @throws Problem not found where there is none in sight */
    public AppraisalDetail detail(UUID uuid) {
        return em.createQuery(ONE + sight(), Appraisal.class).setParameter("uuid", uuid).setParameter("scope", actor.get().scope()).getResultStream().findFirst()
            .orElseThrow(Problem::notFound).detail(actor.get());
    }

    /** Its lines by name, each beside what the facts of today give. */
    public List<LineRow> lines(AppraisalDetail of, SubjectKind kind) {
        audit.viewed(actor.get(), "appraisal.audit.viewed", "appraisal:" + of.officeCode() + "/" + of.year());
        Map<Long, LineFacts> today = new HashMap<>();
        facts.of(kind, LikePattern.startsWith(of.officePath()), of.year(), () -> true).forEach(line -> today.put(line.id(), line));
        return lines(em, of.id(), kind).stream().map(line -> LineRow.of(line, today.get(line.id()))).toList();
    }

    /** Its lines by name, as they are stored. */
    public List<LineFacts> stored(AppraisalDetail of, SubjectKind kind) {
        audit.viewed(actor.get(), "appraisal.audit.viewed", "appraisal:" + of.officeCode() + "/" + of.year());
        return lines(em, of.id(), kind);
    }

    /** What leaves the house is on record. */
    public void exported(AppraisalDetail of, String format) {
        audit.record(actor.get(), "appraisal.audit.exported", "appraisal:" + of.officeCode() + "/" + of.year(), null, Map.of("format", format));
    }

    static List<LineFacts> lines(EntityManager em, long appraisal, SubjectKind kind) {
        return em.createQuery(LINES, AppraisalLine.class).setParameter("id", appraisal).setParameter("kind", kind).getResultStream().map(AppraisalLine::facts).toList();
    }

    private String sight() {
        return actor.get().is(Role.MANAGER) || actor.get().is(Role.AUDITOR) ? OWN : OfficeScope.of("o") + " and a.sentOn is not null";
    }
}
