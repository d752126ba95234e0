package org.pingcha.review;

import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;

/** The where clause over reviews: who may see which rows, and what else was asked for. */
final class ReviewSight {
    /** What the aliases of the conditions stand for. */
    static final String FROM = " from FileReview f left join f.round r join AidCase c on c.id = f.caseId join c.office o"
        + " left join c.handler h left join c.firm w left join c.recipient e left join Person p on p.id = f.inspectorId";

    private ReviewSight() {
    }

    /** Managers and auditors see their offices' files, an inspector what was given to them. */
    static Sight of(Actor actor) {
        Sight sight = new Sight();
        if (seesOffices(actor)) {
            sight.way("o.path like :scope escape '!'", "scope", actor.scope());
        }
        if (actor.is(Role.INSPECTOR)) {
            sight.way("f.inspectorId = :self and f.state <> org.pingcha.review.ReviewState.CANCELLED", "self", actor.personId());
        }
        return sight;
    }

    /** What belongs to the actor's offices; nothing for those who may not see all of it. */
    static Sight ofOffices(Actor actor) {
        return seesOffices(actor) ? new Sight().way("o.path like :scope escape '!'", "scope", actor.scope()) : new Sight();
    }

    /** Whether the actor sees all files of their offices, with the names of those who handled them. */
    static boolean seesOffices(Actor actor) {
        return actor.personId() == null || actor.is(Role.MANAGER) || actor.is(Role.AUDITOR);
    }
}
