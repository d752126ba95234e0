package org.pingcha.appraisal;

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

/** One thing that was done with an appraisal: an arrow, who went it, when and with what words. Only ever added. */
@Entity
@Table(name = "appraisal_event")
public class AppraisalEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal_event_seq")
    @SequenceGenerator(name = "appraisal_event_seq", sequenceName = "appraisal_event_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "appraisal_id", nullable = false, updatable = false)
    private Appraisal appraisal;

    @Column(nullable = false, updatable = false)
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private AppraisalAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status", nullable = false, length = 10, updatable = false)
    private AppraisalStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status", nullable = false, length = 10, updatable = false)
    private AppraisalStatus to;

    @Embedded
    private Deed deed;

    protected AppraisalEvent() {
    }

    AppraisalEvent(Appraisal appraisal, int seq, AppraisalAct act, AppraisalStatus from, AppraisalStatus to, Actor by, Instant at, String note) {
        this.appraisal = appraisal;
        this.seq = seq;
        this.act = act;
        this.from = from;
        this.to = to;
        this.deed = Deed.of(by, at, note);
    }

    AppraisalDetail.Step step() {
        return new AppraisalDetail.Step(act, deed.at(), deed.actorName(), deed.note());
    }
}
