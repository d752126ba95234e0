package org.pingcha.request;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** Finds requests for those who may touch them; to everyone else there is no such request. */
@Dependent
public class RequestAccess {
    /** Whoever asked, or a manager at or above the asking office. */
    private static final String ASKED = """
        select r from Request r join r.office o
         where r.uuid = :uuid and (r.askedById = :person or (:manager = true and o.path like :scope escape '!'))""";
    /** The firm that is asked, or a manager at or above the agency that is. */
    private static final String ADDRESSED = """
        select r from Request r left join r.addresseeOffice a
         where r.uuid = :uuid and r.kind <> org.pingcha.request.RequestKind.REFERRAL_ADMISSION
           and (r.addresseeFirmId = :firm or (:manager = true and a.path like :scope escape '!'))""";
    private static final String OPEN_ABOUT = """
        select r from Request r join r.office o
         where r.subject.room = :room and r.subject.uuid = :uuid and r.status = org.pingcha.request.RequestStatus.OPEN
           and """ + OfficeScope.of("o") + " order by r.id";
    /** No firm has this id, so it finds nothing for those without one. */
    static final long NO_FIRM = -1L;

    @PersistenceContext
    EntityManager em;

    Request asked(Actor actor, UUID uuid, long seenVersion) {
        Request request = one(em.createQuery(ASKED, Request.class).setParameter("uuid", uuid).setParameter("person", actor.personId())
            .setParameter("manager", actor.is(Role.MANAGER)).setParameter("scope", actor.scope()).getResultList());
        mustBe(request, seenVersion);
        return request;
    }

    Request addressed(Actor actor, UUID uuid) {
        return one(em.createQuery(ADDRESSED, Request.class).setParameter("uuid", uuid).setParameter("firm", firmOf(actor))
            .setParameter("manager", actor.is(Role.MANAGER)).setParameter("scope", actor.scope()).getResultList());
    }

    List<Request> openAbout(Actor actor, String room, UUID subject) {
        return em.createQuery(OPEN_ABOUT, Request.class).setParameter("room", room).setParameter("uuid", subject)
            .setParameter("scope", actor.scope()).getResultList();
    }

    static long firmOf(Actor actor) {
        return actor.is(Role.FIRM) && actor.firmId() != null ? actor.firmId() : NO_FIRM;
    }

    static void mustBe(Request request, long seenVersion) {
        if (request.version() != seenVersion) {
            throw Problem.conflict("request.problem.changed");
        }
    }

    private static Request one(List<Request> found) {
        return found.stream().findFirst().orElseThrow(Problem::notFound);
    }
}
