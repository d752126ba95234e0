package org.pingcha.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;

/** Reads at which hours messages of the actor's own office go out. */
@Stateless
@RolesAllowed({Role.MANAGER_ROLE, Role.ADMIN_ROLE})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HoursQueries {
    @Inject
    NoticeHours hours;

    @Inject
    CurrentActor actor;

    /** As they hold now, the office's own or those of one above. */
    public HoursInput current() {
        SendingHours now = hours.ask().hours(actor.get().officePath());
        return new HoursInput(now.from(), now.until(), now.isWorkingDaysOnly());
    }
}
