package org.pingcha.rules;

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
import java.math.BigDecimal;

/** One rule of a set; written with the set, never changed. */
@Entity
@Table(name = "rule_line")
public class RuleLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rule_line_seq")
    @SequenceGenerator(name = "rule_line_seq", sequenceName = "rule_line_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rule_set_id", updatable = false)
    private RuleSet ruleSet;

    @Column(name = "line_no", nullable = false, updatable = false)
    private int lineNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule_key", nullable = false, length = 60, updatable = false)
    private RuleKey key;

    @Column(precision = 8, scale = 2, updatable = false)
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, updatable = false)
    private RuleUnit unit;

    @Column(name = "case_type", length = 40, updatable = false)
    private String caseType;

    @Column(name = "case_stage", length = 40, updatable = false)
    private String caseStage;

    @Column(name = "case_origin", length = 40, updatable = false)
    private String caseOrigin;

    @Column(name = "case_service", length = 40, updatable = false)
    private String caseService;

    @Column(nullable = false, updatable = false)
    private boolean exempt;

    @Column(name = "moves_off_holidays", nullable = false, updatable = false)
    private boolean movesOffHolidays;

    @Column(name = "basis_zh", nullable = false, length = 1000, updatable = false)
    private String basisZh;

    @Column(name = "basis_en", nullable = false, length = 1000, updatable = false)
    private String basisEn;

    @Column(nullable = false, updatable = false)
    private boolean verified;

    @Column(name = "note_zh", length = 1000, updatable = false)
    private String noteZh;

    @Column(name = "note_en", length = 1000, updatable = false)
    private String noteEn;

    protected RuleLine() {
    }

    RuleLine(RuleSet ruleSet, int lineNo, Rule rule) {
        this.ruleSet = ruleSet;
        this.lineNo = lineNo;
        this.key = rule.key();
        this.amount = rule.amount();
        this.unit = rule.unit();
        this.caseType = rule.caseType();
        this.caseStage = rule.caseStage();
        this.caseOrigin = rule.caseOrigin();
        this.caseService = rule.caseService();
        this.exempt = rule.exempt();
        this.movesOffHolidays = rule.movesOffHolidays();
        this.basisZh = rule.basisZh();
        this.basisEn = rule.basisEn();
        this.verified = rule.verified();
        this.noteZh = rule.noteZh();
        this.noteEn = rule.noteEn();
    }

    Rule rule() {
        return new Rule(key, amount, unit, caseType, caseStage, caseOrigin, caseService, exempt, movesOffHolidays,
            basisZh, basisEn, verified, noteZh, noteEn);
    }
}
