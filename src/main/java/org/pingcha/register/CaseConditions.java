package org.pingcha.register;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.platform.FieldCipher;
import org.pingcha.shared.LikePattern;

/** The where clause over cases: who may see which rows, and what was asked for. */
final class CaseConditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** The row predicate: managers and auditors see their offices' cases, a firm its own, others what was given to them. */
    CaseConditions(Actor actor) {
        List<String> sights = new ArrayList<>();
        boolean server = actor.personId() == null;
        if (server || actor.is(Role.MANAGER) || actor.is(Role.ADMIN) || actor.is(Role.AUDITOR)) {
            sights.add("o.path like :scope escape '!'");
            parameters.put("scope", actor.scope());
        }
        if (actor.is(Role.FIRM) && actor.firmId() != null) {
            sights.add("c.firm.id = :ownFirm");
            parameters.put("ownFirm", actor.firmId());
        }
        if (actor.is(Role.INSPECTOR)) {
            sights.add("exists (select 1 from CaseAccess a where a.caseId = c.id and a.personId = :self)");
            parameters.put("self", actor.personId());
        }
        if (actor.is(Role.SYSTEM) && !server) {
            sights.add("c.sentById = :self");
            parameters.put("self", actor.personId());
        }
        conditions.add(sights.isEmpty() ? "1 = 0" : "(" + String.join(" or ", sights) + ")");
    }

    /** Adds what was asked for. */
    CaseConditions filter(CaseFilter f) {
        text(f.text());
        equal("c.type", "type", f.type());
        equal("c.stage", "stage", f.stage());
        equal("c.kind", "kind", f.kind());
        equal("c.origin", "origin", f.origin());
        equal("c.field", "field", f.field());
        if (f.progress() != null) {
            conditions.add(f.progress().condition());
        }
        if (f.mark() != null) {
            conditions.add(f.mark().condition());
        }
        if (f.office() != null && !f.office().isBlank()) {
            conditions.add("o.path like (select concat(x.path, '%') from Office x where x.code = :office)");
            parameters.put("office", f.office());
        }
        like("firm", f.firm(), "lower(f.name)");
        like("handler", f.handler(), "lower(h.name)", "lower(h.licenceNo)");
        compare("c.dates.assignedOn >= :assignedFrom", "assignedFrom", f.assignedFrom());
        compare("c.dates.assignedOn <= :assignedTo", "assignedTo", f.assignedTo());
        compare("c.dates.closedOn >= :closedFrom", "closedFrom", f.closedFrom());
        compare("c.dates.closedOn <= :closedTo", "closedTo", f.closedTo());
        return this;
    }

    private void text(String typed) {
        String text = CellText.clean(typed);
        if (text.matches("[0-9]{7,17}[0-9Xx]")) {
            conditions.add("(r.identityNumberDigest = :digest or r.phoneDigest = :digest or lower(c.caseNo) like :text"
                + " escape '!' or h.licenceNo = :number)");
            parameters.put("digest", FieldCipher.digest(text.toUpperCase()));
            parameters.put("number", text);
            parameters.put("text", LikePattern.contains(text));
        } else {
            like("text", text, "lower(c.caseNo)", "lower(c.cause)", "lower(r.name)", "lower(f.name)", "lower(h.name)",
                "lower(g.name)");
        }
    }

    private void like(String name, String typed, String... paths) {
        String pattern = LikePattern.contains(CellText.clean(typed));
        if (pattern != null) {
            conditions.add("(" + String.join(" like :" + name + " escape '!' or ", paths) + " like :" + name + " escape '!')");
            parameters.put(name, pattern);
        }
    }

    private void equal(String path, String name, Object value) {
        compare(path + " = :" + name, name, value);
    }

    private void compare(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    CaseConditions and(String condition, String name, Object value) {
        compare(condition, name, value);
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
