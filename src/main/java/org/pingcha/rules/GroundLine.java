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

/** One ground for declining a complaint; written with the set, never changed. */
@Entity
@Table(name = "rule_ground")
public class GroundLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rule_ground_seq")
    @SequenceGenerator(name = "rule_ground_seq", sequenceName = "rule_ground_seq", allocationSize = 50)
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

    @Column(name = "basis_zh", nullable = false, length = 1000, updatable = false)
    private String basisZh;

    @Column(name = "basis_en", nullable = false, length = 1000, updatable = false)
    private String basisEn;

    @Column(nullable = false, updatable = false)
    private boolean verified;

    protected GroundLine() {
    }

    GroundLine(RuleSet ruleSet, int lineNo, Ground ground) {
        this.ruleSet = ruleSet;
        this.lineNo = lineNo;
        this.code = ground.code();
        this.textZh = ground.textZh();
        this.textEn = ground.textEn();
        this.basisZh = ground.basisZh();
        this.basisEn = ground.basisEn();
        this.verified = ground.verified();
    }

    Ground ground() {
        return new Ground(code, textZh, textEn, basisZh, basisEn, verified);
    }
}
