package org.pingcha.alert;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
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
import org.pingcha.identity.Role;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/**
 * A sign that somebody has to deal with. Raised by the facts, with a day by which it is dealt with; taken by a manager; ended
 * by something that was done, by an answer, or by a dismissal with a reason; ended by itself once the facts do not say it any
 * more. Other facts that say the same again open it anew; the same facts do not. Each thing that is done is an arrow of
 * {@link AlertAct} and adds an event.
 */
@Entity
@Table(name = "alert")
public class Alert {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alert_seq")
    @SequenceGenerator(name = "alert_seq", sequenceName = "alert_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private AlertRule rule;

    @Embedded
    private About about;

    @Column(nullable = false, length = 40, updatable = false)
    private String occasion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "office_id", nullable = false)
    private Office office;

    @Embedded
    private Source source;

    @Convert(converter = FactList.class)
    @Column(nullable = false, length = 2000)
    private List<String> facts;

    @Column(name = "rule_set_id", nullable = false)
    private Long ruleSetId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private AlertStatus status;

    /** Who deals with it; null leaves it to the agency's managers. */
    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "owner_name", length = 60)
    private String ownerName;

    @Column(name = "raised_on", nullable = false)
    private LocalDate raisedOn;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    /** The correction that was ordered; null where none was. */
    @Column(name = "outcome_uuid")
    private UUID outcome;

    @OneToMany(mappedBy = "alert", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<AlertEvent> events = new ArrayList<>();

    @Version
    private long version;

    protected Alert() {
    }

    /** Raises it. */
    Alert(Sign sign, Office office, AlertTerm term, Instant at) {
        this.uuid = UUID.randomUUID();
        this.rule = sign.rule();
        this.occasion = sign.occasion();
        this.status = AlertStatus.OPEN;
        take(sign, office);
        begin(sign, term, at);
        did(AlertAct.RAISE, AlertStatus.OPEN, Actor.system(), at, null);
    }

    private void take(Sign sign, Office of) {
        about = sign.about();
        office = of;
        source = sign.source();
        facts = sign.facts();
    }

    private void begin(Sign sign, AlertTerm term, Instant at) {
        ruleSetId = term.ruleSetId();
        dueOn = term.dueOn();
        raisedOn = ChinaTime.dayOf(at);
        ownerId = sign.asked() == null ? null : sign.asked().personId();
        ownerName = sign.asked() == null ? null : sign.asked().name();
    }

    /** The facts still say it, or say it again. Gives whether anything is different now. */
    boolean seen(Sign sign, Office of, AlertTerm term, Instant at) {
        boolean others = !facts.equals(sign.facts());
        boolean moved = !about.equals(sign.about()) || !office.id().equals(of.id());
        if (status == AlertStatus.MENDED || status.isEnded() && others) {
            take(sign, of);
            begin(sign, term, at);
            outcome = null;
            did(AlertAct.REOPEN, AlertStatus.OPEN, Actor.system(), at, null);
            return true;
        }
        if (!status.isEnded() && (others || moved)) {
            take(sign, of);
            if (others) {
                did(AlertAct.CHANGE, status, Actor.system(), at, null);
            }
            return true;
        }
        return false;
    }

    /** The facts do not say it any more. Gives whether anything is different now. */
    boolean unseen(Instant at) {
        if (status.isEnded()) {
            return false;
        }
        did(AlertAct.MEND, AlertStatus.MENDED, Actor.system(), at, null);
        return true;
    }

    void take(Actor by, Instant at) {
        mustStart(AlertAct.TAKE);
        ownerId = by.personId();
        ownerName = by.name();
        did(AlertAct.TAKE, AlertStatus.TAKEN, by, at, null);
    }

    /** Another manager deals with it from here on, by the same day. */
    void give(Holder to, String reason, Actor by, Instant at) {
        mustStart(AlertAct.GIVE);
        if (to.personId().equals(ownerId)) {
            throw Problem.conflict("alert.problem.hasIt");
        }
        String why = required(reason, "alert.problem.noGiving");
        ownerId = to.personId();
        ownerName = to.name();
        did(AlertAct.GIVE, AlertStatus.TAKEN, by, at, why).to(to.name());
    }

    /** A correction was ordered of what it says. */
    void ordered(UUID correction, String number, Actor by, Instant at) {
        mustStart(AlertAct.ORDER);
        outcome = correction;
        did(AlertAct.ORDER, AlertStatus.ACTED, by, at, number);
    }

    void act(String words, Actor by, Instant at) {
        mustStart(AlertAct.ACT);
        did(AlertAct.ACT, AlertStatus.ACTED, by, at, required(words, "alert.problem.noWords"));
    }

    void answer(String words, Actor by, Instant at) {
        mustStart(AlertAct.ANSWER);
        if (!isAsked(by)) {
            throw Problem.forbidden("alert.problem.notAsked");
        }
        did(AlertAct.ANSWER, AlertStatus.ANSWERED, by, at, required(words, "alert.problem.noAnswer"));
    }

    /** Asks again, by a new day. */
    void ask(String words, AlertTerm term, Actor by, Instant at) {
        mustStart(AlertAct.ASK);
        dueOn = term.dueOn();
        did(AlertAct.ASK, AlertStatus.OPEN, by, at, required(words, "alert.problem.noWords"));
    }

    /** @throws Problem without a reason, or by whoever is asked: nobody withdraws a question to themselves */
    void dismiss(String reason, Actor by, Instant at) {
        mustStart(AlertAct.DISMISS);
        if (rule.isQuestion() && ownerId != null && ownerId.equals(by.personId())) {
            throw Problem.forbidden("alert.problem.ownQuestion");
        }
        did(AlertAct.DISMISS, AlertStatus.DISMISSED, by, at, required(reason, "alert.problem.noReason"));
    }

    /** Whether it is this person who answers: who is asked, else any manager. */
    boolean isAsked(Actor by) {
        return ownerId == null ? by.is(Role.MANAGER) : ownerId.equals(by.personId());
    }

    boolean allows(AlertAct act, Actor by) {
        return act.fits(rule) && act.startsAt(status) && act.isOpenTo(by) && switch (act) {
            case ANSWER -> isAsked(by);
            case TAKE -> !by.personId().equals(ownerId) && !(rule.isQuestion() && ownerId != null);
            case DISMISS -> !(rule.isQuestion() && by.personId().equals(ownerId));
            default -> true;
        };
    }

    private AlertEvent did(AlertAct act, AlertStatus next, Actor by, Instant at, String words) {
        if (!act.leads(status, next)) {
            throw Problem.conflict("alert.problem.notNow", act, status);
        }
        AlertEvent event = new AlertEvent(this, events.size() + 1, act, new AlertAct.Move(status, next), by, at, words);
        events.add(event);
        status = next;
        endedOn = status.isEnded() ? ChinaTime.dayOf(at) : null;
        return event;
    }

    private void mustStart(AlertAct act) {
        if (!act.fits(rule) || !act.startsAt(status)) {
            throw Problem.conflict("alert.problem.notNow", act, status);
        }
    }

    private static String required(String text, String key) {
        if (text == null || text.isBlank()) {
            throw new Problem(key);
        }
        return text.strip();
    }

    Sign.Key key() {
        return new Sign.Key(about.kind(), about.id(), rule, occasion);
    }

    /** Everything about it, as pages show it. */
    AlertFacts facts() {
        return new AlertFacts(uuid, rule, status, about, office.id(), office.name(), source, facts, ruleSetId, ownerName, raisedOn, dueOn, endedOn, outcome,
            events.stream().map(AlertEvent::row).toList(), version);
    }

    UUID uuid() {
        return uuid;
    }

    AlertRule rule() {
        return rule;
    }

    AlertStatus status() {
        return status;
    }

    About about() {
        return about;
    }

    Office office() {
        return office;
    }

    Long ownerId() {
        return ownerId;
    }

    long ruleSetId() {
        return ruleSetId;
    }

    long version() {
        return version;
    }
}
