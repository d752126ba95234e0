package org.pingcha.complaint;

import jakarta.persistence.Column;
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
import java.time.LocalDate;
import org.pingcha.rules.Pause;

/** A stretch in which clocks stand still: while a supplement is awaited, or while another complaint leads. */
@Entity
@Table(name = "complaint_pause")
public class ComplaintPause {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_pause_seq")
    @SequenceGenerator(name = "complaint_pause_seq", sequenceName = "complaint_pause_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "complaint_id", updatable = false)
    private Complaint complaint;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private PauseKind kind;

    @Column(name = "from_on", nullable = false, updatable = false)
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    /** Until when a supplement was asked for; null for other pauses. */
    @Column(name = "reply_by", updatable = false)
    private LocalDate replyBy;

    @Column(length = 2000, updatable = false)
    private String wanted;

    /** Its day passed and nothing came. */
    @Column(nullable = false)
    private boolean lapsed;

    protected ComplaintPause() {
    }

    ComplaintPause(Complaint complaint, PauseKind kind, LocalDate fromOn, LocalDate replyBy, String wanted) {
        this.complaint = complaint;
        this.kind = kind;
        this.fromOn = fromOn;
        this.replyBy = replyBy;
        this.wanted = wanted;
    }

    void end(LocalDate day) {
        untilOn = day;
    }

    /** Nothing came by its day, which is then the last that does not count, whenever that is noticed. */
    void lapse() {
        untilOn = replyBy;
        lapsed = true;
    }

    /** Whether a supplement is awaited whose day lies before this one. */
    boolean isOver(LocalDate today) {
        return kind == PauseKind.SUPPLEMENT && isRunning() && replyBy.isBefore(today);
    }

    boolean hasLapsed() {
        return lapsed;
    }

    boolean isRunning() {
        return untilOn == null;
    }

    PauseKind kind() {
        return kind;
    }

    LocalDate replyBy() {
        return replyBy;
    }

    String wanted() {
        return wanted;
    }

    Pause value() {
        return new Pause(fromOn, untilOn, "complaint.PauseKind." + kind);
    }
}
