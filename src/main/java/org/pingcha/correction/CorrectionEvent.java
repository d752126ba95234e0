package org.pingcha.correction;

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

/** One thing that was done with a correction: an arrow, who went it, when and with what words. Only ever added. */
@Entity
@Table(name = "correction_event")
public class CorrectionEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_event_seq")
    @SequenceGenerator(name = "correction_event_seq", sequenceName = "correction_event_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "correction_id", nullable = false, updatable = false)
    private CorrectiveAction correction;

    @Column(nullable = false, updatable = false)
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private CorrectionAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status", nullable = false, length = 10, updatable = false)
    private CorrectionStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status", nullable = false, length = 10, updatable = false)
    private CorrectionStatus to;

    @Embedded
    private Deed deed;

    protected CorrectionEvent() {
    }

    CorrectionEvent(CorrectiveAction correction, int seq, CorrectionAct act, CorrectionAct.Move move, Actor by, Instant at, String note) {
        this.correction = correction;
        this.seq = seq;
        this.act = act;
        this.from = move.from();
        this.to = move.to();
        this.deed = Deed.of(by, at, note);
    }

    EventRow row() {
        return new EventRow(act, from, to, deed.at(), deed.actorName(), deed.note());
    }
}
