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
import org.pingcha.shared.Problem;

/** More time for the decision, asked for by an officer and granted or refused by an approver. */
@Entity
@Table(name = "complaint_extension")
public class Extension {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_extension_seq")
    @SequenceGenerator(name = "complaint_extension_seq", sequenceName = "complaint_extension_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "complaint_id", updatable = false)
    private Complaint complaint;

    /** How it stands. */
    public enum State { ASKED, GRANTED, REFUSED }

    /** In the unit of the decision limit. */
    @Column(nullable = false, updatable = false)
    private int amount;

    @Column(nullable = false, length = 1000, updatable = false)
    private String reason;

    @Column(name = "asked_by_id", nullable = false, updatable = false)
    private Long askedById;

    @Column(name = "asked_on", nullable = false, updatable = false)
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private State state;

    @Column(name = "decided_by_id")
    private Long decidedById;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(length = 1000)
    private String remark;

    protected Extension() {
    }

    Extension(Complaint complaint, int amount, String reason, Acting by) {
        this.complaint = complaint;
        this.amount = amount;
        this.reason = reason.strip();
        this.askedById = by.actor().personId();
        this.askedOn = by.day();
        this.state = State.ASKED;
    }

    void decide(boolean grant, String words, Acting by) {
        if (askedById.equals(by.actor().personId())) {
            throw Problem.forbidden("complaint.problem.ownExtension");
        }
        state = grant ? State.GRANTED : State.REFUSED;
        remark = words == null || words.isBlank() ? null : words.strip();
        decidedById = by.actor().personId();
        decidedOn = by.day();
    }

    boolean isAsked() {
        return state == State.ASKED;
    }

    /** What it adds to the limit. */
    int granted() {
        return state == State.GRANTED ? amount : 0;
    }

    int amount() {
        return amount;
    }

    String reason() {
        return reason;
    }
}
