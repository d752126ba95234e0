package org.pingcha.rules;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** A year's holidays as an administrator enters them, and where they were read. */
public record YearEntry(@NotBlank @Size(max = 1000) String source, boolean verified, @NotEmpty List<CalendarDate> days)
    implements Serializable {
}
