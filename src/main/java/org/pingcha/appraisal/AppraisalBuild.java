package org.pingcha.appraisal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Problem;

/** Keeps what the job worked out. Called by the job, which was asked for by somebody who may. */
@Stateless
@PermitAll
public class AppraisalBuild {
    private static final String ONE = "select a from Appraisal a join fetch a.office where a.uuid = :uuid";

    /** Which year of which offices is to be worked out. */
    public record Task(String scope, int year) {
    }

    @PersistenceContext
    EntityManager em;

    @EJB
    AuditTrail audit;

    @Inject
    Clock clock;

    public Task task(UUID uuid) {
        Appraisal appraisal = find(uuid);
        return new Task(LikePattern.startsWith(appraisal.office().path()), appraisal.year());
    }

    /** These lines in place of all that were there. @throws Problem where it is no draft any more */
    public void keep(UUID uuid, List<LineFacts> lines, Actor by) {
        Appraisal appraisal = find(uuid);
        appraisal.built(by, clock.instant());
        em.createQuery("delete from AppraisalLine l where l.appraisalId = :id").setParameter("id", appraisal.id()).executeUpdate();
        lines.forEach(line -> em.persist(new AppraisalLine(appraisal.id(), line)));
        audit.record(by, "appraisal.audit.BUILD", AppraisalService.name(appraisal), null, Map.of("lines", lines.size()));
    }

    private Appraisal find(UUID uuid) {
        return em.createQuery(ONE, Appraisal.class).setParameter("uuid", uuid).getResultStream().findFirst().orElseThrow(Problem::notFound);
    }
}
