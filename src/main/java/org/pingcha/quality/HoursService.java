package org.pingcha.quality;

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
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** Records handlers' hours of public service (opinion 〔2017〕15, part two, no. 11). */
@Stateless
@RolesAllowed(Role.MANAGER_ROLE)
public class HoursService {
    private static final String SEEN = "select p from PublicHours p join Office o on o.id = p.officeId where p.uuid = :uuid and o.path like :scope escape '!'";

    @PersistenceContext
    EntityManager em;

    @EJB
    SubjectQueries subjects;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** For a handler with a case in sight. */
    public UUID record(UUID handler, @Valid PublicHoursEntry entry) {
        Subject who = subjects.subject(SubjectKind.HANDLER, handler);
        PublicHours service = new PublicHours(who.id(), entry, ChinaTime.today(clock), actor.get(), clock.instant());
        em.persist(service);
        audit.record(actor.get(), "quality.audit.hours", "handler:" + who.licenceNo(), null, Map.of("day", service.day(), "hours", service.hours()));
        return service.uuid();
    }

    /** It does not count any more and stays on record. */
    public void strike(UUID uuid, @Size(max = 500) String why) {
        PublicHours service = em.createQuery(SEEN, PublicHours.class).setParameter("uuid", uuid).setParameter("scope", actor.get().scope())
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
        service.strike(why, actor.get(), clock.instant());
        audit.record(actor.get(), "quality.audit.hoursStruck", "public-service:" + uuid, Map.of("day", service.day(), "hours", service.hours()), Map.of("reason", why.strip()));
    }
}
