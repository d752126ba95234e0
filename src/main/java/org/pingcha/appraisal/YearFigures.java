package org.pingcha.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.pingcha.scoring.Interval;

/**
 * What a year of a lawyer or a firm amounts to. Means and their ends in points with one decimal, null where no case was judged (an end
 * also where one case alone allows no range); {@link Figure} names each figure.
 *
 * @param people    1; of a firm, its people in the extract
 * @param judged    closed cases with enough evidence for a grade
 * @param drawn     the mean drawn towards what is usual; null where that cannot be learned
 * @param satisfied null where fewer than five rated: one answer would be that of one recipient
 */
@Embeddable
public record YearFigures(int people, int assigned, int closed, int judged, @Column(precision = 4, scale = 1) BigDecimal mean,
                          @Column(name = "mean_low", precision = 4, scale = 1) BigDecimal meanLow, @Column(name = "mean_high", precision = 4, scale = 1) BigDecimal meanHigh,
                          @Column(precision = 4, scale = 1) BigDecimal drawn, @Column(name = "drawn_low", precision = 4, scale = 1) BigDecimal drawnLow,
                          @Column(name = "drawn_high", precision = 4, scale = 1) BigDecimal drawnHigh, int excellent, int good, int pass, int fail, int upheld, int partly,
                          int penalties, int measures, @Column(nullable = false, precision = 8, scale = 2) BigDecimal hours, int asked, int answered, int rated,
                          Integer satisfied, int ordered, int repeated) implements Serializable {
    /** Fewer answers than this are not shown. */
    static final int FEWEST_RATED = 5;

    public YearFigures {
        mean = point(mean);
        meanLow = point(meanLow);
        meanHigh = point(meanHigh);
        drawn = point(drawn);
        drawnLow = point(drawnLow);
        drawnHigh = point(drawnHigh);
        hours = hours.setScale(2, RoundingMode.HALF_UP);
        satisfied = rated < FEWEST_RATED ? null : satisfied;
    }

    private static BigDecimal point(BigDecimal value) {
        return value == null ? null : value.setScale(1, RoundingMode.HALF_UP);
    }

    /** The figures that differ from those of another moment. What is drawn towards the usual moves with everybody's and is left out. */
    List<Figure> changed(YearFigures now) {
        return Arrays.stream(Figure.values()).filter(figure -> !figure.isDrawn() && !Objects.equals(figure.of(this), figure.of(now))).toList();
    }

    /** {@code 81.4}, or a dash. */
    public String meanText() {
        return text(mean);
    }

    /** {@code 79.7–83.1}, or empty. */
    public String meanRange() {
        return meanLow == null ? "" : meanLow + "–" + meanHigh;
    }

    public String drawnText() {
        return text(drawn);
    }

    public String drawnRange() {
        return drawnLow == null ? "" : drawnLow + "–" + drawnHigh;
    }

    /** The satisfied of those who rated in percent with Wilson's interval; a dash where they are too few to be shown. */
    public String satisfiedText() {
        return satisfied == null ? "—" : percent(satisfied, rated);
    }

    public String satisfiedRange() {
        return satisfied == null ? "" : Interval.share(satisfied, rated, Interval.LEVEL)
            .map(share -> point(BigDecimal.valueOf(100 * share.low())) + "–" + point(BigDecimal.valueOf(100 * share.high())) + "%").orElse("");
    }

    /** Of those who could be asked, in percent; a dash where nobody was. */
    public String responseText() {
        return asked == 0 ? "—" : percent(answered, asked);
    }

    private static String percent(long part, long whole) {
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP) + "%";
    }

    private static String text(BigDecimal value) {
        return value == null ? "—" : value.toPlainString();
    }

    /** Whether the cases assigned reach the fair share of so many people. */
    public boolean reachesShare(BigDecimal each) {
        return BigDecimal.valueOf(assigned).compareTo(each.multiply(BigDecimal.valueOf(people))) >= 0;
    }

    /** Whether the hours reach what so many people are encouraged to give. */
    public boolean reachesHours(BigDecimal each) {
        return hours.compareTo(each.multiply(BigDecimal.valueOf(people))) >= 0;
    }
}
