package org.pingcha.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What is asked, of whom, and how long they have.
 *
 * @param workingDays the limit; null for the one in the rules
 */
public record Question(@NotNull RequestKind kind, @NotNull @Valid RequestSubject subject, @NotNull Addressee addressee,
                       @NotBlank @Size(max = 4000) String text, @Min(1) @Max(60) Integer workingDays) implements Serializable {
}
