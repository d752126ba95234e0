package org.pingcha.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** Inspectors declare which files they must not mark (回避). */
@Stateless
@RolesAllowed(Role.INSPECTOR_ROLE)
public class RecusalService {
    private static final String OWN = "select new org.pingcha.review.RecusalRow(r.uuid, p.name, coalesce(c.caseNo, w.name, h.name),"
        + " r.ground, r.declaredAt, r.liftedAt, r.version) from Recusal r join Person p on p.id = r.personId"
        + " left join AidCase c on c.id = r.caseId left join LawFirm w on w.id = r.firmId left join Handler h on h.id = r.handlerId"
        + " where r.personId = :self order by r.declaredAt desc";

    /** What somebody may recuse themselves from. */
    public enum From {
        CASE("select c.id from AidCase c where c.caseNo = :name"),
        FIRM("select w.id from LawFirm w where w.name = :name"),
        HANDLER("select h.id from Handler h where h.licenceNo = :name");

        private final String query;

        From(String query) {
            this.query = query;
        }
    }

    @PersistenceContext
    EntityManager em;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** From here on, such files are not given to the person who declares it. */
    public void declare(From from, String name, String ground) {
        Long id = em.createQuery(from.query, Long.class).setParameter("name", name == null ? "" : name.strip()).getResultStream()
            .findFirst().orElseThrow(() -> new Problem("review.problem.recusalTarget"));
        Actor self = actor.get();
        Instant at = clock.instant();
        em.persist(switch (from) {
            case CASE -> Recusal.fromCase(self.personId(), id, ground, self, at);
            case FIRM -> Recusal.fromFirm(self.personId(), id, ground, self, at);
            case HANDLER -> Recusal.fromHandler(self.personId(), id, ground, self, at);
        });
        audit.record(self, "review.audit.recused", "person:" + self.userName(), null, Map.of("from", from + " " + name, "ground", ground));
    }

    /** The actor's own, the latest first. */
    public List<RecusalRow> own() {
        return em.createQuery(OWN, RecusalRow.class).setParameter("self", actor.get().personId()).getResultList();
    }
}
