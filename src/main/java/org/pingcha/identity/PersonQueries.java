package org.pingcha.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;

/** Reads people of the offices in sight. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Role.ADMIN_ROLE)
public class PersonQueries {
    private static final String ROW = "select new org.pingcha.identity.PersonRow(p.uuid, p.userName, p.name, o.name,"
        + " (select listagg(cast(r as string), ',') within group (order by cast(r as string)) from Person q join q.roles r where q.id = p.id),"
        + " p.enabled, p.lockedUntil, p.lastSignInAt)";
    private static final String FROM = " from Person p join p.office o where o.path like :scope escape '!'";
    private static final String TOKENS = "select new org.pingcha.identity.TokenRow(t.uuid, t.issuedAt, t.expiresAt, t.revokedAt,"
        + " (t.securityVersion <> p.securityVersion)) from ApiToken t join t.person p where p.uuid = :uuid order by t.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A page of the people, in two statements. */
    public Page<PersonRow> list(PersonFilter filter, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        String from = FROM + conditions(filter, values);
        PersonSort sort = page.sortOr(PersonSort.OFFICE);
        long total = count(filter);
        List<PersonRow> rows = filled(em.createQuery(ROW + from + sort.order(page.sort() == null || page.ascending()), PersonRow.class), values)
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
        return new Page<>(rows, total);
    }

    public long count(PersonFilter filter) {
        Map<String, Object> values = new HashMap<>();
        return filled(em.createQuery("select count(p)" + FROM + conditions(filter, values), Long.class), values).getSingleResult();
    }

    /** @throws Problem not found where there is nobody such in sight */
    public PersonDetail detail(UUID uuid) {
        Person person = inSight(em, actor.get(), uuid);
        PersonState state = !person.isEnabled() ? PersonState.DISABLED
            : person.isLocked(clock.instant()) ? PersonState.LOCKED : PersonState.ENABLED;
        return new PersonDetail(person.uuid(), person.userName(), person.name(), person.office().code(), person.office().name(),
            person.roles(), person.rights(), person.firmId(), state, person.lockedUntil(), person.lastSignInAt(), person.version());
    }

    /** The tokens of somebody in sight, the newest first. */
    public List<TokenRow> tokens(UUID person) {
        inSight(em, actor.get(), person);
        return em.createQuery(TOKENS, TokenRow.class).setParameter("uuid", person).setMaxResults(PageRequest.ROWS).getResultList();
    }

    /** Somebody in sight, for the services of this room. */
    static Person inSight(EntityManager em, Actor actor, UUID uuid) {
        return em.createQuery("select p from Person p join fetch p.office o where p.uuid = :uuid and o.path like :scope escape '!'", Person.class)
            .setParameter("uuid", uuid).setParameter("scope", actor.scope()).getResultStream().findFirst().orElseThrow(Problem::notFound);
    }

    private String conditions(PersonFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        values.put("scope", actor.get().scope());
        if (filter.text() != null) {
            where.append(" and (lower(p.name) like :text escape '!' or p.userName like :text escape '!')");
            values.put("text", LikePattern.contains(filter.text()));
        }
        if (filter.role() != null) {
            where.append(" and :role member of p.roles");
            values.put("role", filter.role());
        }
        if (filter.office() != null) {
            where.append(" and o.path like concat('%/', :office, '/%')");
            values.put("office", filter.office());
        }
        if (filter.state() != null) {
            where.append(switch (filter.state()) {
                case DISABLED -> " and p.enabled = false";
                case LOCKED -> " and p.enabled = true and p.lockedUntil > :now";
                case ENABLED -> " and p.enabled = true and (p.lockedUntil is null or p.lockedUntil <= :now)";
            });
            if (filter.state() != PersonState.DISABLED) {
                values.put("now", clock.instant());
            }
        }
        return where.toString();
    }

    private static <Q extends Query> Q filled(Q query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
