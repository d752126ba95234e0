package org.pingcha.remedy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * The opinion of who reviewed it.
 *
 * @param notHeard why a replacement is reviewed without the handler's statement; null where it came or is not needed
 */
public record ReviewEntry(@NotNull Opinion opinion, @NotBlank @Size(max = 4000) String text, @Size(max = 1000) String notHeard)
    implements Serializable {
}
