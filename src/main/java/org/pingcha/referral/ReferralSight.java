package org.pingcha.referral;

import org.pingcha.identity.Actor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;

/**
 * The where clause over referrals: who may see which. Whoever deals with complaints sees those of the offices in sight;
 * managers and auditors of an agency also what the bureaus of its divisions refer; a bureau what was referred to it, once
 * it was, and nothing else; a firm the served decisions against its own people.
 */
final class ReferralSight {
    /** Whom queries over referrals are open to at all. */
    static final String FROM = " from MisconductReferral r join r.office o left join r.bureau b";

    private ReferralSight() {
    }

    static Sight of(Actor actor) {
        Sight sight = new Sight();
        if (actor.is(Role.COMPLAINT_OFFICER) || actor.is(Role.COMPLAINT_APPROVER) || actor.is(Role.MANAGER) || actor.is(Role.AUDITOR)) {
            sight.way(OfficeScope.of("o"), "scope", actor.scope());
        }
        if (actor.is(Role.MANAGER) || actor.is(Role.AUDITOR)) {
            sight.way("o.divisionCode in (select a.divisionCode from Office a where a.path like :scope escape '!')");
        }
        if (actor.is(Role.BUREAU_OFFICER)) {
            sight.way("r.rounds > 0 and (b.id = :desk or r.desk.forwardedBy.id = :desk)", "desk", actor.officeId());
        }
        if (actor.is(Role.FIRM) && actor.firmId() != null) {
            sight.way("r.respondent.firmId = :firm and r.verdict.servedOn is not null", "firm", actor.firmId());
        }
        if (actor.personId() == null) {
            sight.way("1 = 1");
        }
        return sight;
    }
}
