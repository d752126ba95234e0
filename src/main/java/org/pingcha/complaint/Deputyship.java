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
import java.util.UUID;
import org.pingcha.shared.Problem;

/** Somebody acts for somebody else from a day to a day, both included; can be ended earlier. */
@Entity
@Table(name = "deputyship")
public class Deputyship {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deputyship_seq")
    @SequenceGenerator(name = "deputyship_seq", sequenceName = "deputyship_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "person_id", nullable = false, updatable = false)
    private Long personId;

    @Column(name = "deputy_id", nullable = false, updatable = false)
    private Long deputyId;

    @Column(name = "from_on", nullable = false, updatable = false)
    private LocalDate fromOn;

    @Column(name = "until_on", nullable = false, updatable = false)
    private LocalDate untilOn;

    @Column(name = "made_by_id", nullable = false, updatable = false)
    private Long madeById;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected Deputyship() {
    }

    Deputyship(Long personId, Long deputyId, LocalDate fromOn, LocalDate untilOn, Long madeById) {
        if (personId.equals(deputyId) || untilOn.isBefore(fromOn)) {
            throw new Problem("complaint.problem.deputy");
        }
        this.uuid = UUID.randomUUID();
        this.personId = personId;
        this.deputyId = deputyId;
        this.fromOn = fromOn;
        this.untilOn = untilOn;
        this.madeById = madeById;
    }

    /** Ends it with this day. */
    void end(LocalDate day) {
        endedOn = day;
    }

    UUID uuid() {
        return uuid;
    }

    Long personId() {
        return personId;
    }
}
