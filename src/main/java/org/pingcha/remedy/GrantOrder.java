package org.pingcha.remedy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.pingcha.register.NewHandler;

/**
 * Who handles the case from now on, and the dates of the notice (form 17).
 *
 * @param qualification why them, where they are not known to have what the law asks for; null else
 * @param reasons       the approval opinion
 */
public record GrantOrder(@NotNull @Valid NewHandler handler, @Size(max = 2000) String qualification, @NotNull LocalDate replaceBy,
                         @NotNull LocalDate informBy, @NotNull LocalDate signBy, @NotNull LocalDate handOverBy,
                         @NotBlank @Size(max = 4000) String reasons) implements Serializable {
}
