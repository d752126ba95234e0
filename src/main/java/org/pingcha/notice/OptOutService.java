package org.pingcha.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/** Ends messages to an address, for whoever holds the link that came with one; notices that the law wants still come. */
@Stateless
@PermitAll
public class OptOutService {
    @PersistenceContext
    EntityManager em;

    @EJB
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The address that a link speaks for, as lists show it; empty where nobody was sent such a link. */
    public Optional<String> addressOf(String token) {
        return notice(token).map(notice -> Masked.address(notice.address()));
    }

    /** Stops them; the second time changes nothing. @throws Problem where nobody was sent such a link */
    public void stop(String token) {
        Notice notice = notice(token).orElseThrow(() -> Problem.forbidden("notice.problem.link"));
        if (em.find(OptOut.class, notice.addressDigest()) == null) {
            em.persist(new OptOut(notice.addressDigest(), clock.instant()));
            audit.record(Actor.system(), "notice.audit.stopped", "notice:" + notice.uuid(), null, Map.of("address", notice.addressDigest()));
        }
    }

    private Optional<Notice> notice(String token) {
        return StopLink.read(token).flatMap(uuid -> em.createQuery("select n from Notice n where n.uuid = :uuid", Notice.class).setParameter("uuid", uuid)
            .getResultStream().filter(notice -> notice.addressDigest() != null).findFirst());
    }
}
