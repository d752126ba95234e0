package org.pingcha.trial;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A note as the observer's device gives it.
 *
 * @param id of the device's making: the same note sent twice is one
 * @param at when it was seen
 */
public record LogNote(UUID id, Instant at, NoteKind kind, String words) implements Serializable {
}
