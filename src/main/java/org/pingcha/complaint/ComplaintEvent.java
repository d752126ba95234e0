package org.pingcha.complaint;

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
import org.pingcha.identity.Deed;

/** One thing that was done to a complaint, an arrow of the procedure. Written once, never changed. */
@Entity
@Table(name = "complaint_event")
public class ComplaintEvent {
    private static final int MOST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_event_seq")
    @SequenceGenerator(name = "complaint_event_seq", sequenceName = "complaint_event_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "complaint_id", updatable = false)
    private Complaint complaint;

    @Column(nullable = false, updatable = false)
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 24, updatable = false)
    private ComplaintAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status", nullable = false, length = 24, updatable = false)
    private ComplaintStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status", nullable = false, length = 24, updatable = false)
    private ComplaintStatus to;

    @Embedded
    private Deed deed;

    @Column(name = "for_name", length = 60, updatable = false)
    private String forName;

    protected ComplaintEvent() {
    }

    ComplaintEvent(Complaint complaint, int seq, ComplaintAct act, ComplaintStatus from, ComplaintStatus to, Acting by, String note) {
        this.complaint = complaint;
        this.seq = seq;
        this.act = act;
        this.from = from;
        this.to = to;
        this.forName = by.forName();
        String words = note == null ? "" : note.strip();
        this.deed = Deed.of(by.actor(), by.at(), words.isEmpty() ? null : words.substring(0, Math.min(MOST, words.length())));
    }

    ComplaintAct act() {
        return act;
    }

    int seq() {
        return seq;
    }
}
