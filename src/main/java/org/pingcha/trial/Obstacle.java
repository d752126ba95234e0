package org.pingcha.trial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** One obstacle; the words may be null. */
@Embeddable
public record Obstacle(@Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) ObstacleKind kind,
                       @Enumerated(EnumType.STRING) @Column(name = "caused_by", nullable = false, length = 20) ObstacleBy by,
                       @Column(length = 500) String words) implements Serializable {
}
