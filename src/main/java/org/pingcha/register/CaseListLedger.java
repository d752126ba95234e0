package org.pingcha.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/** What the job says of a list while it works on it, each time in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CaseListLedger {
    @PersistenceContext
    EntityManager em;

    @EJB
    AuditTrail audit;

    /** Whether there is still something to do for this job: it may come twice. */
    public boolean isWaiting(UUID uuid, ImportMode mode) {
        ListStatus status = of(uuid).status();
        return status.state().isRunning() && status.mode() == mode;
    }

    /** So far; gives whether to go on. */
    public boolean reached(UUID uuid, int done, int total) {
        return of(uuid).reached(done, total);
    }

    public void ended(UUID uuid, Actor actor, ImportReport report) {
        CaseListImport list = of(uuid);
        list.ended(report);
        if (list.status().mode() != ImportMode.PREVIEW) {
            audit.record(actor, "register.audit.listImported", "list:" + shortened(list.fileName()), null, Map.of("mode", list.status().mode(),
                "rows", report.rows(), "good", report.good(), "created", report.created(), "changed", report.changed(),
                "stopped", report.stopped()));
        }
    }

    public void failed(UUID uuid, Problem problem) {
        of(uuid).failed(problem);
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(100, name.length()));
    }

    /** Locked, for the sender may ask to stop at the same moment. */
    private CaseListImport of(UUID uuid) {
        return em.createQuery("select l from CaseListImport l where l.uuid = :uuid", CaseListImport.class).setParameter("uuid", uuid)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
    }
}
