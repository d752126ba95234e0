package org.pingcha.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.pingcha.identity.Actor;

/** Writes the trail, inside the caller's transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditTrail {
    /** Kept: to look it up is to look through every library, each time. */
    private static final JsonProvider JSON = JsonProvider.provider();
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Something happened to one thing.
     *
     * @param action  {@code <room>.audit.<verb>}, also the key of its name in that room's bundle
     * @param subject kind and public name of the thing: {@code case:云援刑字〔2024〕00001号}
     * @param before  values before, null where there were none; personal data as digests only
     * @param after   values after, null where there are none; personal data as digests only
     */
    public void record(Actor actor, String action, String subject, Map<String, ?> before, Map<String, ?> after) {
        em.persist(new AuditEntry(clock.instant(), actor, action, subject, json(before), json(after)));
    }

    /** Somebody looked at something that is recorded when looked at. */
    public void viewed(Actor actor, String action, String subject) {
        record(actor, action, subject, null, null);
    }

    private static String json(Map<String, ?> values) {
        if (values == null) {
            return null;
        }
        JsonObjectBuilder object = JSON.createObjectBuilder();
        values.forEach((name, value) -> {
            if (value == null) {
                object.addNull(name);
            } else {
                object.add(name, value.toString());
            }
        });
        return object.build().toString();
    }
}
