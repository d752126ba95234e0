package org.pingcha.rules;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** One day as an administrator corrects it, and why. */
public record DayEntry(@NotNull CalendarDate day, @NotBlank @Size(max = 500) String reason) implements Serializable {
}
