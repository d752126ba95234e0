package org.pingcha.alert;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.Actor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;

/** The where clause over alerts: managers and auditors see those of the offices in sight, a reviewer what is asked of them. */
final class AlertSight {
    /** What the aliases of the conditions stand for. */
    static final String FROM = " from Alert a join a.office o";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    AlertSight(Actor actor) {
        List<String> sights = new ArrayList<>();
        if (actor.is(Role.MANAGER) || actor.is(Role.AUDITOR) || actor.personId() == null) {
            sights.add(OfficeScope.of("o"));
            values.put("scope", actor.scope());
        }
        if (actor.is(Role.INSPECTOR)) {
            sights.add("a.ownerId = :self");
            values.put("self", actor.personId());
        }
        conditions.add(sights.isEmpty() ? "1 = 0" : "(" + String.join(" or ", sights) + ")");
    }

    /** A condition that holds in any case; null asks for nothing. */
    AlertSight and(String condition) {
        if (condition != null) {
            conditions.add(condition);
        }
        return this;
    }

    /** A condition with a value; null asks for nothing. */
    AlertSight and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    AlertSight with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    <Q extends Query> Q fill(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
