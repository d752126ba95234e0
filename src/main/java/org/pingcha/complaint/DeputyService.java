package org.pingcha.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** Who stands in for whom: an officer names a deputy for some days, and ends it. */
@Stateless
@RolesAllowed(Role.COMPLAINT_OFFICER_ROLE)
public class DeputyService {
    private static final String OFFICER = "select p.id from Person p join p.office o join p.roles r where p.uuid = :uuid and p.enabled = true"
        + " and o.path like :scope escape '!' and r = org.pingcha.identity.Role.COMPLAINT_OFFICER";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @EJB
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The actor's own work is done by the deputy from a day to a day, both included. */
    public void name(@NotNull UUID deputy, @NotNull LocalDate from, @NotNull LocalDate until) {
        Long person = em.createQuery(OFFICER, Long.class).setParameter("uuid", deputy).setParameter("scope", actor.get().scope())
            .getResultStream().findFirst().orElseThrow(() -> new Problem("complaint.problem.noOfficer"));
        Deputyship made = new Deputyship(actor.get().personId(), person, from, until, actor.get().personId());
        em.persist(made);
        audit.record(actor.get(), "complaint.audit.deputyNamed", "deputyship:" + made.uuid(), null, Map.of("from", from, "until", until));
    }

    /** Ends one's own deputyship from today on. */
    public void end(UUID uuid) {
        List<Deputyship> found = em.createQuery("select d from Deputyship d where d.uuid = :uuid and d.personId = :self", Deputyship.class)
            .setParameter("uuid", uuid).setParameter("self", actor.get().personId()).getResultList();
        Deputyship deputyship = found.stream().findFirst().orElseThrow(Problem::notFound);
        deputyship.end(ChinaTime.today(clock));
        audit.record(actor.get(), "complaint.audit.deputyEnded", "deputyship:" + uuid, null, null);
    }
}
