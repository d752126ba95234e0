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
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.letter.LetterContent;
import org.pingcha.letter.LetterFormat;
import org.pingcha.letter.LetterQueries;
import org.pingcha.referral.ReferralQueries;
import org.pingcha.rules.Rule;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.WorkCalendar;
import org.pingcha.shared.Problem;

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

    @EJB
    LetterQueries letters;

    @EJB
    ComplainantFiles files;

    @EJB
    AuditTrail audit;

    @EJB
    ReferralQueries referrals;

    @Inject
    Clock clock;

    /** How it stands; empty for whatever does not open it. */
    public Optional<Progress> open(String receiptNo, String code) {
        return opened(receiptNo, code).map(this::progress);
    }

    /**
     * Adds to what was said, or says that files came; where a supplement is awaited, that ends the waiting. What was merged
     * is added to its master. Empty for whatever does not open it.
     *
     * @param words null where there are only files
     */
    public Optional<Progress> add(String receiptNo, String code, @Size(max = 4000) String words) {
        return opened(receiptNo, code).map(who -> {
            Complaint complaint = who.handled();
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

    /**
     * Keeps a file with the complaint; false for whatever does not open it.
     *
     * @throws Problem where the file is refused, or nothing can be added any more
     */
    public boolean addFile(String receiptNo, String code, String fileName, InputStream content) {
        Optional<Complainant> who = opened(receiptNo, code);
        who.ifPresent(found -> {
            if (!progress(found).isOpen()) {
                throw new Problem("complaint.problem.closed");
            }
            files.keep(found.handled(), found.receiptNo(), fileName, content);
        });
        return who.isPresent();
    }

    /** A letter that was written to this person, as PDF; empty for whatever does not open it. @throws Problem not found where it is not theirs */
    public Optional<LetterContent> letter(String receiptNo, String code, UUID letter) {
        return opened(receiptNo, code).map(who -> {
            UUID subject = OwnLetters.subject(who, letters, letter);
            audit.record(Actor.system(), "complaint.audit.READ_LETTER", ComplaintCourse.name(who.complaint()), null, Map.of("letter", letter));
            return letters.content(ComplaintCourse.ROOM, subject, letter, LetterFormat.PDF);
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
        Complaint c = who.handled();
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
            who.toldOn(), who.hasWithdrawn(), own.reception().isProperty(), OwnLetters.of(who, letters), files.namesOf(c, who.receiptNo()),
            reasoning == null ? null : remedies(book, who),
            decided.isEmpty() ? null : referrals.outcomeOf(ComplaintCourse.ROOM, c.uuid()).orElse(null));
    }

    private Progress.Remedies remedies(RuleBook book, Complainant who) {
        Rule reconsideration = book.rule(RuleKey.RECONSIDERATION_REMEDY);
        Rule litigation = book.rule(RuleKey.LITIGATION_REMEDY);
        WorkCalendar calendar = course.calendars.current();
        return new Progress.Remedies(reconsideration.plainAmount(), litigation.plainAmount(),
            who.toldOn() == null ? null : calendar.deadline(who.toldOn(), reconsideration).due(),
            who.toldOn() == null ? null : calendar.deadline(who.toldOn(), litigation).due());
    }
}
