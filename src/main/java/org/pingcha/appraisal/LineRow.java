package org.pingcha.appraisal;

import java.io.Serializable;
import java.util.List;

/**
 * A line on the page.
 *
 * @param changed what the facts of today give otherwise; empty where nothing changed
 * @param now     the figures of today; null where the facts of today have no such line
 */
public record LineRow(LineFacts line, List<Figure> changed, YearFigures now) implements Serializable {
    private static final List<Figure> TROUBLE = List.of(Figure.UPHELD, Figure.PARTLY, Figure.PENALTIES, Figure.MEASURES, Figure.CORRECTIONS, Figure.REPEATED);

    static LineRow of(LineFacts line, LineFacts today) {
        return new LineRow(line, today == null ? List.of() : line.figures().changed(today.figures()), today == null ? null : today.figures());
    }

    /** Of what speaks against somebody, what there is. */
    public List<Figure> trouble() {
        return TROUBLE.stream().filter(figure -> figure.of(line.figures()).intValue() > 0).toList();
    }

    public boolean isGone() {
        return now == null;
    }
}
