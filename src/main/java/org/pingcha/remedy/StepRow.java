package org.pingcha.remedy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A step of what was ordered; done day, who reported it and remark are null until it is done. */
public record StepRow(UUID uuid, StepKind kind, LocalDate dueOn, LocalDate doneOn, String doneBy, String note) implements Serializable {
    public boolean isOpen() {
        return doneOn == null;
    }

    /** Done after its day, or not done and its day has passed. */
    public boolean isLate(LocalDate today) {
        return (doneOn == null ? today : doneOn).isAfter(dueOn);
    }
}
