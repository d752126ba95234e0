package org.pingcha.referral;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/**
 * Misconduct on its way to the justice bureau. Opened by another room's decision, once for each thing it was found in;
 * completed and signed by one person, signed by another and sent; received, then accepted or returned to be completed;
 * decided, perhaps decided anew, and closed. Each thing that is done is an arrow of {@link ReferralAct} and adds an event.
 */
@Entity
@Table(name = "misconduct_referral")
public class MisconductReferral extends ReferralFile {
    @Embedded
    private Signatures signatures;

    /** How often it was sent. */
    @Column(nullable = false)
    private int rounds;

    @Embedded
    private Desk desk;

    @Embedded
    private Verdict verdict;

    @ElementCollection
    @CollectionTable(name = "misconduct_referral_penalty", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "place")
    private List<PenaltyLine> penalties = new ArrayList<>();

    @Embedded
    private BarDiscipline bar;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ReferralState state;

    /** What is due next by law or by the office's own limits; null where nothing is. */
    @Column(name = "next_due_on")
    private LocalDate nextDueOn;

    @Column(name = "warned_on")
    private LocalDate warnedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @OneToMany(mappedBy = "referral", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<ReferralEvent> events = new ArrayList<>();

    protected MisconductReferral() {
    }

    MisconductReferral(MisconductFinding finding, Opening opening, Actor by, Instant at) {
        super(finding, opening, by, at);
        this.state = ReferralState.PROPOSED;
        this.nextDueOn = opening.dueOn();
        note(ReferralAct.OPEN, state, by, at, null, null);
    }

    /** Takes over the dossier as the office completed it; a known respondent stays who they are. */
    void complete(DossierEntry entry, ReferralRespondent who, Office to, LocalDate limitationOn, Actor by, Instant at) {
        mustLead(ReferralAct.COMPLETE, state);
        fill(entry, who, to, limitationOn, ChinaTime.dayOf(at));
        note(ReferralAct.COMPLETE, state, by, at, null, null);
    }

    /** The first signature. */
    void sign(Actor by, Instant at) {
        mustLead(ReferralAct.SIGN, ReferralState.SUBMITTED);
        mustBeWhole();
        signatures = Signatures.first(by, at);
        move(ReferralAct.SIGN, ReferralState.SUBMITTED, by, at, null, null);
    }

    /** The second signature, by somebody else who had no part in the inquiry; it goes to the bureau. */
    void send(LocalDate admissionDue, Actor by, Instant at) {
        mustLead(ReferralAct.SEND, ReferralState.SENT);
        mustBeFree(by);
        signatures = signatures.second(by, at);
        rounds++;
        move(ReferralAct.SEND, ReferralState.SENT, by, at, null, null);
        nextDueOn = admissionDue;
    }

    void giveBack(String remarks, Actor by, Instant at) {
        String words = required(remarks);
        move(ReferralAct.GIVE_BACK, ReferralState.PROPOSED, by, at, null, words);
    }

    void withdraw(String why, Actor by, Instant at) {
        String words = required(why);
        move(ReferralAct.WITHDRAW, ReferralState.WITHDRAWN, by, at, null, words);
        end(at);
    }

    /** Before the limitation lapses, once. */
    void warn(Actor by, Instant at) {
        move(ReferralAct.WARN, state, by, at, charge().limitationOn(), null);
        warnedOn = ChinaTime.dayOf(at);
    }

    void received(Actor by, Instant at) {
        move(ReferralAct.RECEIVE, ReferralState.RECEIVED, by, at, null, null);
        desk = Desk.received(at);
    }

    void accept(String bureauCaseNo, LocalDate decisionDue, Actor by, Instant at) {
        mustLead(ReferralAct.ACCEPT, ReferralState.ACCEPTED);
        move(ReferralAct.ACCEPT, ReferralState.ACCEPTED, by, at, null, bureauCaseNo);
        desk.accepted(bureauCaseNo, decisionDue, ChinaTime.dayOf(at));
        nextDueOn = decisionDue;
    }

    /** Back to the office, which completes it and may refer again. */
    void returned(String reasons, LocalDate completionDue, Actor by, Instant at) {
        String words = required(reasons);
        move(ReferralAct.RETURN, ReferralState.RETURNED, by, at, null, words);
        desk = null;
        nextDueOn = completionDue;
    }

    /** On to the authority above, which may decide; that one accepts or returns it. */
    void forward(Office above, String why, LocalDate admissionDue, Actor by, Instant at) {
        String words = required(why);
        move(ReferralAct.FORWARD, ReferralState.RECEIVED, by, at, null, words);
        desk = Desk.forwarded(bureau(), at);
        goesTo(above);
        nextDueOn = admissionDue;
    }

    /** A note, or the day of a hearing. */
    void record(ReferralAct act, LocalDate day, String words, Actor by, Instant at) {
        move(act, state, by, at, day, required(words));
    }

    /** More time for the decision, once. */
    void extend(LocalDate due, String why, Actor by, Instant at) {
        mustLead(ReferralAct.EXTEND, state);
        desk.extend(due);
        move(ReferralAct.EXTEND, state, by, at, due, required(why));
        nextDueOn = due;
    }

    /**
     * The decision, by nobody who inquired or signed.
     *
     * @param imposed  empty unless the outcome is a penalty, or the bureau told it in words
     * @param serveDue when it has to be served; null where the bureau serves by itself
     */
    void decide(ReferralAct act, Verdict decision, List<Penalty> imposed, LocalDate serveDue, Actor by, Instant at) {
        mustLead(act, act.next(state));
        mustBeFree(by);
        if (signatures.has(by.personId())) {
            throw Problem.forbidden("referral.problem.signedIt");
        }
        verdict = decision;
        penalties.clear();
        imposed.forEach(one -> penalties.add(new PenaltyLine(one)));
        move(act, act.next(state), by, at, decision.decidedOn(), decision.number());
        nextDueOn = serveDue;
    }

    void serve(LocalDate day, String how, Actor by, Instant at) {
        mustLead(ReferralAct.SERVE, state);
        notBefore(day, verdict.decidedOn(), at);
        verdict.served(day);
        move(ReferralAct.SERVE, state, by, at, day, required(how));
        nextDueOn = null;
    }

    void publish(String extract, Actor by, Instant at) {
        mustLead(ReferralAct.PUBLISH, state);
        verdict.published(required(extract), ChinaTime.dayOf(at));
        move(ReferralAct.PUBLISH, state, by, at, null, null);
    }

    void passOn(String association, Actor by, Instant at) {
        mustLead(ReferralAct.PASS_ON, state);
        if (bar != null) {
            throw new Problem("referral.problem.passedOn");
        }
        bar = new BarDiscipline(required(association), ChinaTime.dayOf(at));
        move(ReferralAct.PASS_ON, state, by, at, null, bar.association());
    }

    /** @param measure code of the measure; null where the association took none */
    void barAnswered(String measure, LocalDate day, String answer, Actor by, Instant at) {
        mustLead(ReferralAct.BAR_ANSWER, state);
        if (bar == null || !bar.isOpen()) {
            throw new Problem("referral.problem.notPassedOn");
        }
        notBefore(day, bar.askedOn(), at);
        bar.answered(measure, required(answer), day);
        move(ReferralAct.BAR_ANSWER, state, by, at, day, measure);
    }

    /** Nothing is left to do: served, and the association has answered where it was asked. */
    void close(Actor by, Instant at) {
        mustLead(ReferralAct.CLOSE, ReferralState.CLOSED);
        if (verdict.servedOn() == null || bar != null && bar.isOpen()) {
            throw new Problem("referral.problem.notDone");
        }
        move(ReferralAct.CLOSE, ReferralState.CLOSED, by, at, null, null);
        end(at);
    }

    private void end(Instant at) {
        closedOn = ChinaTime.dayOf(at);
        nextDueOn = null;
    }

    private void notBefore(LocalDate day, LocalDate first, Instant at) {
        if (day == null || day.isBefore(first) || day.isAfter(ChinaTime.dayOf(at))) {
            throw new Problem("referral.problem.day", first);
        }
    }

    private void mustBeFree(Actor by) {
        if (by.personId() != null && isInvolved(by.personId())) {
            throw Problem.forbidden("referral.problem.involved");
        }
    }

    private void move(ReferralAct act, ReferralState next, Actor by, Instant at, LocalDate day, String words) {
        mustLead(act, next);
        note(act, next, by, at, day, words);
        state = next;
    }

    private void note(ReferralAct act, ReferralState next, Actor by, Instant at, LocalDate day, String words) {
        events.add(new ReferralEvent(this, events.size() + 1, act, new ReferralAct.Move(state, next), by, at, day, words));
    }

    private void mustLead(ReferralAct act, ReferralState next) {
        if (next == null || !act.leads(state, next)) {
            throw Problem.conflict("referral.problem.notNow", act, state);
        }
    }

    private static String required(String text) {
        if (text == null || text.isBlank()) {
            throw new Problem("referral.problem.noWords");
        }
        return text.strip();
    }

    /** Everything about it, as its page and its dossier show it. */
    ReferralFacts facts() {
        return new ReferralFacts(brief(), state, signatures == null ? null : new ReferralFacts.Signed(signatures.proposer(), signatures.signedAt(),
            signatures.approver(), signatures.sentAt()), rounds, desk == null ? null : new ReferralFacts.AtBureau(desk.receivedAt(), desk.acceptedOn(),
            desk.caseNo(), desk.dueOn(), desk.isExtended(), desk.forwardedBy()), verdict == null ? null : new ReferralFacts.Decided(verdict.outcome(),
            verdict.number(), verdict.decidedOn(), verdict.reasons(), verdict.told(), verdict.decider(), verdict.servedOn(), verdict.extract(),
            verdict.publishedOn(), penalties.stream().map(PenaltyLine::value).toList()), bar == null ? null : new ReferralFacts.Bar(bar.association(),
            bar.askedOn(), bar.measure(), bar.answeredOn(), bar.answer()), nextDueOn, warnedOn, closedOn,
            events.stream().map(ReferralEvent::row).toList(), version());
    }

    ReferralState state() {
        return state;
    }

    /** Who signed second; null before that. */
    Long approverId() {
        return signatures == null ? null : signatures.approverId();
    }
}
