package org.pingcha.appraisal;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Each figure of the extract: workbook, PDF and JSON name the same ones in the same order. */
public enum Figure {
    PEOPLE(YearFigures::people), ASSIGNED(YearFigures::assigned), CLOSED(YearFigures::closed), JUDGED(YearFigures::judged), MEAN(YearFigures::mean),
    MEAN_LOW(YearFigures::meanLow), MEAN_HIGH(YearFigures::meanHigh), DRAWN(YearFigures::drawn), DRAWN_LOW(YearFigures::drawnLow),
    DRAWN_HIGH(YearFigures::drawnHigh), EXCELLENT(YearFigures::excellent), GOOD(YearFigures::good), PASS(YearFigures::pass), FAIL(YearFigures::fail),
    /** Complaints about the handling, decided in the year. */
    UPHELD(YearFigures::upheld), PARTLY(YearFigures::partly),
    /** Decided by the bureau; and what the bar association did. */
    PENALTIES(YearFigures::penalties), MEASURES(YearFigures::measures),
    HOURS(YearFigures::hours),
    ASKED(YearFigures::asked), ANSWERED(YearFigures::answered), RATED(YearFigures::rated), SATISFIED(YearFigures::satisfied),
    CORRECTIONS(YearFigures::ordered), REPEATED(YearFigures::repeated);

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    private final Function<YearFigures, Number> value;

    Figure(Function<YearFigures, Number> value) {
        this.value = value;
    }

    /** Null where there is none. */
    Number of(YearFigures figures) {
        return value.apply(figures);
    }

    /** As people read it; a dash where there is none. */
    public String text(YearFigures figures) {
        Number number = of(figures);
        return number == null ? "—" : number.toString();
    }

    boolean isDrawn() {
        return name().startsWith("DRAWN");
    }

    /** On cases and their scores, in the first table of the PDF. */
    boolean isOfQuality() {
        return compareTo(FAIL) <= 0;
    }

    /** Its name in the JSON: {@code meanLow}. */
    String member() {
        return NEXT_WORD.matcher(name().toLowerCase(Locale.ROOT)).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }
}
