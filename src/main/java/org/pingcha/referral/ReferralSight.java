package org.pingcha.referral;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.Actor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;

/**
 * The where clause over referrals: who may see which. Whoever deals with complaints sees those of the offices in sight;
 * managers and auditors of an agency also what the bureaus of its divisions refer; a bureau what was referred to it, once
 * it was, and nothing else; a firm the served decisions against its own people.
 */
final class ReferralSight {
    /** Whom queries over referrals are open to at all. */
    static final String FROM = " from MisconductReferral r join r.office o left join r.bureau b";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    ReferralSight(Actor actor) {
        List<String> sights = new ArrayList<>();
        if (actor.is(Role.COMPLAINT_OFFICER) || actor.is(Role.COMPLAINT_APPROVER) || actor.is(Role.MANAGER) || actor.is(Role.AUDITOR)) {
            sights.add(OfficeScope.of("o"));
            values.put("scope", actor.scope());
        }
        if (actor.is(Role.MANAGER) || actor.is(Role.AUDITOR)) {
            sights.add("o.divisionCode in (select a.divisionCode from Office a where a.path like :scope escape '!')");
        }
        if (actor.is(Role.BUREAU_OFFICER)) {
            sights.add("r.rounds > 0 and (b.id = :desk or r.desk.forwardedBy.id = :desk)");
            values.put("desk", actor.officeId());
        }
        if (actor.is(Role.FIRM) && actor.firmId() != null) {
            sights.add("r.respondent.firmId = :firm and r.verdict.servedOn is not null");
            values.put("firm", actor.firmId());
        }
        if (actor.personId() == null) {
            sights.add("1 = 1");
        }
        conditions.add(sights.isEmpty() ? "1 = 0" : "(" + String.join(" or ", sights.stream().map(sight -> "(" + sight + ")").toList()) + ")");
    }

    /** A condition that holds in any case. */
    ReferralSight and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition with a value; null asks for nothing. */
    ReferralSight and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
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
