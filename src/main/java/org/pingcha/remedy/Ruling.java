package org.pingcha.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** The decision, with its reasons. */
@Embeddable
public record Ruling(@Column(name = "decision_text", length = 4000) String text,
                     @Column(name = "decided_by_id") Long deciderId,
                     @Column(name = "decided_by_name", length = 60) String decider,
                     @Column(name = "decided_at") Instant at,
                     @Column(name = "decided_on") LocalDate on) implements Serializable {
}
