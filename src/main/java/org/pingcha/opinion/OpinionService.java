package org.pingcha.opinion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.register.CaseQueries;
import org.pingcha.register.CaseRef;
import org.pingcha.request.RequestKeeping;
import org.pingcha.shared.Problem;

/** Asks organs, takes the asking back. */
@Stateless
@RolesAllowed({Role.MANAGER_ROLE, Role.INTERVIEWER_ROLE})
public class OpinionService {
    private static final String ONE = "select r from OpinionRequest r join fetch r.office o where r.uuid = :uuid and " + OfficeScope.of("o");

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @EJB
    CaseQueries cases;

    @EJB
    OpinionKeeping keeping;

    @EJB
    RequestKeeping requests;

    @Inject
    OpinionPapers letters;

    @EJB
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Asks an organ about the lawyer of a case in sight. @throws Problem where there is no such case, or that organ is being asked already */
    public OpinionAsked ask(@Valid OpinionEntry entry) {
        CaseRef ref = cases.byNumber(entry.caseNo().strip()).filter(found -> actor.get().sees(found.officePath()))
            .orElseThrow(() -> new Problem("opinion.problem.case", entry.caseNo().strip()));
        OpinionAsked asked = keeping.ask(actor.get(), ref.id(), entry, clock.instant());
        letters.issue(actor.get(), asked.uuid(), clock.instant());
        return asked;
    }

    /** Makes a new link in place of the old one and gives its address, shown this once. */
    public String renewLink(UUID uuid, long seenVersion) {
        OpinionRequest opinion = seen(uuid, seenVersion);
        opinion.relink(requests.renewLink(actor.get(), opinion.requestUuid(), clock.instant()));
        return OpinionMessages.link(opinion);
    }

    /** Takes it back before it is answered; the link opens nothing any more. */
    public void withdraw(UUID uuid, long seenVersion) {
        OpinionRequest opinion = seen(uuid, seenVersion);
        opinion.withdraw(clock.instant());
        requests.lapse(actor.get(), opinion.requestUuid(), "request.lapse.withdrawn", clock.instant());
        audit.record(actor.get(), "opinion.audit.withdraw", OpinionKeeping.name(opinion), null, Map.of("organ", opinion.organName()));
    }

    private OpinionRequest seen(UUID uuid, long seenVersion) {
        OpinionRequest opinion = em.createQuery(ONE, OpinionRequest.class).setParameter("uuid", uuid).setParameter("scope", actor.get().scope())
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
        if (opinion.version() != seenVersion) {
            throw Problem.conflict("web.problem.changed");
        }
        return opinion;
    }
}
