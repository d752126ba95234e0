package org.pingcha.rules;

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

/** One matter of a set of complaint rules; written with the set, never changed. */
@Entity
@Table(name = "rule_matter")
public class MatterLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rule_matter_seq")
    @SequenceGenerator(name = "rule_matter_seq", sequenceName = "rule_matter_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rule_set_id", updatable = false)
    private RuleSet ruleSet;

    @Column(name = "line_no", nullable = false, updatable = false)
    private int lineNo;

    @Column(nullable = false, length = 10, updatable = false)
    private String code;

    @Column(name = "text_zh", nullable = false, length = 1000, updatable = false)
    private String textZh;

    @Column(name = "text_en", nullable = false, length = 1000, updatable = false)
    private String textEn;

    @Column(name = "plain_zh", nullable = false, length = 200, updatable = false)
    private String plainZh;

    @Column(name = "plain_en", nullable = false, length = 200, updatable = false)
    private String plainEn;

    @Column(name = "hint_zh", length = 400, updatable = false)
    private String hintZh;

    @Column(name = "hint_en", length = 400, updatable = false)
    private String hintEn;

    @Column(name = "basis_zh", nullable = false, length = 1000, updatable = false)
    private String basisZh;

    @Column(name = "basis_en", nullable = false, length = 1000, updatable = false)
    private String basisEn;

    @Column(nullable = false, updatable = false)
    private boolean verified;

    @Column(name = "report_column", nullable = false, updatable = false)
    private int reportColumn;

    @Column(nullable = false, updatable = false)
    private boolean property;

    protected MatterLine() {
    }

    MatterLine(RuleSet ruleSet, int lineNo, Matter matter) {
        this.ruleSet = ruleSet;
        this.lineNo = lineNo;
        this.code = matter.code();
        this.textZh = matter.textZh();
        this.textEn = matter.textEn();
        this.plainZh = matter.plainZh();
        this.plainEn = matter.plainEn();
        this.hintZh = matter.hintZh();
        this.hintEn = matter.hintEn();
        this.basisZh = matter.basisZh();
        this.basisEn = matter.basisEn();
        this.verified = matter.verified();
        this.reportColumn = matter.reportColumn();
        this.property = matter.property();
    }

    Matter matter() {
        return new Matter(code, textZh, textEn, plainZh, plainEn, hintZh, hintEn, basisZh, basisEn, verified,
            reportColumn, property);
    }
}
