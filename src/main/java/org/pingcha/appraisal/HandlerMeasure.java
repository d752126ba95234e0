package org.pingcha.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/** A measure that the rules propose for a handler from a frozen appraisal. Nothing follows by itself: a person accepts or rejects it, once, with a reason. */
@Entity
@Table(name = "handler_measure")
public class HandlerMeasure {
    /** Whether somebody decided. */
    public enum State {
        PROPOSED, ACCEPTED, REJECTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handler_measure_seq")
    @SequenceGenerator(name = "handler_measure_seq", sequenceName = "handler_measure_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "appraisal_id", nullable = false, updatable = false)
    private Long appraisalId;

    @Column(name = "handler_id", nullable = false, updatable = false)
    private Long handlerId;

    @Column(name = "handler_uuid", nullable = false, updatable = false)
    private UUID handlerUuid;

    @Column(name = "handler_name", nullable = false, length = 100, updatable = false)
    private String handlerName;

    @Column(name = "firm_name", length = 100, updatable = false)
    private String firmName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private Measure measure;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private Cause cause;

    @Column(nullable = false, precision = 6, scale = 1, updatable = false)
    private BigDecimal fact;

    @Column(precision = 8, scale = 2, updatable = false)
    private BigDecimal threshold;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private State state;

    @Column(name = "decided_by_id")
    private Long decidedById;

    @Column(name = "decided_by_name", length = 60)
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(length = 1000)
    private String reason;

    @Version
    private long version;

    protected HandlerMeasure() {
    }

    HandlerMeasure(long appraisalId, LineFacts line, Proposing.Proposed proposed) {
        this.uuid = UUID.randomUUID();
        this.appraisalId = appraisalId;
        this.handlerId = line.id();
        this.handlerUuid = line.uuid();
        this.handlerName = line.name();
        this.firmName = line.firmName();
        this.measure = proposed.measure();
        this.cause = proposed.cause();
        this.fact = proposed.fact();
        this.threshold = proposed.threshold();
        this.state = State.PROPOSED;
    }

    void decide(boolean accepted, String why, Actor by, Instant at) {
        if (state != State.PROPOSED) {
            throw Problem.conflict("appraisal.problem.decided");
        }
        if (why == null || why.isBlank()) {
            throw new Problem("appraisal.problem.noReason");
        }
        state = accepted ? State.ACCEPTED : State.REJECTED;
        decidedById = by.personId();
        decidedByName = by.name();
        decidedAt = at;
        reason = why.strip();
    }

    MeasureRow row() {
        return new MeasureRow(uuid, handlerUuid, handlerName, firmName, measure, cause, fact, threshold, state, decidedByName, decidedAt, reason);
    }

    State state() {
        return state;
    }
}
