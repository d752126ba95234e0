package org.pingcha.purchase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** Records what an office bought from a firm. */
@Stateless
@RolesAllowed(Role.MANAGER_ROLE)
public class ContractService {
    private static final String ONE = "select k from ServiceContract k join Office o on o.id = k.officeId where k.uuid = :uuid and o.path like :scope escape '!'";

    @PersistenceContext
    EntityManager em;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    public UUID record(@Valid ContractEntry entry) {
        long firm = em.createQuery("select f.id from LawFirm f where f.uuid = :uuid", Long.class).setParameter("uuid", entry.firm()).getResultStream().findFirst()
            .orElseThrow(() -> new Problem("purchase.problem.firm"));
        if (em.createQuery("select count(k) from ServiceContract k where k.officeId = :office and k.number = :number", Long.class)
            .setParameter("office", actor.get().officeId()).setParameter("number", entry.number().strip()).getSingleResult() > 0) {
            throw new Problem("purchase.problem.number");
        }
        ServiceContract contract = new ServiceContract(firm, entry, actor.get(), clock.instant());
        em.persist(contract);
        audit.record(actor.get(), "purchase.audit.recorded", "contract:" + contract.number(), null, Map.of("cases", entry.cases(), "share", entry.share(), "price", entry.price()));
        return contract.uuid();
    }

    /** Ends it before its time. */
    public void end(UUID uuid, LocalDate day, @Size(max = 500) String why) {
        ServiceContract contract = em.createQuery(ONE, ServiceContract.class).setParameter("uuid", uuid).setParameter("scope", actor.get().scope()).getResultStream()
            .findFirst().orElseThrow(Problem::notFound);
        contract.end(day, why);
        audit.record(actor.get(), "purchase.audit.ended", "contract:" + contract.number(), null, Map.of("day", day, "reason", why.strip()));
    }
}
