package org.pingcha.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import org.pingcha.rules.PenaltyType;

/**
 * A penalty under an article.
 *
 * @param article the article's code in the rules that the referral began under
 * @param amount  yuan or months, as the penalty counts; null where it has none
 */
public record Penalty(@NotBlank String article, @NotNull PenaltyType penalty, BigDecimal amount) implements Serializable {
    /** The amount without trailing zeros; null where there is none. */
    public String plainAmount() {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }
}
