package org.pingcha.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/** What a handler told the agency about a case. Written once; a manager takes note of it, and that is its end. */
@Entity
@Table(name = "special_report")
public class SpecialReport {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "special_report_seq")
    @SequenceGenerator(name = "special_report_seq", sequenceName = "special_report_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "case_id", nullable = false, updatable = false)
    private Long caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private ReportKind kind;

    @Column(nullable = false, length = 4000, updatable = false)
    private String words;

    @Column(name = "reported_by_id", nullable = false, updatable = false)
    private Long reportedById;

    @Column(name = "reported_by_name", nullable = false, length = 60, updatable = false)
    private String reportedByName;

    @Column(name = "reported_at", nullable = false, updatable = false)
    private Instant reportedAt;

    @Column(name = "noted_by_id")
    private Long notedById;

    @Column(name = "noted_by_name", length = 60)
    private String notedByName;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(length = 4000)
    private String note;

    @Version
    private long version;

    protected SpecialReport() {
    }

    SpecialReport(long caseId, ReportKind kind, String words, Actor by, Instant at) {
        if (words == null || words.isBlank()) {
            throw new Problem("alert.problem.noReport");
        }
        this.uuid = UUID.randomUUID();
        this.caseId = caseId;
        this.kind = kind;
        this.words = words.strip();
        this.reportedById = by.personId();
        this.reportedByName = by.name();
        this.reportedAt = at;
    }

    /** Takes note, with what follows from it. @throws Problem twice, without words, or by whoever reported */
    void note(String what, Actor by, Instant at) {
        if (notedAt != null) {
            throw Problem.conflict("alert.problem.noted", notedByName);
        }
        if (reportedById.equals(by.personId())) {
            throw Problem.forbidden("alert.problem.ownReport");
        }
        if (what == null || what.isBlank()) {
            throw new Problem("alert.problem.noNote");
        }
        notedById = by.personId();
        notedByName = by.name();
        notedAt = at;
        note = what.strip();
    }

    UUID uuid() {
        return uuid;
    }

    ReportKind kind() {
        return kind;
    }

    long version() {
        return version;
    }
}
