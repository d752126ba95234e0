package org.pingcha.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.pingcha.shared.Problem;

/**
 * Where a finding stands: the room that found it and the thing in that room, written {@code review:<uuid>} in addresses.
 *
 * @param room {@code review}, {@code complaint}, {@code alert}, or {@code correction} where a correction did not help
 */
@Embeddable
public record Origin(@Column(name = "source_room", nullable = false, length = 20, updatable = false) String room,
                     @Column(name = "source_uuid", nullable = false, updatable = false) UUID uuid) implements Serializable {
    /** @throws Problem not found where it names nothing */
    public static Origin parse(String text) {
        int colon = text == null ? -1 : text.indexOf(':');
        try {
            return new Origin(text.substring(0, colon), UUID.fromString(text.substring(colon + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            throw Problem.notFound();
        }
    }

    @Override
    public String toString() {
        return room + ":" + uuid;
    }
}
