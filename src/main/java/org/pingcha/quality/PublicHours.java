package org.pingcha.quality;

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

/** Hours that a handler gave to the public on a day. Recorded by a manager; struck out with a reason where that was wrong, never removed. */
@Entity
@Table(name = "public_service")
public class PublicHours {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "public_service_seq")
    @SequenceGenerator(name = "public_service_seq", sequenceName = "public_service_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "handler_id", nullable = false, updatable = false)
    private Long handlerId;

    @Column(name = "office_id", nullable = false, updatable = false)
    private Long officeId;

    @Column(name = "on_day", nullable = false, updatable = false)
    private LocalDate day;

    @Column(nullable = false, precision = 5, scale = 2, updatable = false)
    private BigDecimal hours;

    @Column(nullable = false, length = 200, updatable = false)
    private String activity;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private Long recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "struck_by")
    private Long struckBy;

    @Column(name = "struck_at")
    private Instant struckAt;

    @Column(name = "struck_why", length = 500)
    private String struckWhy;

    @Version
    private long version;

    protected PublicHours() {
    }

    PublicHours(long handlerId, PublicHoursEntry entry, LocalDate today, Actor by, Instant at) {
        if (entry.day().isAfter(today)) {
            throw new Problem("quality.problem.future");
        }
        this.uuid = UUID.randomUUID();
        this.handlerId = handlerId;
        this.officeId = by.officeId();
        this.day = entry.day();
        this.hours = entry.hours();
        this.activity = entry.activity().strip();
        this.recordedBy = by.personId();
        this.recordedAt = at;
    }

    void strike(String why, Actor by, Instant at) {
        if (struckAt != null) {
            throw Problem.conflict("quality.problem.struck");
        }
        if (why == null || why.isBlank()) {
            throw new Problem("quality.problem.why");
        }
        struckBy = by.personId();
        struckAt = at;
        struckWhy = why.strip();
    }

    UUID uuid() {
        return uuid;
    }

    LocalDate day() {
        return day;
    }

    BigDecimal hours() {
        return hours;
    }
}
