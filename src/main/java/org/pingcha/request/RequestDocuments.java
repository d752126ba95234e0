package org.pingcha.request;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.attachment.DocumentOwner;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.identity.Actor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;

/** The files of an answer: the addressee adds them while the request is open, who asked sees them once it is answered. */
@Dependent
public class RequestDocuments implements DocumentOwner {
    private static final String TO_ANSWER = """
        select count(r) from Request r left join r.addresseeOffice a where r.uuid = :uuid
           and (r.addresseeFirmId = :firm or (:manager = true and a.path like :scope escape '!'))""";
    private static final String OPEN = TO_ANSWER + " and r.status = org.pingcha.request.RequestStatus.OPEN";
    /** The asking office sees it whole, since the answer stands at an item that its reviewers and managers read. */
    private static final String ANSWERED = """
        select count(r) from Request r join r.office o where r.uuid = :uuid and :staff = true
           and r.status = org.pingcha.request.RequestStatus.ANSWERED and
         """ + OfficeScope.of("o");

    @PersistenceContext
    EntityManager em;

    @Override
    public SubjectKind kind() {
        return SubjectKind.REQUEST;
    }

    @Override
    public DocumentAccess access(Actor actor, UUID request) {
        String name = "request:" + request;
        if (addressed(OPEN, actor, request)) {
            return DocumentAccess.changing(name);
        }
        boolean staff = actor.is(Role.INSPECTOR) || actor.is(Role.MANAGER) || actor.is(Role.AUDITOR) || actor.is(Role.ADMIN)
            || actor.is(Role.COMPLAINT_OFFICER) || actor.is(Role.COMPLAINT_APPROVER);
        boolean answered = em.createQuery(ANSWERED, Long.class).setParameter("uuid", request).setParameter("staff", staff)
            .setParameter("scope", actor.scope()).getSingleResult() > 0;
        return answered || addressed(TO_ANSWER, actor, request) ? DocumentAccess.reading(name) : DocumentAccess.none();
    }

    private boolean addressed(String query, Actor actor, UUID request) {
        return em.createQuery(query, Long.class).setParameter("uuid", request).setParameter("firm", RequestAccess.firmOf(actor))
            .setParameter("manager", actor.is(Role.MANAGER)).setParameter("scope", actor.scope()).getSingleResult() > 0;
    }
}
