package org.pingcha.views;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.pingcha.identity.Accounts;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;

/** Looks with somebody's eyes: what a job sees for them is what they would see themselves, with the roles and the office of now. */
@Dependent
public class TheirName {
    @EJB
    Accounts accounts;

    @Inject
    CurrentActor current;

    /** What they see; null where they are disabled. */
    <T> T see(long person, Supplier<T> look) {
        Actor before = current.get();
        Actor them = accounts.enabled(person).orElse(null);
        if (them == null) {
            return null;
        }
        current.set(them);
        try {
            return look.get();
        } finally {
            current.set(before);
        }
    }
}
