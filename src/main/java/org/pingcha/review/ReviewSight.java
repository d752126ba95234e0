package org.pingcha.review;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;

/** The where clause over reviews: who may see which rows, and what else was asked for. */
final class ReviewSight {
    /** What the aliases of the conditions stand for. */
    static final String FROM = " from FileReview f join f.round r join AidCase c on c.id = f.caseId join c.office o"
        + " join c.handler h left join c.firm w join c.recipient e left join Person p on p.id = f.inspectorId";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private ReviewSight() {
    }

    /** Managers and auditors see their offices' files, an inspector what was given to them. */
    ReviewSight(Actor actor) {
        List<String> sights = new ArrayList<>();
        if (seesOffices(actor)) {
            sights.add("o.path like :scope escape '!'");
            parameters.put("scope", actor.scope());
        }
        if (actor.is(Role.INSPECTOR)) {
            sights.add("f.inspectorId = :self and f.state <> org.pingcha.review.ReviewState.CANCELLED");
            parameters.put("self", actor.personId());
        }
        conditions.add(sights.isEmpty() ? "1 = 0" : "(" + String.join(" or ", sights) + ")");
    }

    /** What belongs to the actor's offices; for those who may see all of it. */
    static ReviewSight ofOffices(Actor actor) {
        return new ReviewSight().and("o.path like :scope escape '!'", "scope", actor.scope());
    }

    /** Whether the actor sees all files of their offices, with the names of those who handled them. */
    static boolean seesOffices(Actor actor) {
        return actor.personId() == null || actor.is(Role.MANAGER) || actor.is(Role.AUDITOR);
    }

    /** Adds a condition that has no parameter. */
    ReviewSight and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition unless its value is null. */
    ReviewSight and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** Gives a value to a parameter outside the where clause. */
    ReviewSight with(String name, Object value) {
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
