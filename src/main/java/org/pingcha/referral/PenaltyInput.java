package org.pingcha.referral;

import java.io.Serializable;
import java.math.BigDecimal;
import org.pingcha.rules.PenaltyType;

/** One penalty of a decision as it is typed; nothing while no penalty is chosen. */
public class PenaltyInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private String article;
    private String penalty;
    private BigDecimal amount;

    boolean isEmpty() {
        return penalty == null || penalty.isBlank();
    }

    /** The amount counts where the penalty has one. */
    Penalty value() {
        PenaltyType type = PenaltyType.valueOf(penalty);
        return new Penalty(article, type, type.unit() == null ? null : amount);
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String value) {
        article = value;
    }

    public String getPenalty() {
        return penalty;
    }

    public void setPenalty(String value) {
        penalty = value;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal value) {
        amount = value;
    }
}
