package org.pingcha.correction;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.register.CaseRef;
import org.pingcha.shared.Problem;

/**
 * One of the next cases in which the effect is looked for. Planned without a case when the correction is verified; a job
 * puts the case in once the register has it; then somebody records what its file shows.
 */
@Entity
@Table(name = "correction_check")
public class CorrectionCheck {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_check_seq")
    @SequenceGenerator(name = "correction_check_seq", sequenceName = "correction_check_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "correction_id", nullable = false, updatable = false)
    private CorrectiveAction correction;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "case_uuid")
    private UUID caseUuid;

    @Column(name = "case_no", length = 60)
    private String caseNo;

    @Column(name = "found_on")
    private LocalDate foundOn;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private CheckResult result;

    @Column(length = 200)
    private String pages;

    @Column(length = 2000)
    private String note;

    @Column(name = "recorded_by_id")
    private Long recordedById;

    @Column(name = "recorded_by_name", length = 60)
    private String recordedByName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected CorrectionCheck() {
    }

    CorrectionCheck(CorrectiveAction correction, int place) {
        this.uuid = UUID.randomUUID();
        this.correction = correction;
        this.place = place;
    }

    void found(CaseRef next, LocalDate today) {
        caseId = next.id();
        caseUuid = next.uuid();
        caseNo = next.caseNo();
        foundOn = today;
    }

    void record(CheckEntry entry, Actor by, Instant at) {
        if (caseId == null) {
            throw new Problem("correction.problem.noCase");
        }
        if (result != null) {
            throw Problem.conflict("correction.problem.checked");
        }
        result = entry.result();
        pages = entry.pages().strip();
        note = entry.note().strip();
        recordedById = by.personId();
        recordedByName = by.name();
        recordedAt = at;
    }

    UUID uuid() {
        return uuid;
    }

    Long caseId() {
        return caseId;
    }

    CheckResult result() {
        return result;
    }

    CheckRow row() {
        return new CheckRow(uuid, place, caseId, caseUuid, caseNo, foundOn, result, pages, note, recordedByName, recordedAt);
    }
}
