package org.pingcha.alert;

import org.pingcha.identity.Actor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;

/** The where clause over alerts: managers and auditors see those of the offices in sight, a reviewer what is asked of them. */
final class AlertSight {
    /** What the aliases of the conditions stand for. */
    static final String FROM = " from Alert a join a.office o";

    private AlertSight() {
    }

    static Sight of(Actor actor) {
        Sight sight = new Sight();
        if (actor.is(Role.MANAGER) || actor.is(Role.AUDITOR) || actor.personId() == null) {
            sight.way(OfficeScope.of("o"), "scope", actor.scope());
        }
        if (actor.is(Role.INSPECTOR)) {
            sight.way("a.ownerId = :self", "self", actor.personId());
        }
        return sight;
    }
}
