package org.pingcha.remedy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/**
 * Something that somebody asks for beside a complaint. Received under the rules of that day; reviewed by one person and
 * decided by another, who may give it back; what the decision orders is ticked off step by step, and the last step ends
 * it. Withdrawn until it is decided. Each thing that is done is an arrow of {@link ProcedureAct} and adds an event.
 */
@Entity
@Table(name = "remedy_procedure")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", length = 12)
public abstract class RemedyProcedure {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remedy_procedure_seq")
    @SequenceGenerator(name = "remedy_procedure_seq", sequenceName = "remedy_procedure_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, insertable = false, updatable = false)
    private ProcedureKind kind;

    /** The agency whose case or whose decision it is about. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "office_id", nullable = false, updatable = false)
    private Office office;

    @Column(name = "case_id", updatable = false)
    private Long caseId;

    /** The number of the case, or of the disputed decision. */
    @Column(nullable = false, length = 60, updatable = false)
    private String subject;

    /** The ground's code, or which decision is disputed. */
    @Column(nullable = false, length = 20, updatable = false)
    private String topic;

    @Embedded
    private Origin origin;

    @Column(name = "rule_set_id", nullable = false)
    private Long ruleSetId;

    @Embedded
    private Applicant applicant;

    @Column(nullable = false, length = 4000, updatable = false)
    private String reasons;

    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    /** What is due next: the decision, then the earliest open step; null once it has ended. */
    @Column(name = "next_due_on")
    private LocalDate nextDueOn;

    @Embedded
    private Registration registered;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private ProcedureStatus status;

    @Embedded
    private ReviewOpinion opinion;

    @Embedded
    private Ruling ruling;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @OneToMany(mappedBy = "procedure", cascade = CascadeType.PERSIST)
    @OrderBy("dueOn, id")
    private List<ProcedureStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "procedure", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<ProcedureEvent> events = new ArrayList<>();

    @Version
    private long version;

    protected RemedyProcedure() {
    }

    RemedyProcedure(ProcedureKind kind, Subject about, Applicant applicant, String reasons, Limit limit, Actor by, Instant at) {
        this.uuid = UUID.randomUUID();
        this.kind = kind;
        this.office = about.office();
        this.caseId = about.caseId();
        this.subject = about.number();
        this.topic = about.topic();
        this.origin = about.origin();
        this.applicant = applicant;
        this.reasons = reasons.strip();
        this.registered = new Registration(by.personId(), by.name(), at);
        this.status = ProcedureStatus.RECEIVED;
        counts(limit, ChinaTime.dayOf(at));
        note(ProcedureAct.REGISTER, status, by, at, null);
    }

    /** Received on another day than was entered; rules and limit are those of that day. */
    void correct(Limit limit, String why, Actor by, Instant at) {
        mustLead(ProcedureAct.CORRECT, status);
        LocalDate before = receivedOn;
        counts(limit, ChinaTime.dayOf(at));
        note(ProcedureAct.CORRECT, status, by, at, before + " → " + receivedOn + " " + required(why, "remedy.problem.noReason"));
    }

    private void counts(Limit limit, LocalDate today) {
        if (limit.receivedOn().isAfter(today)) {
            throw new Problem("remedy.problem.future");
        }
        receivedOn = limit.receivedOn();
        ruleSetId = limit.ruleSetId();
        dueOn = limit.dueOn();
        nextDueOn = dueOn;
    }

    /** The calendar changed, and the limit with it. */
    void reckon(ProcedureLimits limits) {
        dueOn = limits.due(kind, ruleSetId, receivedOn);
        nextDueOn = status.isUndecided() ? dueOn : nextDueOn;
    }

    /** The opinion, for another person to decide. */
    void review(Opinion what, String text, Actor by, Instant at) {
        mustLead(ProcedureAct.REVIEW, ProcedureStatus.REVIEWED);
        mayReview(by);
        opinion = new ReviewOpinion(what, required(text, "remedy.problem.noOpinion"), by.personId(), by.name(), at);
        move(ProcedureAct.REVIEW, ProcedureStatus.REVIEWED, by, at, opinion.text());
    }

    /** @throws Problem where this person may not give the opinion on it */
    abstract void mayReview(Actor by);

    /** Sends the opinion back; it is reviewed again, by anybody who may. */
    void giveBack(String remarks, Actor by, Instant at) {
        String words = required(remarks, "remedy.problem.noRemarks");
        move(ProcedureAct.GIVE_BACK, ProcedureStatus.RECEIVED, by, at, words);
        opinion = null;
    }

    void withdraw(String why, Actor by, Instant at) {
        String words = required(why, "remedy.problem.noReason");
        move(ProcedureAct.WITHDRAW, ProcedureStatus.WITHDRAWN, by, at, words);
    }

    /** What was ordered by this step is done; the last one ends the procedure. */
    void tick(UUID step, LocalDate on, String words, Actor by, Instant at) {
        ProcedureStep one = steps.stream().filter(s -> s.uuid().equals(step)).findFirst().orElseThrow(Problem::notFound);
        boolean last = steps.stream().filter(ProcedureStep::isOpen).allMatch(s -> s == one);
        ProcedureStatus next = last ? ProcedureStatus.CARRIED_OUT : status;
        mustLead(ProcedureAct.TICK, next);
        if (on == null || on.isBefore(ruling.on()) || on.isAfter(ChinaTime.dayOf(at))) {
            throw new Problem("remedy.problem.tickDay", ruling.on());
        }
        one.tick(on, words, by);
        move(ProcedureAct.TICK, next, by, at, one.kind().name());
    }

    /** Decides; four eyes (form 16: review opinion and approval opinion): whoever gave the opinion does not. */
    void decide(ProcedureAct act, ProcedureStatus next, String text, List<ProcedureStep> ordered, Actor by, Instant at) {
        mustLead(act, next);
        mustBeSecondPerson(by);
        ruling = new Ruling(required(text, "remedy.problem.noReasons"), by.personId(), by.name(), at, ChinaTime.dayOf(at));
        steps.addAll(ordered);
        move(act, next, by, at, ruling.text());
    }

    void mustBeSecondPerson(Actor by) {
        if (opinion.reviewerId().equals(by.personId())) {
            throw Problem.forbidden("remedy.problem.fourEyes");
        }
    }

    ProcedureStep step(StepKind what, LocalDate due, LocalDate today) {
        if (due == null || due.isBefore(today)) {
            throw new Problem("remedy.problem.stepDay", what);
        }
        return new ProcedureStep(this, what, due);
    }

    private void move(ProcedureAct act, ProcedureStatus next, Actor by, Instant at, String words) {
        mustLead(act, next);
        note(act, next, by, at, words);
        status = next;
        endedOn = status.isEnded() ? ChinaTime.dayOf(at) : null;
        nextDueOn = status.isEnded() ? null : status.isUndecided() ? dueOn
            : steps.stream().filter(ProcedureStep::isOpen).map(ProcedureStep::dueOn).min(LocalDate::compareTo).orElseThrow();
    }

    /** A letter was issued; the course names it. */
    void wrote(String letter, Actor by, Instant at) {
        mustLead(ProcedureAct.WRITE, status);
        note(ProcedureAct.WRITE, status, by, at, letter);
    }

    void note(ProcedureAct act, ProcedureStatus next, Actor by, Instant at, String words) {
        events.add(new ProcedureEvent(this, events.size() + 1, act, new ProcedureAct.Move(kind, status, next), by, at, words));
    }

    void mustLead(ProcedureAct act, ProcedureStatus next) {
        if (!act.leads(kind, status, next)) {
            throw Problem.conflict("remedy.problem.notNow", act, status);
        }
    }

    static String required(String text, String key) {
        if (text == null || text.isBlank()) {
            throw new Problem(key);
        }
        return text.strip();
    }

    /** Everything about it, as its page shows it. */
    ProcedureFacts facts() {
        return new ProcedureFacts(id, uuid, kind, status, office.id(), office.name(), caseId, subject, topic, origin, ruleSetId,
            applicant.asker(), applicant.name(), applicant.phone(), reasons, receivedOn, dueOn, nextDueOn, registered,
            opinion, ruling, endedOn, steps.stream().map(ProcedureStep::row).toList(), events.stream().map(ProcedureEvent::row).toList(), version);
    }

    Long id() {
        return id;
    }

    UUID uuid() {
        return uuid;
    }

    ProcedureKind kind() {
        return kind;
    }

    ProcedureStatus status() {
        return status;
    }

    Office office() {
        return office;
    }

    Long caseId() {
        return caseId;
    }

    String topic() {
        return topic;
    }

    Applicant applicant() {
        return applicant;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    long version() {
        return version;
    }
}
