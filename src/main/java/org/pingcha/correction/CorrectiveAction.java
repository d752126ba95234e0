package org.pingcha.correction;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.register.CaseRef;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/**
 * An order to put right what was found. Ordered with a day to answer; answered with cause and plan; returned with reasons
 * and a new day, as often as needed; verified by somebody other than who ordered it. Then it waits for the next cases, one
 * after another: closed when all of them show an effect, repeated when one shows the same again, which a new order follows.
 * Withdrawn with a reason until then. Each thing that is done is an arrow of {@link CorrectionAct} and adds an event.
 */
@Entity
@Table(name = "corrective_action")
public class CorrectiveAction extends CorrectionFile {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private CorrectionStatus status;

    /** Of the last round. */
    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    /** The inspector who is named to verify it; null leaves it to the managers. */
    @Column(name = "verifier_id")
    private Long verifierId;

    @Column(name = "verifier_name", length = 60)
    private String verifierName;

    @Column(name = "verified_by_id")
    private Long verifiedById;

    @Column(name = "verified_by_name", length = 60)
    private String verifiedByName;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "checks_effective", nullable = false)
    private int checksEffective;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @OneToMany(mappedBy = "correction", cascade = CascadeType.PERSIST)
    @OrderBy("round")
    private List<CorrectionAnswer> answers = new ArrayList<>();

    @OneToMany(mappedBy = "correction", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<CorrectionCheck> checks = new ArrayList<>();

    @OneToMany(mappedBy = "correction", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<CorrectionEvent> events = new ArrayList<>();

    protected CorrectiveAction() {
    }

    /**
     * Orders it.
     *
     * @param uuid    the public id, by which the request on the addressee's desk already names it
     * @param repeats the earlier order that did not help; null for a first one
     */
    CorrectiveAction(UUID uuid, String number, Finding about, CorrectionOrder order, Terms terms, Term term, Office office, CorrectiveAction repeats,
                     Actor by, Instant at) {
        super(uuid, number, about, order, terms, office, repeats, by, at);
        this.status = CorrectionStatus.ORDERED;
        ask(term);
        did(CorrectionAct.ORDER, status, by, at, demand());
    }

    private void ask(Term term) {
        dueOn = term.dueOn();
        answers.add(new CorrectionAnswer(this, answers.size() + 1, term));
    }

    /** Names the inspector who verifies it, or leaves it to the managers (null). */
    void name(Person inspector, Actor by, Instant at) {
        mustLead(CorrectionAct.NAME, status);
        if (inspector != null && isOrderedBy(inspector.id())) {
            throw new Problem("correction.problem.fourEyes");
        }
        verifierId = inspector == null ? null : inspector.id();
        verifierName = inspector == null ? null : inspector.name();
        did(CorrectionAct.NAME, status, by, at, verifierName);
    }

    /** Keeps what was typed so far; nobody else's decision depends on it. */
    void draft(String cause, String plan) {
        mustStart(CorrectionAct.ANSWER);
        round().draft(cause, plan);
    }

    void answer(AnswerEntry entry, Actor by, Instant at) {
        mustStart(CorrectionAct.ANSWER);
        if (isOrderedBy(by.personId())) {
            throw Problem.forbidden("correction.problem.ownOrder");
        }
        round().answer(entry, by, at);
        did(CorrectionAct.ANSWER, CorrectionStatus.ANSWERED, by, at, null);
    }

    /** The answer is not enough: says why, and asks again by another day. */
    void giveBack(String reasons, Term term, Actor by, Instant at) {
        mustStart(CorrectionAct.RETURN);
        mustBeVerifier(by);
        String words = required(reasons, "correction.problem.noReasons");
        round().returned(words);
        ask(term);
        did(CorrectionAct.RETURN, CorrectionStatus.RETURNED, by, at, words);
    }

    /** What was promised is done; plans the checks in the next cases. */
    void verify(String words, Actor by, Instant at) {
        mustStart(CorrectionAct.VERIFY);
        mustBeVerifier(by);
        verifiedById = by.personId();
        verifiedByName = by.name();
        verifiedOn = ChinaTime.dayOf(at);
        for (int place = 1; place <= checksWanted(); place++) {
            checks.add(new CorrectionCheck(this, place));
        }
        did(CorrectionAct.VERIFY, CorrectionStatus.VERIFIED, by, at, required(words, "correction.problem.noGrounds"));
    }

    /** @throws Problem where this person ordered or answered it, or is neither a manager nor the named inspector */
    void mustBeVerifier(Actor by) {
        if (isOrderedBy(by.personId()) || round().isAnsweredBy(by)) {
            throw Problem.forbidden("correction.problem.fourEyes");
        }
        mustBeIn(by);
    }

    boolean mayVerify(Actor by) {
        return !isOrderedBy(by.personId()) && !round().isAnsweredBy(by) && (by.is(Role.MANAGER) || isVerifier(by));
    }

    private void mustBeIn(Actor by) {
        if (!by.is(Role.MANAGER) && !isVerifier(by)) {
            throw Problem.forbidden("correction.problem.notNamed");
        }
    }

    /** Puts the next cases that came into the register where a check waits for one. */
    void find(List<CaseRef> next, Actor by, Instant at) {
        for (CaseRef one : next) {
            CorrectionCheck check = checks.stream().filter(c -> c.caseId() == null).findFirst().orElse(null);
            if (check != null) {
                mustLead(CorrectionAct.FIND, status);
                check.found(one, ChinaTime.dayOf(at));
                did(CorrectionAct.FIND, status, by, at, one.caseNo());
            }
        }
    }

    /** Records what a later case showed: the last effective one closes it, one that shows the same again ends it as repeated. */
    void check(UUID check, CheckEntry entry, Actor by, Instant at) {
        CorrectionAct act = entry.result() == CheckResult.EFFECTIVE ? CorrectionAct.CHECK : CorrectionAct.REPEAT;
        mustStart(act);
        mustBeIn(by);
        CorrectionCheck one = checks.stream().filter(c -> c.uuid().equals(check)).findFirst().orElseThrow(Problem::notFound);
        one.record(entry, by, at);
        checksEffective = (int) checks.stream().filter(c -> c.result() == CheckResult.EFFECTIVE).count();
        CorrectionStatus next = act == CorrectionAct.REPEAT ? CorrectionStatus.REPEATED
            : checksEffective == checksWanted() ? CorrectionStatus.CLOSED : status;
        did(act, next, by, at, one.row().caseNo() + "　" + one.row().pages() + "　" + one.row().note());
    }

    void withdraw(String reason, Actor by, Instant at) {
        did(CorrectionAct.WITHDRAW, CorrectionStatus.WITHDRAWN, by, at, required(reason, "correction.problem.noReason"));
    }

    private void did(CorrectionAct act, CorrectionStatus next, Actor by, Instant at, String words) {
        mustLead(act, next);
        events.add(new CorrectionEvent(this, events.size() + 1, act, new CorrectionAct.Move(status, next), by, at, words));
        status = next;
        endedOn = status.isEnded() ? ChinaTime.dayOf(at) : null;
    }

    private void mustStart(CorrectionAct act) {
        if (!act.startsAt(status)) {
            throw Problem.conflict("correction.problem.notNow", act, status);
        }
    }

    private void mustLead(CorrectionAct act, CorrectionStatus next) {
        if (!act.leads(status, next)) {
            throw Problem.conflict("correction.problem.notNow", act, status);
        }
    }

    private static String required(String text, String key) {
        if (text == null || text.isBlank()) {
            throw new Problem(key);
        }
        return text.strip();
    }

    boolean isVerifier(Actor actor) {
        return verifierId != null && verifierId.equals(actor.personId());
    }

    /** The round under way, or the last one. */
    CorrectionAnswer round() {
        return answers.get(answers.size() - 1);
    }

    /** Everything about it, as pages show it. */
    CorrectionFacts facts() {
        return new CorrectionFacts(id(), uuid(), number(), status, office().id(), office().name(), origin(), concern(), faults(), demand(), ruleSetId(), dueOn,
            orderedByName(), orderingOffice(), orderedAt(), verifierName, verifiedByName, verifiedOn, checksWanted(), checksEffective, repeats() == null ? null : repeats().link(),
            endedOn, answers.stream().map(CorrectionAnswer::row).toList(), checks.stream().map(CorrectionCheck::row).toList(),
            events.stream().map(CorrectionEvent::row).toList(), version());
    }

    CorrectionLink link() {
        return new CorrectionLink(uuid(), number(), status, ChinaTime.dayOf(orderedAt()));
    }

    CorrectionStatus status() {
        return status;
    }

    /** Null until it is verified. */
    LocalDate verifiedOn() {
        return verifiedOn;
    }

    /** Null where managers verify it. */
    Long verifierId() {
        return verifierId;
    }

    /** The cases that are already there to be looked at. */
    List<Long> casesFound() {
        return checks.stream().map(CorrectionCheck::caseId).filter(Objects::nonNull).toList();
    }
}
