package org.pingcha.review;

import java.io.Serializable;
import org.pingcha.scoring.VetoEffect;
import org.pingcha.shared.ChinaTime;

/**
 * A veto of the rule set beside what was found on a file.
 *
 * @param row the finding, null where there is none
 * @param own whether the reader proposed it and may still take it back
 */
public record VetoLine(String code, String text, String basis, boolean verified, VetoEffect effect, VetoRow row, boolean own)
    implements Serializable {
    public boolean isStanding() {
        return row != null && row.state().isStanding();
    }

    /** The tag's colour. */
    public String tone() {
        return switch (row.state()) {
            case PROPOSED -> "warning";
            case CONFIRMED -> "danger";
            case REJECTED, WITHDRAWN -> "idle";
        };
    }

    public String icon() {
        return switch (row.state()) {
            case PROPOSED -> "clock";
            case CONFIRMED -> "exclamation-triangle";
            case REJECTED, WITHDRAWN -> "ban";
        };
    }

    /** When it was proposed, to the minute. */
    public String at() {
        return row.proposedAt().atZone(ChinaTime.ZONE).toLocalDateTime().withSecond(0).withNano(0).toString().replace('T', ' ');
    }
}
