package org.pingcha.trial;

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

/** One thing that was done to a hearing. Only ever added. */
@Entity
@Table(name = "hearing_event")
public class HearingEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hearing_event_seq")
    @SequenceGenerator(name = "hearing_event_seq", sequenceName = "hearing_event_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "hearing_id", nullable = false, updatable = false)
    private Hearing hearing;

    @Column(nullable = false, updatable = false)
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private HearingAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status", nullable = false, length = 10, updatable = false)
    private HearingStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status", nullable = false, length = 10, updatable = false)
    private HearingStatus to;

    @Embedded
    private Deed deed;

    protected HearingEvent() {
    }

    HearingEvent(Hearing hearing, int seq, HearingAct act, HearingStatus from, HearingStatus to, Actor by, Instant at, String note) {
        this.hearing = hearing;
        this.seq = seq;
        this.act = act;
        this.from = from;
        this.to = to;
        this.deed = Deed.of(by, at, note);
    }

    HearingEventRow row() {
        return new HearingEventRow(act, to, deed.at(), deed.actorName(), deed.note());
    }
}
