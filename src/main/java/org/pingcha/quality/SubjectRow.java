package org.pingcha.quality;

import java.io.Serializable;
import java.util.UUID;
import org.pingcha.scoring.Shrunk;

/**
 * A handler or firm in a list.
 *
 * @param firmName null for firms and for the agency's own staff
 * @param shrunk   the mean drawn towards what is usual; null where that cannot be learned
 */
public record SubjectRow(UUID uuid, String name, String licenceNo, String firmName, SubjectFigures figures, Shrunk shrunk) implements Serializable {
    /** The drawn mean with its interval, or a dash. */
    public String shrunkText() {
        return shrunk == null ? "—" : Numbers.one(shrunk.estimate());
    }

    public String shrunkRange() {
        return shrunk == null ? "—" : Numbers.range(Math.max(0, shrunk.low()), Math.min(100, shrunk.high()));
    }

    /** Where the mean stands on the line, and the ends of its range; null without. */
    public String getAt() {
        return figures.isEmpty() ? null : Numbers.at(figures.mean().doubleValue());
    }

    public String getLow() {
        return figures.isEmpty() || !figures.interval().hasRange() ? null : Numbers.at(figures.interval().low());
    }

    public String getHigh() {
        return figures.isEmpty() || !figures.interval().hasRange() ? null : Numbers.at(figures.interval().high());
    }

    public String getDrawn() {
        return shrunk == null ? null : Numbers.at(shrunk.estimate());
    }
}
