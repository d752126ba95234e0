package org.pingcha.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Role;
import org.pingcha.identity.SystemRight;
import org.pingcha.platform.JobPatience;
import org.pingcha.platform.JobQueue;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/**
 * The office's side: opens referrals for the rooms whose decisions ask for one, completes, signs and sends them; takes
 * the slips of bureaus outside this server.
 */
@Stateless
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE})
public class ReferralService {
    /**
     * The kind of the job that signs the package of a referral and takes it to a bureau without a desk in this server, put
     * into the outbox in the transaction that sends it, once for each time it is sent. Payload: {@code {"referral": uuid, "bureau": office id,
     * "round": n}}.
     */
    public static final String DELIVERY_JOB = "delivery.referral";

    @PersistenceContext
    EntityManager em;

    @Inject
    ReferralAccess access;

    @Inject
    ReferralRules rules;

    @Inject
    ReferralNumbers numbers;

    @Inject
    DossierFit check;

    @Inject
    ReferralTrail trail;

    @EJB
    AuditTrail audit;

    @EJB
    JobQueue jobs;

    @EJB
    ReferralRequests requests;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Opens one in the caller's transaction, kept as proposed; a second one for the same thing is the first. */
    public UUID open(@Valid MisconductFinding finding) {
        List<UUID> known = em.createQuery("select r.uuid from MisconductReferral r where r.source = :source and r.sourceId = :id", UUID.class)
            .setParameter("source", finding.source()).setParameter("id", finding.sourceId()).getResultList();
        if (!known.isEmpty()) {
            return known.get(0);
        }
        Instant at = clock.instant();
        LocalDate today = ChinaTime.dayOf(at);
        Office office = em.find(Office.class, actor.get().officeId());
        RuleBook book = rules.of((Long) null, today);
        MisconductReferral referral = new MisconductReferral(finding, check.opening(finding, book, numbers.next(office, today.getYear()), office,
            rules.due(book, RuleKey.REFERRAL_COMPLETION, today)), actor.get(), at);
        em.persist(referral);
        audit.record(actor.get(), "referral.audit.open", ReferralTrail.name(referral), null, Map.of("source", finding.source(),
            "types", new TreeSet<>(finding.types()), "evidence", finding.evidenceIds().size()));
        return referral.uuid();
    }

