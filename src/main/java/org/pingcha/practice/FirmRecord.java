package org.pingcha.practice;

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
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** Something that a firm did in managing its legal-aid cases. Recorded by the firm; struck out with a reason where it was wrong, never removed. */
@Entity
@Table(name = "firm_record")
public class FirmRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "firm_record_seq")
    @SequenceGenerator(name = "firm_record_seq", sequenceName = "firm_record_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "firm_id", nullable = false, updatable = false)
    private Long firmId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private RecordKind kind;

    @Column(name = "case_id", updatable = false)
    private Long caseId;

    /** Whose case it is; of mentoring, the young lawyer. */
    @Column(name = "handler_id", nullable = false, updatable = false)
    private Long handlerId;

    @Column(name = "mentor_id", updatable = false)
    private Long mentorId;

    @Column(name = "on_day", nullable = false, updatable = false)
    private LocalDate day;

    @Column(length = 500, updatable = false)
    private String people;

    @Column(nullable = false, length = 300, updatable = false)
    private String topic;

    @Column(nullable = false, length = 4000, updatable = false)
    private String outcome;

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

    protected FirmRecord() {
    }

    /**
     * Records what was approved or discussed in a case, or whom somebody mentored.
     *
     * @param caseId    null for mentoring without a case
     * @param handlerId whose case it is; of mentoring, the young lawyer
     * @param mentorId  null but for mentoring
     */
    FirmRecord(RecordEntry entry, Long caseId, long handlerId, Long mentorId, Actor by, Instant at) {
        boolean mentoring = entry.kind() == RecordKind.MENTORING;
        if (entry.day().isAfter(ChinaTime.dayOf(at))) {
            throw new Problem("practice.problem.future");
        }
        if (!mentoring && (entry.people() == null || entry.people().isBlank())) {
            throw new Problem("practice.problem.people");
        }
        // A discussion by one person is none.
        if (entry.kind() == RecordKind.DISCUSSION && entry.people().strip().split("[、，,;；\\s]+").length < 2) {
            throw new Problem("practice.problem.several");
        }
        if (mentoring && (mentorId == null || mentorId == handlerId)) {
            throw new Problem("practice.problem.mentor");
        }
        this.uuid = UUID.randomUUID();
        this.firmId = by.firmId();
        this.kind = entry.kind();
        this.caseId = caseId;
        this.handlerId = handlerId;
        this.mentorId = mentoring ? mentorId : null;
        this.day = entry.day();
        this.people = mentoring ? null : entry.people().strip();
        this.topic = entry.topic().strip();
        this.outcome = entry.outcome().strip();
        this.recordedBy = by.personId();
        this.recordedAt = at;
    }

    void strike(String why, Actor by, Instant at) {
        if (struckAt != null) {
            throw Problem.conflict("practice.problem.struck");
        }
        if (why == null || why.isBlank()) {
            throw new Problem("practice.problem.why");
        }
        struckBy = by.personId();
        struckAt = at;
        struckWhy = why.strip();
    }

    UUID uuid() {
        return uuid;
    }

    RecordKind kind() {
        return kind;
    }

    LocalDate day() {
        return day;
    }
}
