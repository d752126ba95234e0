package org.pingcha.instrument;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * One row of deductions as typed; in a draft every part may be missing.
 *
 * @param points   what is taken
 * @param reason   why
 * @param pageText the page as people cite it: 卷1 第47页
 * @param document the uploaded document that the page is in, or null
 * @param pageNo   its page there, from 1, or null
 */
public record DeductionInput(
    @DecimalMin("0") @DecimalMax("9999.99") @Digits(integer = 4, fraction = 2) BigDecimal points,
    @Size(max = 1000) String reason,
    @Size(max = 200) String pageText,
    UUID document,
    @Min(1) Integer pageNo) implements Serializable {
    /** A row just added. */
    public static final DeductionInput EMPTY = new DeductionInput(null, null, null, null, null);

    public DeductionInput {
        reason = typed(reason);
        pageText = typed(pageText);
    }

    private static String typed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
