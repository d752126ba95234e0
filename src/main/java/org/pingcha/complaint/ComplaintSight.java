package org.pingcha.complaint;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;

/**
 * The where clause over complaints: who may see which. People of a bureau see what it and the bureaus below received;
 * managers and auditors of an agency what the bureaus of its divisions received, and no manager a complaint about an
 * agency of their own; another system what it sent.
 */
final class ComplaintSight {
    /** Whom services and queries over complaints are open to at all. */
    static final String[] READERS = {Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE};
    static final String FROM = " from Complaint c join c.office o";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    ComplaintSight(Actor actor) {
        List<String> sights = new ArrayList<>();
        if (actor.is(Role.COMPLAINT_OFFICER) || actor.is(Role.COMPLAINT_APPROVER) || actor.is(Role.AUDITOR)) {
            sights.add("o.path like :scope escape '!'");
        }
        if (actor.is(Role.AUDITOR)) {
            sights.add("o.divisionCode in (select a.divisionCode from Office a where a.path like :scope escape '!')");
        }
        if (actor.is(Role.MANAGER)) {
            sights.add("(o.path like :scope escape '!' or o.divisionCode in (select a.divisionCode from Office a where a.path like :scope escape '!')"
                + " and not exists (select 1 from Office a where a.id = c.respondent.officeId and a.path like :scope escape '!'))");
        }
        if (!sights.isEmpty()) {
            values.put("scope", actor.scope());
        }
        if (actor.is(Role.SYSTEM) && actor.personId() != null) {
            sights.add("c.reception.sentById = :self");
            values.put("self", actor.personId());
        }
        if (actor.personId() == null) {
            sights.add("1 = 1");
        }
        conditions.add(sights.isEmpty() ? "1 = 0" : "(" + String.join(" or ", sights) + ")");
    }

    /** A condition that holds in any case. */
    ComplaintSight and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition with a value; null asks for nothing. */
    ComplaintSight and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    ComplaintSight with(String name, Object value) {
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
