package org.pingcha.remedy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody objects to a refusal or an ending of aid.
 *
 * @param agency     the code of the agency that decided
 * @param caseUuid   null where the register has no case, as after a refusal
 * @param disputedNo the number of the disputed decision
 * @param disputedBy who made it, by name
 * @param receivedOn the day the limit counts from; not in the future, not before the decision
 * @param origin     null where it is started by itself
 */
public record ObjectionEntry(@NotBlank @Size(max = 20) String agency, UUID caseUuid, @NotNull Disputed against,
                             @NotBlank @Size(max = 60) String disputedNo, @NotNull LocalDate disputedOn, @NotBlank @Size(max = 60) String disputedBy,
                             @NotBlank @Size(max = 60) String name, @Pattern(regexp = "[0-9+() -]{5,30}") String phone,
                             @NotNull LocalDate receivedOn, @NotBlank @Size(max = 4000) String reasons, @Valid Origin origin)
    implements Serializable {
}
