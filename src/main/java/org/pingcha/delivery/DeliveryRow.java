package org.pingcha.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A delivery as the list shows it. */
public record DeliveryRow(UUID uuid, UUID referral, String number, int sending, String office, String bureau, DeliveryState state, Instant packedAt,
                          Instant deliveredAt, Instant answeredAt) implements Serializable {
}