    /** Completes the dossier, or completes it again after a return. */
    @RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.MANAGER_ROLE})
    public void complete(UUID uuid, long seenVersion, @Valid DossierEntry entry) {
        MisconductReferral referral = access.forAct(actor.get(), ReferralAct.COMPLETE, uuid, seenVersion);
        RuleBook book = rules.of(referral);
        Office bureau = check.mustFit(referral, entry, book.sanctions(), actor.get());
        referral.complete(entry, check.respondent(referral, entry), bureau, rules.due(book, RuleKey.PENALTY_LIMITATION, entry.conductOn()),
            actor.get(), clock.instant());
        trail.record(ReferralAct.COMPLETE, referral, referral.state(), Map.of("types", new TreeSet<>(entry.types()), "articles",
            new TreeSet<>(entry.articles()), "conduct", entry.conductOn(), "evidence", entry.evidence().size(), "bureau", bureau.code()), actor.get());
    }

    /** The first signature. */
    @RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.MANAGER_ROLE})
    public void sign(UUID uuid, long seenVersion) {
        MisconductReferral referral = access.forAct(actor.get(), ReferralAct.SIGN, uuid, seenVersion);
        ReferralState before = referral.state();
        referral.sign(actor.get(), clock.instant());
        trail.record(ReferralAct.SIGN, referral, before, Map.of(), actor.get());
    }

    /** The second signature. The referral is on the bureau's desk, or in the outbox, if and only if this commits. */
    @RolesAllowed({Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE})
    public void send(UUID uuid, long seenVersion) {
        Instant at = clock.instant();
        MisconductReferral referral = access.forAct(actor.get(), ReferralAct.SEND, uuid, seenVersion);
        referral.send(rules.due(rules.of(referral), RuleKey.REFERRAL_ADMISSION, ChinaTime.dayOf(at)), actor.get(), at);
        long bureau = referral.bureau().id();
        int round = referral.facts().rounds();
        trail.record(ReferralAct.SEND, referral, ReferralState.SUBMITTED, Map.of("bureau", referral.bureau().code(), "round", round), actor.get());
        if (access.hasDesk(bureau)) {
            referral.received(Actor.system(), at);
            trail.record(ReferralAct.RECEIVE, referral, ReferralState.SENT, Map.of(), Actor.system());
        }
        // By the server itself: whoever sent it may be disabled while a bureau's system is off for weeks.
        jobs.enqueue(DELIVERY_JOB, DELIVERY_JOB + ":" + uuid + ":" + round, Json.createObjectBuilder().add("referral", uuid.toString())
            .add("bureau", bureau).add("round", round).build().toString(), Actor.system(), at, JobPatience.WEEKS);
    }

    /** Back to whoever signed first, with remarks. */
    @RolesAllowed({Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE})
    public void giveBack(UUID uuid, long seenVersion, @Size(max = 4000) String remarks) {
        MisconductReferral referral = access.forAct(actor.get(), ReferralAct.GIVE_BACK, uuid, seenVersion);
        referral.giveBack(remarks, actor.get(), clock.instant());
        trail.record(ReferralAct.GIVE_BACK, referral, ReferralState.SUBMITTED, Map.of(), actor.get());
    }

    /** The office does not refer it after all. */
    @RolesAllowed({Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE})
    public void withdraw(UUID uuid, long seenVersion, @Size(max = 4000) String why) {
        MisconductReferral referral = access.forAct(actor.get(), ReferralAct.WITHDRAW, uuid, seenVersion);
        ReferralState before = referral.state();
        referral.withdraw(why, actor.get(), clock.instant());
        trail.record(ReferralAct.WITHDRAW, referral, before, Map.of(), actor.get());
    }

    /**
     * What the system of an outside bureau says of a referral; for the room that takes such slips and has checked their
     * signature, and that each comes once. The caller's office must be the bureau it went to.
     *
     * @param reason     why it is returned, or the reasons of the decision; null where there is nothing to say
     * @param caseNo     the bureau's own number, with ACCEPTED
     * @param decisionNo number of the decision, with DECIDED and RECONSIDERED
     * @param penalty    the penalty in words, with the same; null where none was imposed
     * @throws Problem out of order, or not found where it is another bureau's
     */
    @RolesAllowed(Role.SYSTEM_ROLE)
    public void slip(UUID uuid, @NotNull SlipKind kind, @NotNull Instant at, @Size(max = 4000) String reason, @Size(max = 60) String caseNo,
                     @Size(max = 60) String decisionNo, @Size(max = 500) String penalty) {
        MisconductReferral referral = access.locked(uuid);
        Actor by = actor.get();
        if (!by.may(SystemRight.SEND_SLIPS) || referral.bureau() == null || !referral.bureau().id().equals(by.officeId())) {
            throw Problem.notFound();
        }
        ReferralState before = referral.state();
        LocalDate day = ChinaTime.dayOf(at);
        RuleBook book = rules.of(referral);
        switch (kind) {
            case RECEIVED -> referral.received(by, at);
            case ACCEPTED -> {
                referral.accept(caseNo, rules.due(book, RuleKey.PENALTY_DECISION, day), by, at);
                requests.admissionAnswered(referral, "accepted", by, clock.instant());
            }
            case RETURNED -> {
                referral.returned(reason, rules.due(book, RuleKey.REFERRAL_COMPLETION, day), by, at);
                requests.admissionAnswered(referral, "returned", by, clock.instant());
            }
            case DECIDED, RECONSIDERED -> referral.decide(kind.act(), new Verdict(penalty == null ? DecisionOutcome.NO_PENALTY : DecisionOutcome.PENALTY,
                decisionNo, day, reason, penalty, null, by.name()), List.of(), null, by, at);
            default -> throw new IllegalArgumentException(kind.name());
        }
        trail.record(kind.act(), referral, before, Map.of("slip", kind), by);
    }

}
