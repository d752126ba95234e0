package org.pingcha.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/** What an agency bought from a firm for a time. Ended before that with a reason; its terms never change. */
@Entity
@Table(name = "service_contract")
public class ServiceContract {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_contract_seq")
    @SequenceGenerator(name = "service_contract_seq", sequenceName = "service_contract_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "office_id", nullable = false, updatable = false)
    private Long officeId;

    @Column(name = "firm_id", nullable = false, updatable = false)
    private Long firmId;

    @Column(nullable = false, length = 60, updatable = false)
    private String number;

    @Column(name = "starts_on", nullable = false, updatable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false, updatable = false)
    private LocalDate endsOn;

    @Column(name = "cases_agreed", nullable = false, updatable = false)
    private int casesAgreed;

    @Column(name = "share_agreed", nullable = false, precision = 4, scale = 1, updatable = false)
    private BigDecimal shareAgreed;

    @Column(nullable = false, precision = 12, scale = 2, updatable = false)
    private BigDecimal price;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private Long recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_why", length = 500)
    private String endedWhy;

    @Version
    private long version;

    protected ServiceContract() {
    }

    ServiceContract(long firmId, ContractEntry entry, Actor by, Instant at) {
        if (entry.to().isBefore(entry.from())) {
            throw new Problem("purchase.problem.days");
        }
        this.uuid = UUID.randomUUID();
        this.officeId = by.officeId();
        this.firmId = firmId;
        this.number = entry.number().strip();
        this.startsOn = entry.from();
        this.endsOn = entry.to();
        this.casesAgreed = entry.cases();
        this.shareAgreed = entry.share();
        this.price = entry.price();
        this.recordedBy = by.personId();
        this.recordedAt = at;
    }

    void end(LocalDate day, String why) {
        if (endedOn != null) {
            throw Problem.conflict("purchase.problem.ended");
        }
        if (why == null || why.isBlank()) {
            throw new Problem("purchase.problem.why");
        }
        if (day == null || day.isBefore(startsOn) || day.isAfter(endsOn)) {
            throw new Problem("purchase.problem.endsOn");
        }
        endedOn = day;
        endedWhy = why.strip();
    }

    UUID uuid() {
        return uuid;
    }

    String number() {
        return number;
    }
}
