package org.pingcha.correction;

import org.pingcha.identity.Actor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;

/**
 * The where clause over corrections: who may see which. Managers and auditors see those of the offices in sight; whoever
 * deals with complaints, those that follow from one; an inspector, those they are named to verify; a firm its own.
 */
final class CorrectionSight {
    /** What the aliases of the conditions stand for. */
    static final String FROM = " from CorrectiveAction c join c.office o";

    private CorrectionSight() {
    }

    static Sight of(Actor actor) {
        Sight sight = new Sight();
        boolean complaints = actor.is(Role.COMPLAINT_OFFICER) || actor.is(Role.COMPLAINT_APPROVER);
        boolean offices = actor.is(Role.MANAGER) || actor.is(Role.AUDITOR) || actor.personId() == null;
        if (offices || complaints) {
            sight.way(OfficeScope.of("o") + (offices ? "" : " and (c.origin.room = 'complaint' or c.orderedById = :self)"), "scope", actor.scope());
        }
        if (actor.is(Role.INSPECTOR)) {
            sight.way("c.verifierId = :self");
        }
        if (actor.is(Role.INSPECTOR) || complaints && !offices) {
            sight.with("self", actor.personId());
        }
        if (actor.is(Role.FIRM) && actor.firmId() != null) {
            sight.way("c.concern.firmId = :firm", "firm", actor.firmId());
        }
        return sight;
    }
}
