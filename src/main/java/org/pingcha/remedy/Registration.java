package org.pingcha.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import org.pingcha.shared.ChinaTime;

/** Who took down what somebody asks for, and when. */
@Embeddable
public record Registration(@Column(name = "registered_by_id", updatable = false) Long byId,
                           @Column(name = "registered_by_name", nullable = false, length = 60, updatable = false) String by,
                           @Column(name = "registered_at", nullable = false, updatable = false) Instant at) implements Serializable {
    /** When, to the minute, as the office reads it. */
    public String when() {
        return ChinaTime.minute(at);
    }
}
