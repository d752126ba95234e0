package org.pingcha.views;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/**
 * What is over the threshold of an alarm, and was told of.
 *
 * @param who  the same for the same firm, handler, office or organ; {@link #ALL} for all rows together
 * @param name of the firm, handler, office or organ; null for all rows together
 */
@Embeddable
public record Passed(@Column(nullable = false, length = 100) String who, @Column(length = 200) String name, @Column(nullable = false) long number,
                     @Column(nullable = false) Instant since) implements Serializable {
    static final String ALL = "all";
}
