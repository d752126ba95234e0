package org.pingcha.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.pingcha.identity.Actor;

/** Something that happened to the marking of a file. Written once, never changed. */
@Entity
@Table(name = "review_event")
public class ReviewEvent {
    /** What can happen. */
    public enum Kind {
        ASSIGNED, TAKEN, REASSIGNED, CANCELLED, STARTED, SUBMITTED, CORRECTING, CORRECTED, RATED,
        VETO_PROPOSED, VETO_WITHDRAWN, VETO_CONFIRMED, VETO_REJECTED, RESCORED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_event_seq")
    @SequenceGenerator(name = "review_event_seq", sequenceName = "review_event_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private FileReview review;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private Kind kind;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "person_id", updatable = false)
    private Long personId;

    @Column(length = 2000, updatable = false)
    private String note;

    protected ReviewEvent() {
    }

    ReviewEvent(FileReview review, Kind kind, Actor by, Instant at, String note) {
        this.review = review;
        this.kind = kind;
        this.personId = by.personId();
        this.at = at;
        this.note = note;
    }

    public Kind kind() {
        return kind;
    }

    public String note() {
        return note;
    }
}
