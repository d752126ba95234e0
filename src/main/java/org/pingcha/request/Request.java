package org.pingcha.request;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/**
 * Something asked of someone with a due date. Open until it is answered, which ends it by itself, also after its day;
 * or withdrawn by who asked, or lapsed because its link ran out or what it was about ended. On the way it is reminded,
 * noticed as overdue and escalated, each once. Each step adds an event.
 */
@Entity
public class Request {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "request_seq")
    @SequenceGenerator(name = "request_seq", sequenceName = "request_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30, updatable = false)
    private RequestKind kind;

    @Embedded
    private RequestSubject subject;

    @Column(nullable = false, length = 4000, updatable = false)
    private String question;

    /** The asking office. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "office_id", nullable = false, updatable = false)
    private Office office;

    @Column(name = "asked_by_id", nullable = false, updatable = false)
    private Long askedById;

    @Column(name = "asked_by_name", nullable = false, length = 60, updatable = false)
    private String askedByName;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "addressee_kind", nullable = false, length = 10, updatable = false)
    private AddresseeKind addresseeKind;

    @Column(name = "addressee_name", nullable = false, length = 200, updatable = false)
    private String addresseeName;

    @Column(name = "addressee_firm_id", updatable = false)
    private Long addresseeFirmId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "addressee_office_id", updatable = false)
    private Office addresseeOffice;

    @Column(name = "token_digest", length = 64)
    private String tokenDigest;

    @Column(name = "link_expires_at")
    private Instant linkExpiresAt;

    @Embedded
    private RequestClock clock;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private RequestStatus status;

    /** What was typed so far. Saving it is no change of the request: nobody else's decision depends on it. */
    @OptimisticLock(excluded = true)
    @Column(name = "draft_answer", length = 4000)
    private String draftAnswer;

    @Column(length = 4000)
    private String answer;

    /** The answers to choose from; empty where it is answered in words alone. */
    @OptimisticLock(excluded = true)
    @ElementCollection
    @CollectionTable(name = "request_choice", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "place")
    private List<AnswerChoice> choices = new ArrayList<>();

    @Column(length = 30)
    private String choice;

    @Column(name = "answered_by_id")
    private Long answeredById;

    @Column(name = "answered_by_name", length = 60)
    private String answeredByName;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason", length = 500)
    private String endReason;

    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<RequestEvent> events = new ArrayList<>();

    @Version
    private long version;

    protected Request() {
    }

    /** Asks. The addressee's office must be the one that the addressee names, null for others. */
    Request(Question asked, Office asking, Office addressed, RequestClock clock, Actor by, Instant at) {
        this.uuid = UUID.randomUUID();
        this.kind = asked.kind();
        this.subject = asked.subject();
        this.question = asked.text().strip();
        this.office = asking;
        this.askedById = by.personId();
        this.askedByName = by.name();
        this.askedAt = at;
        this.addresseeKind = asked.addressee().kind();
        this.addresseeName = asked.addressee().name();
        this.addresseeFirmId = asked.addressee().firmId();
        this.addresseeOffice = addressed;
        this.clock = clock;
        this.status = RequestStatus.OPEN;
        note(RequestEventKind.ASKED, by, at, null);
    }

    /** Gives it a new one-time link; an earlier one opens nothing any more. */
    void giveLink(String digest, Instant expiresAt, Actor by, Instant at) {
        if (addresseeKind != AddresseeKind.LINK) {
            throw new IllegalStateException("Only requests by link have one");
        }
        mustBeOpen();
        tokenDigest = digest;
        linkExpiresAt = expiresAt;
        note(RequestEventKind.LINK_MADE, by, at, null);
    }

    void saveDraft(String text) {
        mustBeOpen();
        draftAnswer = text == null || text.isBlank() ? null : text;
    }

    /** Leaves the choice of these answers, beside the words. */
    void choose(List<AnswerChoice> among) {
        choices.addAll(among);
    }

    /** Answers, which ends it; late is possible and shows. @param chosen code of a choice, where there are any; null else */
    void answer(String text, String chosen, Actor by, Instant at) {
        if (text == null || text.isBlank()) {
            throw new Problem("request.problem.noAnswer");
        }
        AnswerChoice.mustBeOne(choices, chosen);
        end(RequestStatus.ANSWERED, at);
        choice = chosen;
        answer = text.strip();
        draftAnswer = null;
        answeredById = by.personId();
        answeredByName = by.name();
        note(RequestEventKind.ANSWERED, by, at, null);
    }

    void withdraw(String reason, Actor by, Instant at) {
        if (reason == null || reason.isBlank()) {
            throw new Problem("request.problem.noReason");
        }
        end(RequestStatus.WITHDRAWN, at);
        endReason = RequestEvent.cut(reason);
        note(RequestEventKind.WITHDRAWN, by, at, endReason);
    }

    void lapse(String reason, Actor by, Instant at) {
        end(RequestStatus.LAPSED, at);
        endReason = RequestEvent.cut(reason);
        note(RequestEventKind.LAPSED, by, at, endReason);
    }

    /** Does what the day asks for: reminder, overdue notice, escalation; each once, and says what it did. */
    List<RequestEventKind> passDay(LocalDate today, Actor by, Instant at) {
        List<RequestEventKind> due = status == RequestStatus.OPEN ? clock.pass(today, at) : List.of();
        due.forEach(what -> note(what, by, at, null));
        return due;
    }

    boolean linkOpens(Instant at) {
        return linkExpiresAt != null && at.isBefore(linkExpiresAt);
    }

    boolean linkRanOut(Instant at) {
        return status == RequestStatus.OPEN && linkExpiresAt != null && !linkOpens(at);
    }

    private void end(RequestStatus how, Instant at) {
        mustBeOpen();
        if (!status.leadsTo(how)) {
            throw new IllegalStateException(status + " does not lead to " + how);
        }
        status = how;
        endedAt = at;
    }

    private void mustBeOpen() {
        if (status != RequestStatus.OPEN) {
            throw Problem.conflict("request.problem.ended." + status, ChinaTime.dayOf(endedAt));
        }
    }

    private void note(RequestEventKind what, Actor by, Instant at, String words) {
        events.add(new RequestEvent(this, what, by, at, words));
    }

    /** @throws Problem where the room that asked takes answers, renews its link and ends it on a page of its own */
    void mustBeOfTheDesk() {
        if (!kind.isOfTheDesk()) {
            throw new Problem("request.problem.ownPage", kind);
        }
    }

    UUID uuid() {
        return uuid;
    }

    LocalDate dueOn() {
        return clock.dueOn();
    }

    LocalDate escalateOn() {
        return clock.escalateOn();
    }

    String answer() {
        return answer;
    }

    GivenAnswer given() {
        return new GivenAnswer(uuid, kind, subject.room(), subject.uuid(), choice, answer);
    }

    /** A step that its days brought, for the rooms that listen. */
    PassedStep passed(RequestEventKind what) {
        return new PassedStep(uuid, kind, subject.room(), subject.uuid(), what);
    }

    /** What somebody with its link is shown. */
    LinkQuestion linkQuestion(LocalDate today) {
        return new LinkQuestion(uuid, office.name(), subject.label(), question, addresseeName, dueOn(), today.isAfter(dueOn()), List.copyOf(choices));
    }

    RequestKind kind() {
        return kind;
    }

    RequestStatus status() {
        return status;
    }

    Office office() {
        return office;
    }

    String addresseeName() {
        return addresseeName;
    }

    long version() {
        return version;
    }
}
