package org.pingcha.trial;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.LikePattern;

/** The where clause over hearings: who may see which rows, and what was asked for. */
final class HearingSight {
    /** What the aliases of the conditions stand for. */
    static final String FROM = " from Hearing g join AidCase c on c.id = g.caseId join c.office o join c.handler h left join c.firm w";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Managers and auditors see their offices' hearings, an inspector those of the cases that were given to them. */
    HearingSight(Actor actor) {
        List<String> sights = new ArrayList<>();
        if (seesOffices(actor)) {
            sights.add("o.path like :scope escape '!'");
            parameters.put("scope", actor.scope());
        }
        if (actor.is(Role.INSPECTOR)) {
            sights.add("exists (select 1 from CaseAccess a where a.caseId = c.id and a.personId = :self)");
            parameters.put("self", actor.personId());
        }
        conditions.add(sights.isEmpty() ? "1 = 0" : "(" + String.join(" or ", sights) + ")");
    }

    static boolean seesOffices(Actor actor) {
        return actor.personId() == null || actor.is(Role.MANAGER) || actor.is(Role.AUDITOR);
    }

    HearingSight filter(HearingFilter f) {
        and("g.status = :status", "status", f.status());
        and("o.path like (select concat(x.path, '%') from Office x where x.code = :office)", "office", f.office());
        and("g.startsAt >= :from", "from", f.from() == null ? null : f.from().atStartOfDay(ChinaTime.ZONE).toInstant());
        and("g.startsAt < :to", "to", f.to() == null ? null : f.to().plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant());
        return and("(lower(c.caseNo) like :text escape '!' or lower(c.cause) like :text escape '!' or lower(g.court) like :text escape '!'"
            + " or lower(h.name) like :text escape '!' or lower(w.name) like :text escape '!')", "text", LikePattern.contains(f.text()));
    }

    /** Adds a condition unless its value is null. */
    HearingSight and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** Adds a condition that has no parameter. */
    HearingSight and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Gives a value to a parameter of the query. */
    HearingSight with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    <Q extends Query> Q fill(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
