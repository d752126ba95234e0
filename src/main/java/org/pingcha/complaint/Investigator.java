package org.pingcha.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One of the two who inquire. */
@Entity
@Table(name = "complaint_investigator")
public class Investigator {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_investigator_seq")
    @SequenceGenerator(name = "complaint_investigator_seq", sequenceName = "complaint_investigator_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "complaint_id", updatable = false)
    private Complaint complaint;

    @Column(name = "person_id", nullable = false, updatable = false)
    private Long personId;

    @Column(nullable = false, length = 60, updatable = false)
    private String name;

    @Column(name = "from_on", nullable = false, updatable = false)
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    protected Investigator() {
    }

    Investigator(Complaint complaint, Long personId, String name, LocalDate fromOn) {
        this.complaint = complaint;
        this.personId = personId;
        this.name = name;
        this.fromOn = fromOn;
    }

    void end(LocalDate day) {
        untilOn = day;
    }

    /** Whether they inquire now. */
    boolean isActive() {
        return untilOn == null;
    }

    Long personId() {
        return personId;
    }

    String name() {
        return name;
    }
}
