package org.pingcha.views;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.pingcha.web.Grouping;

/**
 * When somebody wants to be told at once.
 *
 * @param over of more rows than this
 * @param by   about any one firm, handler, office or organ; null for all rows of the view together
 * @param days of those that came in within so many days, today among them; null where all rows count together
 */
@Embeddable
public record Alarm(@Column(name = "alarm_over") Integer over, @Enumerated(EnumType.STRING) @Column(name = "alarm_by", length = 10) Grouping by,
                    @Column(name = "alarm_days") Integer days) implements Serializable {
}
