package org.pingcha.complaint;

import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;

/**
 * The where clause over complaints: who may see which. People of a bureau see what it and the bureaus below received;
 * managers and auditors of an agency what the bureaus of its divisions received, and no manager a complaint about an
 * agency of their own; another system what it sent.
 */
final class ComplaintSight {
    /** Whom services and queries over complaints are open to at all. */
    static final String[] READERS = {Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE};
    static final String FROM = " from Complaint c join c.office o";

    private ComplaintSight() {
    }

    static Sight of(Actor actor) {
        Sight sight = new Sight();
        if (actor.is(Role.COMPLAINT_OFFICER) || actor.is(Role.COMPLAINT_APPROVER) || actor.is(Role.AUDITOR)) {
            sight.way("o.path like :scope escape '!'", "scope", actor.scope());
        }
        if (actor.is(Role.AUDITOR)) {
            sight.way("o.divisionCode in (select a.divisionCode from Office a where a.path like :scope escape '!')", "scope", actor.scope());
        }
        if (actor.is(Role.MANAGER)) {
            sight.way("(o.path like :scope escape '!' or o.divisionCode in (select a.divisionCode from Office a where a.path like :scope escape '!')"
                + " and not exists (select 1 from Office a where a.id = c.respondent.officeId and a.path like :scope escape '!'))", "scope", actor.scope());
        }
        if (actor.is(Role.SYSTEM) && actor.personId() != null) {
            sight.way("c.reception.sentById = :self", "self", actor.personId());
        }
        if (actor.personId() == null) {
            sight.way("1 = 1");
        }
        return sight;
    }
}
