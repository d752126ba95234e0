package org.pingcha.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.pingcha.identity.Deed;

/** One thing that happened to a request. Only ever added. */
@Entity
@Table(name = "request_event")
public class RequestEvent {
    private static final int MOST_NOTE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "request_event_seq")
    @SequenceGenerator(name = "request_event_seq", sequenceName = "request_event_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Request request;

    @Embedded
    private Deed deed;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private RequestEventKind kind;

    protected RequestEvent() {
    }

    RequestEvent(Request request, RequestEventKind kind, Actor by, Instant at, String note) {
        this.request = request;
        this.kind = kind;
        this.deed = Deed.of(by, at, note);
    }

    /** As much of a reason as a note holds. */
    static String cut(String words) {
        String stripped = words.strip();
        return stripped.substring(0, Math.min(MOST_NOTE, stripped.length()));
    }

    RequestEventKind kind() {
        return kind;
    }
}
