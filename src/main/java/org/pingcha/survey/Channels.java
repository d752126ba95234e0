package org.pingcha.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** How a campaign asks. */
@Embeddable
public record Channels(@Column(name = "by_link", nullable = false) boolean link,
                       @Column(name = "by_paper", nullable = false) boolean paper,
                       @Column(name = "by_phone", nullable = false) boolean phone,
                       @Column(name = "by_visit", nullable = false) boolean visit) implements Serializable {
    boolean none() {
        return !link && !paper && !phone && !visit;
    }
}
