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
import org.pingcha.scoring.VetoEffect;

/** One veto of a set; written with the set, never changed. */
@Entity
@Table(name = "veto_rule")
public class VetoLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "veto_rule_seq")
    @SequenceGenerator(name = "veto_rule_seq", sequenceName = "veto_rule_seq", allocationSize = 50)
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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private VetoEffect effect;

    @Column(name = "basis_zh", nullable = false, length = 1000, updatable = false)
    private String basisZh;

    @Column(name = "basis_en", nullable = false, length = 1000, updatable = false)
    private String basisEn;

    @Column(nullable = false, updatable = false)
    private boolean verified;

    protected VetoLine() {
    }

    VetoLine(RuleSet ruleSet, int lineNo, Veto veto) {
        this.ruleSet = ruleSet;
        this.lineNo = lineNo;
        this.code = veto.code();
        this.textZh = veto.textZh();
        this.textEn = veto.textEn();
        this.effect = veto.effect();
        this.basisZh = veto.basisZh();
        this.basisEn = veto.basisEn();
        this.verified = veto.verified();
    }

    Veto veto() {
        return new Veto(code, textZh, textEn, effect, basisZh, basisEn, verified);
    }
}
