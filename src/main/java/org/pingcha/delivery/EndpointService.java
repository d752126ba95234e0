package org.pingcha.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** Which bureaus have systems of their own; an administrator enters them. */
@Stateless
@RolesAllowed(Role.ADMIN_ROLE)
public class EndpointService {
    private static final String ACCOUNT = "select p.id from Person p join p.roles r join p.rights s where p.userName = :name and p.enabled = true"
        + " and r = org.pingcha.identity.Role.SYSTEM and s = org.pingcha.identity.SystemRight.SEND_SLIPS"
        + " and p.office = :bureau and not exists (select e from BureauEndpoint e where e.accountId = p.id and e.office <> :bureau)";
    private static final String BUREAU = "select o from Office o where o.code = :code and o.kind = org.pingcha.identity.OfficeKind.BUREAU";
    private static final String DESKS = "select count(p) from Person p join p.roles r where p.office = :bureau and p.enabled = true"
        + " and r = org.pingcha.identity.Role.BUREAU_OFFICER";
    private static final String ROWS = "select new org.pingcha.delivery.EndpointRow(e.uuid, o.code, o.name, e.url, p.userName, e.certificate, e.enabled, e.changedAt,"
        + " e.version) from BureauEndpoint e join e.office o join Person p on p.id = e.accountId order by o.path";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @EJB
    AuditTrail audit;

    @Inject
    Clock clock;

    /** All of them, in the order of the tree. */
    public List<EndpointRow> all() {
        return em.createQuery(ROWS, EndpointRow.class).getResultList();
    }

    /** Enters the system of a bureau that had none. */
    public UUID add(@Valid EndpointEntry entry) {
        Office office = em.createQuery(BUREAU, Office.class).setParameter("code", entry.bureau())
            .getResultStream().findFirst().orElseThrow(() -> new Problem("delivery.problem.bureau"));
        if (em.createQuery("select count(e) from BureauEndpoint e where e.office = :office", Long.class).setParameter("office", office).getSingleResult() > 0) {
            throw new Problem("delivery.problem.known", office.name());
        }
        if (em.createQuery(DESKS, Long.class).setParameter("bureau", office).getSingleResult() > 0) {
            throw new Problem("delivery.problem.desk", office.name());
        }
        BureauEndpoint endpoint = new BureauEndpoint(office, entry, account(office, entry.account()), actor.get(), clock.instant());
        em.persist(endpoint);
        audit.record(actor.get(), "delivery.audit.endpoint", "bureau:" + office.code(), null, values(endpoint, entry.account()));
        return endpoint.uuid();
    }

    /** Changes it; the bureau itself stays. */
    public void change(UUID uuid, long seenVersion, @Valid EndpointEntry entry) {
        BureauEndpoint endpoint = em.createQuery("select e from BureauEndpoint e join fetch e.office where e.uuid = :uuid", BureauEndpoint.class)
            .setParameter("uuid", uuid).getResultStream().findFirst().orElseThrow(Problem::notFound);
        if (endpoint.version() != seenVersion) {
            throw Problem.conflict("web.problem.changed");
        }
        Map<String, Object> before = values(endpoint, null);
        endpoint.change(entry, account(endpoint.office(), entry.account()), actor.get(), clock.instant());
        audit.record(actor.get(), "delivery.audit.endpoint", "bureau:" + endpoint.office().code(), before, values(endpoint, entry.account()));
    }

    /** The bureau's own: a slip counts as the word of the account's office. */
    private long account(Office bureau, String userName) {
        return em.createQuery(ACCOUNT, Long.class).setParameter("name", userName.strip()).setParameter("bureau", bureau).getResultStream().findFirst()
            .orElseThrow(() -> new Problem("delivery.problem.account", userName));
    }

    private static Map<String, Object> values(BureauEndpoint endpoint, String account) {
        Map<String, Object> values = new HashMap<>(Map.of("url", endpoint.url(), "enabled", endpoint.isEnabled()));
        if (account != null) {
            values.put("account", account);
        }
        return values;
    }
}
