package org.pingcha.trial;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * An observer's log with all that a device needs to show it without the server.
 *
 * @param expected    the handler whom the register named when the observer was assigned
 * @param handlerTold whether the handler knows that somebody comes
 * @param photos      ids of the device's making
 */
public record LogState(UUID id, int revision, ObservationState state, String observer, String expected, boolean handlerTold, HearingRow hearing,
                       List<LogItem> items, ObservationLog log, List<UUID> photos) implements Serializable {
}
