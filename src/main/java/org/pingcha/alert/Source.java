package org.pingcha.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** What showed it, in another room: {@code review} and the like, by its public id. */
@Embeddable
public record Source(@Column(name = "source_room", length = 20) String room, @Column(name = "source_uuid") UUID uuid) implements Serializable {
    /** The address of its page; null where staff cannot open it there. */
    public String page() {
        return room.equals("review") ? "/review/sheet?id=" + uuid : null;
    }
}
