package org.pingcha.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.pingcha.rules.PenaltyType;

/** One penalty of a decision, under one article. */
@Embeddable
public class PenaltyLine {
    @Column(nullable = false, length = 20)
    private String article;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private PenaltyType penalty;

    @Column(precision = 12, scale = 2)
    private BigDecimal amount;

    protected PenaltyLine() {
    }

    PenaltyLine(Penalty penalty) {
        this.article = penalty.article();
        this.penalty = penalty.penalty();
        this.amount = penalty.amount();
    }

    Penalty value() {
        return new Penalty(article, penalty, amount);
    }
}
