package org.pingcha.complaint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody was told, or that it was tried.
 *
 * @param letterUuid the letter that was served; null where it was told by mouth
 * @param served     false for an attempt that failed
 * @param place      where; null where that says nothing
 */
public record TellingEntry(@NotNull Told what, @NotNull ServiceWay way, UUID letterUuid, boolean served, @NotNull LocalDate on,
                           @Size(max = 500) String note, @Size(max = 200) String place) implements Serializable {
    public TellingEntry(Told what, ServiceWay way, UUID letterUuid, boolean served, LocalDate on, String note) {
        this(what, way, letterUuid, served, on, note, null);
    }
}
