package org.pingcha.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Reads how requests fare for the room that asked, which has decided who may see that; pages use {@link RequestQueries}. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RequestLookup {
    private static final String ABOUT = """
        select new org.pingcha.request.RequestStanding(r.uuid, r.status, r.addresseeName, r.clock.dueOn, r.clock.remindedAt, r.clock.overdueNoticedAt,
               r.clock.escalatedAt, r.endedAt)
          from Request r where r.subject.room = :room and r.subject.uuid = :subject and r.kind = :kind order by r.id""";

    @PersistenceContext
    EntityManager em;

    /** The requests of that kind about one thing, oldest first. */
    public List<RequestStanding> about(String room, UUID subject, RequestKind kind) {
        return em.createQuery(ABOUT, RequestStanding.class).setParameter("room", room).setParameter("subject", subject).setParameter("kind", kind).getResultList();
    }
}
