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

/** That a complainant went to reconsideration or to court, and how it ended. */
@Entity
@Table(name = "complaint_remedy")
public class RemedyTaken {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_remedy_seq")
    @SequenceGenerator(name = "complaint_remedy_seq", sequenceName = "complaint_remedy_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "complaint_id", updatable = false)
    private Complaint complaint;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16, updatable = false)
    private RemedyKind kind;

    @Column(name = "taken_on", nullable = false, updatable = false)
    private LocalDate takenOn;

    @Column(nullable = false, length = 200, updatable = false)
    private String authority;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(length = 1000)
    private String result;

    protected RemedyTaken() {
    }

    RemedyTaken(Complaint complaint, RemedyKind kind, LocalDate takenOn, String authority) {
        this.complaint = complaint;
        this.kind = kind;
        this.takenOn = takenOn;
        this.authority = authority.strip();
    }

    void end(LocalDate day, String words) {
        endedOn = day;
        result = words.strip();
    }

    boolean isOpen() {
        return endedOn == null;
    }
}
