package org.pingcha.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What was entered wrongly or is known better now; nulls stay as they are. */
public record CorrectionEntry(LocalDate receivedOn, @Valid RespondentEntry respondent, @Size(max = 60) String caseNo, Long caseId,
                              @NotBlank @Size(max = 500) String reason) implements Serializable {
}
