package org.pingcha.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A delivery as the list shows it; reminders are steps of the ladder taken so far. */
public record DeliveryRow(UUID uuid, UUID referral, String number, int sending, String office, String bureau, DeliveryState state, Instant packedAt,
                          Instant deliveredAt, Instant answeredAt, int reminders, LocalDate remindOn) implements Serializable {
    /** The last step of the ladder that was taken; null before the first. */
    public SilenceStep getStep() {
        return reminders == 0 ? null : SilenceStep.after(reminders - 1);
    }
}
