package org.pingcha.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.UUID;
import org.pingcha.quality.SubjectKind;

/** A line of an appraisal: written when the figures are worked out, replaced as long as it is a draft, never changed. */
@Entity
@Table(name = "appraisal_line")
public class AppraisalLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal_line_seq")
    @SequenceGenerator(name = "appraisal_line_seq", sequenceName = "appraisal_line_seq", allocationSize = 50)
    private Long id;

    @Column(name = "appraisal_id", nullable = false, updatable = false)
    private Long appraisalId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private SubjectKind kind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private Long subjectId;

    @Column(name = "subject_uuid", nullable = false, updatable = false)
    private UUID subjectUuid;

    @Column(nullable = false, length = 100, updatable = false)
    private String name;

    @Column(name = "licence_no", length = 40, updatable = false)
    private String licenceNo;

    @Column(name = "firm_name", length = 100, updatable = false)
    private String firmName;

    @Embedded
    private YearFigures figures;

    protected AppraisalLine() {
    }

    AppraisalLine(long appraisalId, LineFacts facts) {
        this.appraisalId = appraisalId;
        this.kind = facts.kind();
        this.subjectId = facts.id();
        this.subjectUuid = facts.uuid();
        this.name = facts.name();
        this.licenceNo = facts.licenceNo();
        this.firmName = facts.firmName();
        this.figures = facts.figures();
    }

    LineFacts facts() {
        return new LineFacts(kind, subjectId, subjectUuid, name, licenceNo, firmName, figures);
    }
}
