package org.pingcha.practice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** Records what the actor's own firm did; about its own cases and people alone. */
@Stateless
@RolesAllowed(Role.FIRM_ROLE)
public class PracticeService {
    private static final String CASE = "select c.id, c.handler.id from AidCase c where c.caseNo = :no and c.firm.id = :firm";
    private static final String HANDLER = "select h.id from Handler h where h.uuid = :uuid and h.firm.id = :firm";
    private static final String ONE = "select r from FirmRecord r where r.uuid = :uuid and r.firmId = :firm";

    @PersistenceContext
    EntityManager em;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    public UUID record(@Valid RecordEntry entry) {
        Object[] about = entry.caseNo() == null || entry.caseNo().isBlank() ? null : em.createQuery(CASE, Object[].class).setParameter("no", entry.caseNo().strip())
            .setParameter("firm", actor.get().firmId()).getResultStream().findFirst().orElseThrow(() -> new Problem("practice.problem.noCase"));
        boolean mentoring = entry.kind() == RecordKind.MENTORING;
        if (!mentoring && about == null) {
            throw new Problem("practice.problem.noCase");
        }
        long handler = mentoring ? handler(entry.young()) : (Long) about[1];
        FirmRecord made = new FirmRecord(entry, about == null ? null : (Long) about[0], handler, mentoring ? handler(entry.mentor()) : null, actor.get(), clock.instant());
        em.persist(made);
        audit.record(actor.get(), "practice.audit.recorded", "firm-record:" + made.uuid(), null, Map.of("kind", made.kind(), "day", made.day()));
        return made.uuid();
    }

    /** It does not count any more and stays on record. */
    public void strike(UUID uuid, @Size(max = 500) String why) {
        FirmRecord struck = em.createQuery(ONE, FirmRecord.class).setParameter("uuid", uuid).setParameter("firm", actor.get().firmId()).getResultStream().findFirst()
            .orElseThrow(Problem::notFound);
        struck.strike(why, actor.get(), clock.instant());
        audit.record(actor.get(), "practice.audit.struck", "firm-record:" + uuid, Map.of("kind", struck.kind(), "day", struck.day()), Map.of("reason", why.strip()));
    }

    private long handler(UUID uuid) {
        return em.createQuery(HANDLER, Long.class).setParameter("uuid", uuid == null ? new UUID(0, 0) : uuid).setParameter("firm", actor.get().firmId()).getResultStream().findFirst()
            .orElseThrow(() -> new Problem("practice.problem.mentor"));
    }
}
