package org.pingcha.appraisal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Role;
import org.pingcha.platform.JobQueue;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.Problem;

/** Begins appraisals and brings them to their end; {@link AppraisalAct} says in which order. */
@Stateless
@RolesAllowed(Role.MANAGER_ROLE)
public class AppraisalService {
    private static final String ONE = "select a from Appraisal a join fetch a.office o where a.uuid = :uuid and o.path like :scope escape '!'";

    @PersistenceContext
    EntityManager em;

    @EJB
    RuleQueries rules;

    @EJB
    JobQueue queue;

    @EJB
    AppraisalSeal seal;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The appraisal of a year of the actor's own office and those below; a year has one at a time. */
    public UUID begin(int year) {
        Office office = em.getReference(Office.class, actor.get().officeId());
        if (em.createQuery("select count(a) from Appraisal a where a.place = :place", Long.class).setParameter("place", Appraisal.placeOf(office, year))
            .getSingleResult() > 0) {
            throw new Problem("appraisal.problem.already");
        }
        Appraisal appraisal = new Appraisal(office, year, rules.qualityRules(LocalDate.of(Math.max(2000, Math.min(2999, year)), 12, 31)), actor.get(), clock.instant());
        em.persist(appraisal);
        record(AppraisalAct.BEGIN, appraisal, null, Map.of());
        return appraisal.uuid();
    }

    /** Asks for its figures to be worked out; gives the job, which shows its progress and can be stopped. */
    public UUID build(UUID uuid, long seenVersion) {
        Appraisal appraisal = find(uuid, seenVersion);
        if (AppraisalAct.BUILD.from(appraisal.status()) == null) {
            throw Problem.conflict("appraisal.problem.notNow");
        }
        return queue.enqueue(AppraisalBuildJob.KIND, AppraisalBuildJob.KIND + ":" + UUID.randomUUID(), uuid.toString(), actor.get());
    }

    /** Somebody else than who had them worked out found the figures right. */
    public void review(UUID uuid, long seenVersion, @Size(max = 2000) String words) {
        Appraisal appraisal = find(uuid, seenVersion);
        AppraisalStatus before = appraisal.status();
        appraisal.review(words, actor.get(), clock.instant());
        record(AppraisalAct.REVIEW, appraisal, before, Map.of());
    }

    public void reopen(UUID uuid, long seenVersion, @Size(max = 2000) String reason) {
        Appraisal appraisal = find(uuid, seenVersion);
        AppraisalStatus before = appraisal.status();
        appraisal.reopen(reason, actor.get(), clock.instant());
        record(AppraisalAct.REOPEN, appraisal, before, Map.of());
    }

    /** Signs what was reviewed: from now on it stays as it is. */
    public void freeze(UUID uuid, long seenVersion) {
        Appraisal appraisal = find(uuid, seenVersion);
        AppraisalStatus before = appraisal.status();
        if (AppraisalAct.FREEZE.from(before) == null) {
            throw Problem.conflict("appraisal.problem.notNow");
        }
        AppraisalDetail reviewed = appraisal.detail(actor.get());
        String sha256 = seal.seal(reviewed, clock.instant());
        ProposalService.propose(em, reviewed, rules.appraisalRules(appraisal.year()));
        appraisal.freeze(sha256, actor.get(), clock.instant());
        record(AppraisalAct.FREEZE, appraisal, before, Map.of("sha256", sha256));
    }

    /** Records to whom it was handed over, and when. */
    public void send(UUID uuid, long seenVersion, @Size(max = 300) String to, LocalDate day) {
        Appraisal appraisal = find(uuid, seenVersion);
        AppraisalStatus before = appraisal.status();
        appraisal.send(to, day, actor.get(), clock.instant());
        record(AppraisalAct.SEND, appraisal, before, Map.of("day", day));
    }

    /** It no longer stands, and stays readable; the year can be begun anew. */
    public void withdraw(UUID uuid, long seenVersion, @Size(max = 2000) String reason) {
        Appraisal appraisal = find(uuid, seenVersion);
        AppraisalStatus before = appraisal.status();
        appraisal.withdraw(reason, actor.get(), clock.instant());
        record(AppraisalAct.WITHDRAW, appraisal, before, Map.of());
    }

    private Appraisal find(UUID uuid, long seenVersion) {
        Appraisal appraisal = em.createQuery(ONE, Appraisal.class).setParameter("uuid", uuid).setParameter("scope", actor.get().scope()).getResultStream()
            .findFirst().orElseThrow(Problem::notFound);
        appraisal.mustBe(seenVersion);
        return appraisal;
    }

    private void record(AppraisalAct act, Appraisal appraisal, AppraisalStatus before, Map<String, ?> more) {
        Map<String, Object> after = new HashMap<>(more);
        after.put("status", appraisal.status());
        audit.record(actor.get(), "appraisal.audit." + act, name(appraisal), before == null ? null : Map.of("status", before), after);
    }

    static String name(Appraisal appraisal) {
        return "appraisal:" + appraisal.office().code() + "/" + appraisal.year();
    }
}
