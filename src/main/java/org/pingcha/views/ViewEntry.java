package org.pingcha.views;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.pingcha.identity.Role;
import org.pingcha.web.Grouping;

/**
 * What somebody wants of a view.
 *
 * @param sharedWith a role at the own office and those below; null for nobody
 * @param alarmOver  as {@link Alarm#over}; null for no alarm
 */
public record ViewEntry(@NotBlank @Size(max = 60) String name, Role sharedWith, @NotNull DigestRhythm digest, @Min(0) @Max(1_000_000) Integer alarmOver,
                        Grouping alarmBy, @Min(1) @Max(366) Integer alarmDays) implements Serializable {
    /** Kept for oneself, without more. */
    public static ViewEntry named(String name) {
        return new ViewEntry(name, null, DigestRhythm.NONE, null, null, null);
    }

    /** Null where none is wanted. */
    Alarm alarm() {
        return alarmOver == null ? null : new Alarm(alarmOver, alarmBy, alarmBy == null ? null : alarmDays);
    }
}
