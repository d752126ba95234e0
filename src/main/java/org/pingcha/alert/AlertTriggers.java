package org.pingcha.alert;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.pingcha.attachment.DocumentsChanged;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.complaint.ComplaintDecided;
import org.pingcha.complaint.ComplaintMoved;
import org.pingcha.identity.Actor;
import org.pingcha.platform.JobQueue;
import org.pingcha.scoring.EvidenceChanged;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.FactsChanged;

/** Hears in the transaction that changes facts what they are about, and has it looked at: if and only if that commits, and a moment later. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AlertTriggers {
    @PersistenceContext
    EntityManager em;

    @EJB
    JobQueue queue;

    @Inject
    AlertTouch touch;

    @Inject
    Clock clock;

    /** Evidence about a case also says something of who gave it, and of the agency. */
    public void evidence(@Observes EvidenceChanged evidence) {
        touch(AboutKind.CASE, List.of(evidence.caseId()));
        touch(AboutKind.PERSON, em.createQuery("select distinct f.inspectorId from FileReview f where f.caseId = :id and f.inspectorId is not null", Long.class)
            .setParameter("id", evidence.caseId()).getResultList());
        touch(AboutKind.OFFICE, em.createQuery("select c.office.id from AidCase c where c.id = :id", Long.class).setParameter("id", evidence.caseId()).getResultList());
        look();
    }

    public void cases(@Observes FactsChanged changed) {
        touch(AboutKind.CASE, changed.cases());
        look();
    }

    public void complaint(@Observes ComplaintMoved moved) {
        if (moved.handlerId() != null) {
            touch(AboutKind.HANDLER, List.of(moved.handlerId()));
        }
        if (moved.firmId() != null) {
            touch(AboutKind.FIRM, List.of(moved.firmId()));
        }
        look();
    }

    public void decision(@Observes ComplaintDecided decided) {
        touch(AboutKind.OFFICE, List.of(decided.officeId()));
        look();
    }

    /** Papers of a case may be the record of an inspection. */
    public void documents(@Observes DocumentsChanged changed) {
        if (changed.subject().kind() == SubjectKind.CASE) {
            touch(AboutKind.CASE, em.createQuery("select c.id from AidCase c where c.uuid = :uuid", Long.class).setParameter("uuid", changed.subject().uuid())
                .getResultList());
            look();
        }
    }

    private void touch(AboutKind kind, Collection<Long> ids) {
        touch.changed(kind, ids, ChinaTime.today(clock));
    }

    private void look() {
        queue.enqueue(AlertLookJob.KIND, AlertLookJob.KIND + ":" + UUID.randomUUID(), null, Actor.system());
    }
}
