package org.pingcha.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Sight;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** Finds complaints for those who may act on them; to everyone else there is no such complaint. */
@Dependent
public class ComplaintAccess {
    private static final String DEPUTY = """
        select p.name from Deputyship d, Person p where p.id = d.personId and d.personId = :person and d.deputyId = :self
           and d.fromOn <= :today and d.untilOn >= :today and (d.endedOn is null or d.endedOn > :today)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** The complaint as the person saw it. */
    Complaint seen(UUID uuid, long seenVersion) {
        Complaint complaint = inSight(uuid);
        if (complaint.version() != seenVersion) {
            throw Problem.conflict("complaint.problem.changed");
        }
        return complaint;
    }

    Complaint inSight(UUID uuid) {
        Sight sight = ComplaintSight.of(current.get()).and("c.uuid = :uuid", "uuid", uuid);
        return sight.fill(em.createQuery("select c" + ComplaintSight.FROM + sight.where(), Complaint.class)).getResultStream().findFirst()
            .orElseThrow(Problem::notFound);
    }

    Complaint numbered(String registerNo) {
        Sight sight = ComplaintSight.of(current.get()).and("c.registerNo = :no", "no", registerNo);
        return sight.fill(em.createQuery("select c" + ComplaintSight.FROM + sight.where(), Complaint.class)).getResultStream().findFirst()
            .orElseThrow(() -> new Problem("complaint.problem.noNumber", registerNo));
    }

    /** Who acts on it: its officer, or somebody who stands in for that officer these days. */
    Acting officerOf(Complaint complaint) {
        Actor me = current.get();
        if (me.personId() != null && me.personId().equals(complaint.officerId())) {
            return self();
        }
        if (complaint.officerId() == null) {
            throw new Problem("complaint.problem.nobodys");
        }
        String forName = em.createQuery(DEPUTY, String.class).setParameter("person", complaint.officerId()).setParameter("self", me.personId())
            .setParameter("today", ChinaTime.today(clock)).getResultStream().findFirst()
            .orElseThrow(() -> Problem.forbidden("complaint.problem.notYours"));
        return new Acting(me, forName, clock.instant());
    }

    /** The actor in their own name. */
    Acting self() {
        return Acting.self(current.get(), clock.instant());
    }
}
