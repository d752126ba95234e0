package org.pingcha.purchase;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A contract as it is entered.
 *
 * @param cases how many cases are to be closed
 * @param share which percentage of the graded ones is to be good or better
 * @param price in yuan, for the whole
 */
public record ContractEntry(@NotNull UUID firm, @NotBlank @Size(max = 60) String number, @NotNull LocalDate from, @NotNull LocalDate to,
                            @NotNull @Min(1) @Max(100000) Integer cases, @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) BigDecimal share,
                            @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal price) implements Serializable {
}
