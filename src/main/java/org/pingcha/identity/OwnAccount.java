package org.pingcha.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.pingcha.audit.AuditTrail;

/** What everybody does to their own account. */
@Stateless
@PermitAll
public class OwnAccount {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @EJB
    AuditTrail audit;

    /** When this person signed in last; null where never by password. */
    public Instant lastSignIn() {
        return em.find(Person.class, actor.get().personId()).lastSignInAt();
    }

    /**
     * Changes the own password. All other sessions and tokens of this person end.
     *
     * @return the new security version, by which this session may go on
     */
    public int changePassword(String old, String password) {
        Person person = em.find(Person.class, actor.get().personId());
        person.changeOwnPassword(old.toCharArray(), password.toCharArray());
        audit.record(actor.get(), "identity.audit.changePassword", "person:" + person.userName(), null, null);
        return person.securityVersion();
    }
}
