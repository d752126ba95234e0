package org.pingcha.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.complaint.ComplaintEntry;
import org.pingcha.complaint.ComplaintKeeping;
import org.pingcha.complaint.Progress;
import org.pingcha.complaint.ProgressService;
import org.pingcha.complaint.Received;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.identity.SystemRight;
import org.pingcha.letter.LetterContent;
import org.pingcha.rules.Matter;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** Takes complaints in from people without an account and from other systems, and lets people follow them. */
@Stateless
@PermitAll
public class IntakeService {
    private static final String BUREAUS = "select new org.pingcha.intake.BureauChoice(o.id, o.code, o.name) from Office o"
        + " where o.kind = org.pingcha.identity.OfficeKind.BUREAU order by o.path";

    @PersistenceContext
    EntityManager em;

    @EJB
    IntakeBrake brake;

    @EJB
    Proofs proofs;

    @EJB
    ComplaintKeeping keeping;

    @EJB
    ProgressService progress;

    @EJB
    RuleQueries rules;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** The bureaus that take complaints; their names are no secret. */
    public List<BureauChoice> bureaus() {
        return em.createQuery(BUREAUS, BureauChoice.class).getResultList();
    }

    /** The matters of the rules in force. */
    public List<Matter> matters() {
        return rules.complaintRules(ChinaTime.today(clock)).matters();
    }

    /**
     * From the public page or a call without a token; so many an hour from one address.
     *
     * @param proof that work was done, see {@link Proofs}; may be null where the network has sent little
     */
    public Received submit(@Valid ComplaintEntry entry, String address, String proof) {
        proofs.demand(address, proof);
        brake.submitting(address);
        return keeping.receive(Actor.system(), entry, clock.instant());
    }

    /** From another system, in its own name; it needs the right. */
    public Received submit(@Valid ComplaintEntry entry) {
        Actor actor = current.get();
        if (!actor.is(Role.SYSTEM) || !actor.may(SystemRight.CREATE_COMPLAINTS)) {
            throw Problem.forbidden("web.problem.forbidden");
        }
        return keeping.receive(actor, entry, clock.instant());
    }

    /** How a complaint stands; empty for whatever does not open it, whatever the reason. */
    public Optional<Progress> open(String receiptNo, String code, String address) {
        return tried(address, brake.mayTry(address) ? progress.open(receiptNo, code) : Optional.empty());
    }

    /** Adds words to a complaint, or, where they are null, says that files came; empty for whatever does not open it. */
    public Optional<Progress> add(String receiptNo, String code, String words, String address) {
        return tried(address, brake.mayTry(address) ? progress.add(receiptNo, code, words) : Optional.empty());
    }

    /** Withdraws; empty for whatever does not open it. */
    public Optional<Progress> withdraw(String receiptNo, String code, String words, String address) {
        return tried(address, brake.mayTry(address) ? progress.withdraw(receiptNo, code, words) : Optional.empty());
    }

    /** A letter to this person as PDF; empty for whatever does not open it. */
    public Optional<LetterContent> letter(String receiptNo, String code, UUID letter, String address) {
        return tried(address, brake.mayTry(address) ? progress.letter(receiptNo, code, letter) : Optional.empty());
    }

    private <T> Optional<T> tried(String address, Optional<T> opened) {
        if (opened.isEmpty()) {
            brake.wrongCode(address);
        }
        return opened;
    }
}
