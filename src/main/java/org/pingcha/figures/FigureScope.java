package org.pingcha.figures;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.pingcha.register.CaseType;

/**
 * What a figure is about. Whole months come from what is stored; what is left of a month at either end is counted from the facts.
 *
 * @param path   of the office, meaning it and those below
 * @param from   first day; null for no beginning
 * @param to     last day; null for no end
 * @param type   the branch of law; null for all
 * @param today  at the office: a period that reaches it holds its month to the end, since nothing happens later
 */
public record FigureScope(String path, LocalDate from, LocalDate to, CaseType type, LocalDate today) implements Serializable {
    /** Days of one month, both included. */
    record Days(LocalDate first, LocalDate last) {
    }

    /** The first month that is meant whole; null for no beginning. */
    YearMonth firstWhole() {
        return from == null ? null : YearMonth.from(from).plusMonths(from.getDayOfMonth() == 1 ? 0 : 1);
    }

    /** The last one; null for no end. It may lie before the first: then none is. */
    YearMonth lastWhole() {
        return to == null ? null : YearMonth.from(to).minusMonths(endsWhole() ? 0 : 1);
    }

    boolean hasWhole() {
        return from == null || to == null || !firstWhole().isAfter(lastWhole());
    }

    /** What is left at the beginning and at the end. */
    List<Days> rest() {
        List<Days> rest = new ArrayList<>();
        boolean begunWithin = from != null && from.getDayOfMonth() > 1;
        boolean one = from != null && to != null && YearMonth.from(from).equals(YearMonth.from(to));
        if (begunWithin) {
            LocalDate end = from.withDayOfMonth(from.lengthOfMonth());
            rest.add(new Days(from, one && !endsWhole() ? to : end));
        }
        if (to != null && !endsWhole() && !(begunWithin && one)) {
            rest.add(new Days(to.withDayOfMonth(1), to));
        }
        return rest;
    }

    private boolean endsWhole() {
        return !to.isBefore(today) || to.getDayOfMonth() == to.lengthOfMonth();
    }
}
