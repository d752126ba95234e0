package org.pingcha.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.pingcha.identity.Actor;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;

/**
 * What a complainant does by receipt number and access code. A wrong number, a wrong code and a locked receipt are
 * answered alike: with nothing, after the same work; so that a failure is counted, it is no exception.
 */
@Stateless
@PermitAll
public class ProgressService {
    private static final String BY_RECEIPT = "select k from Complainant k where k.receiptNo = :no";
    /** The digest of a code that nobody has: comparing with it takes as long as with a real one. */
    private static final String NOBODYS = AccessCodes.digest(AccessCodes.make());

    @PersistenceContext
    EntityManager em;

    @Inject
    ComplaintCourse course;

    @EJB
    RuleQueries rules;

    @Inject
    Clock clock;

    /** How it stands; empty for whatever does not open it. */
    public Optional<Progress> open(String receiptNo, String code) {
        return opened(receiptNo, code).map(this::progress);
    }

    /** Adds to what was said; where a supplement is awaited, that ends the waiting. Empty for whatever does not open it. */
    public Optional<Progress> add(String receiptNo, String code, @NotBlank @Size(max = 4000) String words) {
        return opened(receiptNo, code).map(who -> {
            Complaint complaint = who.complaint();
            Acting by = Acting.self(Actor.system(), clock.instant());
            if (complaint.status() == ComplaintStatus.AWAITING_SUPPLEMENT) {
                Supplements.end(complaint, by, words);
                course.done(complaint, by, ComplaintAct.RESUME, null);
            } else {
                complaint.did(ComplaintAct.ADD_MATERIAL, by, words);
                course.done(complaint, by, ComplaintAct.ADD_MATERIAL, null);
            }
            return progress(who);
        });
    }

    /** Withdraws this person's complaint; an inquiry into money taken goes on. Empty for whatever does not open it. */
    public Optional<Progress> withdraw(String receiptNo, String code, @NotBlank @Size(max = 1000) String words) {
        return opened(receiptNo, code).map(who -> {
            Acting by = Acting.self(Actor.system(), clock.instant());
            ComplaintAct act = Withdrawals.record(who.complaint(), who.uuid(), words, by);
            course.done(who.complaint(), by, act, null);
            return progress(who);
        });
    }

    private Optional<Complainant> opened(String receiptNo, String code) {
        String no = receiptNo == null ? "" : receiptNo.strip().toUpperCase();
        List<Complainant> found = em.createQuery(BY_RECEIPT, Complainant.class).setParameter("no", no).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (found.isEmpty()) {
            AccessCodes.matches(code, NOBODYS);
            return Optional.empty();
        }
        return found.get(0).opens(code, clock.instant()) ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Progress progress(Complainant who) {
        Complaint own = who.complaint();
        // What was merged is handled with its master, and is answered with it.
        Complaint c = own.master() == null ? own : own.master();
        RuleBook book = rules.byId(c.reception().ruleSetId());
        Optional<Proposal> decided = c.handling().proposals().stream().filter(proposal -> proposal.state() == Proposal.State.APPROVED).findFirst();
        Optional<ComplaintPause> wanted = c.handling().runningPause().filter(pause -> pause.kind() == PauseKind.SUPPLEMENT);
        ComplaintClock step = course.clocks(c).stream().filter(clock -> clock.kind().isLegal() && clock.isRunning()).findFirst().orElse(null);
        List<MatterRow> findings = decided.isEmpty() ? List.of()
            : c.matters().stream().map(m -> new MatterRow(book.matter(m.code()).orElseThrow(), m.finding(), m.reason())).toList();
        String reasoning = decided.map(Proposal::reasoning).orElse(c.dates().groundCode() == null ? null : book.ground(c.dates().groundCode()).map(g -> g.textZh()).orElse(null));
        return new Progress(own.registerNo(), c.status(), own.dates().receivedOn(), step == null ? null : step.kind(),
            step == null ? null : step.deadline().due(), step != null && step.isLate(), wanted.map(ComplaintPause::wanted).orElse(null),
            wanted.map(ComplaintPause::replyBy).orElse(null), findings, decided.map(p -> p.outcomes().stream().sorted().toList()).orElse(List.of()), reasoning,
            who.toldOn(), who.hasWithdrawn(), own.reception().isProperty());
    }
}
