package org.pingcha.trial;

import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.LikePattern;

/** The where clause over hearings: who may see which rows, and what was asked for. */
final class HearingSight {
    /** What the aliases of the conditions stand for. */
    static final String FROM = " from Hearing g join AidCase c on c.id = g.caseId join c.office o left join c.handler h left join c.firm w";

    private HearingSight() {
    }

    /** Managers and auditors see their offices' hearings, an inspector those of the cases that were given to them. */
    static Sight of(Actor actor) {
        Sight sight = new Sight();
        if (seesOffices(actor)) {
            sight.way("o.path like :scope escape '!'", "scope", actor.scope());
        }
        if (actor.is(Role.INSPECTOR)) {
            sight.way("exists (select 1 from CaseAccess a where a.caseId = c.id and a.personId = :self)", "self", actor.personId());
        }
        return sight;
    }

    static boolean seesOffices(Actor actor) {
        return actor.personId() == null || actor.is(Role.MANAGER) || actor.is(Role.AUDITOR);
    }

    /** Those among them that a filter asks for. */
    static Sight of(Actor actor, HearingFilter f) {
        return of(actor).and("g.status = :status", "status", f.status())
            .and("o.path like (select concat(x.path, '%') from Office x where x.code = :office)", "office", f.office())
            .and("g.startsAt >= :from", "from", f.from() == null ? null : f.from().atStartOfDay(ChinaTime.ZONE).toInstant())
            .and("g.startsAt < :to", "to", f.to() == null ? null : f.to().plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant())
            .and("(lower(c.caseNo) like :text escape '!' or lower(c.cause) like :text escape '!' or lower(g.court) like :text escape '!'"
                + " or lower(h.name) like :text escape '!' or lower(w.name) like :text escape '!')", "text", LikePattern.contains(f.text()));
    }
}
