package org.pingcha.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A bureau's system as the list shows it. */
public record EndpointRow(UUID uuid, String bureauCode, String bureau, String url, String account, String certificate, boolean enabled, Instant changedAt, long version)
    implements Serializable {
}
