package org.pingcha.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.survey.DayPart;
import org.pingcha.survey.Way;

/** One try to reach a recipient. Written once; the list of them is why a response rate can be believed. */
@Entity
@Table(name = "survey_attempt")
public class ContactAttempt {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_attempt_seq")
    @SequenceGenerator(name = "survey_attempt_seq", sequenceName = "survey_attempt_seq", allocationSize = 50)
    private Long id;

    @Column(name = "invitation_uuid", nullable = false, updatable = false)
    private UUID invitation;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_part", nullable = false, length = 10, updatable = false)
    private DayPart dayPart;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private Way way;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private AttemptOutcome outcome;

    @Column(name = "next_at", updatable = false)
    private Instant nextAt;

    @Column(length = 500, updatable = false)
    private String note;

    @Column(name = "caller_id", nullable = false, updatable = false)
    private Long callerId;

    @Column(name = "caller_name", nullable = false, length = 60, updatable = false)
    private String callerName;

    protected ContactAttempt() {
    }

    ContactAttempt(UUID invitation, AttemptEntry entry, Actor by, Instant at) {
        this.invitation = invitation;
        this.at = at;
        this.dayPart = DayPart.of(at);
        this.way = entry.way();
        this.outcome = entry.outcome();
        this.nextAt = entry.nextAt();
        this.note = entry.note() == null || entry.note().isBlank() ? null : entry.note().strip();
        this.callerId = by.personId();
        this.callerName = by.name();
    }
}
