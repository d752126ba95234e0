package org.pingcha.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What a later case showed.
 *
 * @param pages where in its file
 */
public record CheckEntry(@NotNull CheckResult result, @NotBlank @Size(max = 200) String pages, @NotBlank @Size(max = 2000) String note)
    implements Serializable {
}
