package org.pingcha.trial;

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

/** A case that the lot chose, and as which of its draw. */
@Entity
@Table(name = "drawn_case")
public class DrawnCase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "drawn_case_seq")
    @SequenceGenerator(name = "drawn_case_seq", sequenceName = "drawn_case_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "draw_id", nullable = false, updatable = false)
    private AttendanceDraw draw;

    @Column(name = "case_id", nullable = false, updatable = false)
    private Long caseId;

    @Column(name = "case_no", nullable = false, length = 60, updatable = false)
    private String caseNo;

    @Column(nullable = false, updatable = false)
    private int place;

    protected DrawnCase() {
    }

    DrawnCase(AttendanceDraw draw, Long caseId, String caseNo, int place) {
        this.draw = draw;
        this.caseId = caseId;
        this.caseNo = caseNo;
        this.place = place;
    }

    String caseNo() {
        return caseNo;
    }
}
