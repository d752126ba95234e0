package org.pingcha.alert;

import jakarta.persistence.Column;
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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Deed;

/** One thing that was done with an alert: an arrow, who went it, when and with what words. Only ever added. */
@Entity
@Table(name = "alert_event")
public class AlertEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alert_event_seq")
    @SequenceGenerator(name = "alert_event_seq", sequenceName = "alert_event_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "alert_id", nullable = false, updatable = false)
    private Alert alert;

    @Column(nullable = false, updatable = false)
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private AlertAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status", nullable = false, length = 10, updatable = false)
    private AlertStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status", nullable = false, length = 10, updatable = false)
    private AlertStatus to;

    @Embedded
    private Deed deed;

    /** Whom it was given to; null for every other act. */
    @Column(name = "given_to", length = 60, updatable = false)
    private String givenTo;

    protected AlertEvent() {
    }

    AlertEvent(Alert alert, int seq, AlertAct act, AlertAct.Move move, Actor by, Instant at, String note) {
        this.alert = alert;
        this.seq = seq;
        this.act = act;
        this.from = move.from();
        this.to = move.to();
        this.deed = Deed.of(by, at, note);
    }

    /** Names whom it was given to. */
    AlertEvent to(String name) {
        givenTo = name;
        return this;
    }

    EventRow row() {
        return new EventRow(act, deed.at(), deed.actorName(), givenTo, deed.note());
    }
}
