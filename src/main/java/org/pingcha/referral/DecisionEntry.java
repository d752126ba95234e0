package org.pingcha.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * A decision as the bureau enters it.
 *
 * @param penalties empty unless the outcome is a penalty
 * @param number    the decision's number
 */
public record DecisionEntry(@NotNull DecisionOutcome outcome, @NotNull List<@Valid Penalty> penalties, @NotBlank @Size(max = 60) String number,
                            @NotBlank @Size(max = 4000) String reasons) implements Serializable {
    public DecisionEntry {
        penalties = List.copyOf(penalties);
    }
}
