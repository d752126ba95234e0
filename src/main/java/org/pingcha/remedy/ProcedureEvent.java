package org.pingcha.remedy;

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

/** One thing that was done in a procedure: an arrow, who went it, when and with what words. Only ever added. */
@Entity
@Table(name = "procedure_event")
public class ProcedureEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "procedure_event_seq")
    @SequenceGenerator(name = "procedure_event_seq", sequenceName = "procedure_event_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "procedure_id", nullable = false, updatable = false)
    private RemedyProcedure procedure;

    @Column(nullable = false, updatable = false)
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private ProcedureKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private ProcedureAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status", nullable = false, length = 12, updatable = false)
    private ProcedureStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status", nullable = false, length = 12, updatable = false)
    private ProcedureStatus to;

    @Embedded
    private Deed deed;

    protected ProcedureEvent() {
    }

    ProcedureEvent(RemedyProcedure procedure, int seq, ProcedureAct act, ProcedureAct.Move move, Actor by, Instant at, String note) {
        this.procedure = procedure;
        this.seq = seq;
        this.kind = move.kind();
        this.act = act;
        this.from = move.from();
        this.to = move.to();
        this.deed = Deed.of(by, at, note);
    }

    EventRow row() {
        return new EventRow(act, from, to, deed.at(), deed.actorName(), deed.note());
    }
}
