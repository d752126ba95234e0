package org.pingcha.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.identity.Actor;

/**
 * One round: asked by a day, answered once, and either taken or returned with remarks, which opens the next round. What is
 * typed is kept on the way. Files belong to the round, so that what was once handed in stays as it was.
 */
@Entity
@Table(name = "correction_answer")
public class CorrectionAnswer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_answer_seq")
    @SequenceGenerator(name = "correction_answer_seq", sequenceName = "correction_answer_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "correction_id", nullable = false, updatable = false)
    private CorrectiveAction correction;

    @Column(name = "round_no", nullable = false, updatable = false)
    private int round;

    @Column(name = "request_uuid", nullable = false, updatable = false)
    private UUID request;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "draft_cause", length = 4000)
    private String draftCause;

    @Column(name = "draft_plan", length = 4000)
    private String draftPlan;

    @Column(name = "root_cause", length = 4000)
    private String rootCause;

    @Column(length = 4000)
    private String plan;

    @Column(name = "answered_by_id")
    private Long answeredById;

    @Column(name = "answered_by_name", length = 60)
    private String answeredByName;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(length = 4000)
    private String remarks;

    protected CorrectionAnswer() {
    }

    CorrectionAnswer(CorrectiveAction correction, int round, Term term) {
        this.uuid = UUID.randomUUID();
        this.correction = correction;
        this.round = round;
        this.request = term.request();
        this.dueOn = term.dueOn();
    }

    void draft(String cause, String measures) {
        draftCause = blankToNull(cause);
        draftPlan = blankToNull(measures);
    }

    void answer(AnswerEntry entry, Actor by, Instant at) {
        rootCause = entry.rootCause().strip();
        plan = entry.plan().strip();
        draftCause = null;
        draftPlan = null;
        answeredById = by.personId();
        answeredByName = by.name();
        answeredAt = at;
    }

    void returned(String why) {
        remarks = why;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    boolean isAnsweredBy(Actor actor) {
        return answeredById != null && answeredById.equals(actor.personId());
    }

    UUID uuid() {
        return uuid;
    }

    UUID request() {
        return request;
    }

    AnswerRow row() {
        return new AnswerRow(uuid, round, dueOn, draftCause, draftPlan, rootCause, plan, answeredByName, answeredAt, remarks);
    }
}
