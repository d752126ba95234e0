package org.pingcha.correction;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.Actor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;

/**
 * The where clause over corrections: who may see which. Managers and auditors see those of the offices in sight; whoever
 * deals with complaints, those that follow from one; an inspector, those they are named to verify; a firm its own.
 */
final class CorrectionSight {
    /** What the aliases of the conditions stand for. */
    static final String FROM = " from CorrectiveAction c join c.office o";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    CorrectionSight(Actor actor) {
        List<String> sights = new ArrayList<>();
        boolean complaints = actor.is(Role.COMPLAINT_OFFICER) || actor.is(Role.COMPLAINT_APPROVER);
        boolean offices = actor.is(Role.MANAGER) || actor.is(Role.AUDITOR) || actor.personId() == null;
        if (offices || complaints) {
            sights.add(OfficeScope.of("o") + (offices ? "" : " and (c.origin.room = 'complaint' or c.orderedById = :self)"));
            values.put("scope", actor.scope());
        }
        if (actor.is(Role.INSPECTOR)) {
            sights.add("c.verifierId = :self");
        }
        if (actor.is(Role.INSPECTOR) || complaints && !offices) {
            values.put("self", actor.personId());
        }
        if (actor.is(Role.FIRM) && actor.firmId() != null) {
            sights.add("c.concern.firmId = :firm");
            values.put("firm", actor.firmId());
        }
        conditions.add(sights.isEmpty() ? "1 = 0" : "(" + String.join(" or ", sights.stream().map(one -> "(" + one + ")").toList()) + ")");
    }

    /** A condition that holds in any case; null asks for nothing. */
    CorrectionSight and(String condition) {
        if (condition != null) {
            conditions.add(condition);
        }
        return this;
    }

    /** A condition with a value; null asks for nothing. */
    CorrectionSight and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    CorrectionSight with(String name, Object value) {
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
