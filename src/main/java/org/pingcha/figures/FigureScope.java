package org.pingcha.figures;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingcha.register.CaseType;

/**
 * What a figure is about. Whole years and whole months come from what is stored; what is left of a month at either end is counted from
 * the facts.
 *
 * @param path   of the office, meaning it and those below
 * @param from   first day; null for no beginning
 * @param to     last day; null for no end
 * @param type   the branch of law; null for all
 * @param today  at the office: a period that reaches it holds its month to the end, since nothing happens later
 */
public record FigureScope(String path, LocalDate from, LocalDate to, CaseType type, LocalDate today) implements Serializable {
    public FigureScope {
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("It ends before it begins: " + from + " to " + to);
        }
    }

    /** Days of one month, both included. */
    record Days(LocalDate first, LocalDate last) {
    }

    /** Months, both included; null for no beginning or no end. */
    record Months(YearMonth first, YearMonth last) {
        boolean isEmpty() {
            return first != null && last != null && first.isAfter(last);
        }
    }

    /** The months that are meant whole; none where there is not one. */
    Optional<Months> months() {
        return some(new Months(from == null ? null : YearMonth.from(from).plusMonths(from.getDayOfMonth() == 1 ? 0 : 1),
            to == null ? null : YearMonth.from(to).minusMonths(endsWhole() ? 0 : 1)));
    }

    /** The part of those months that is whole years: from a January to a December. */
    Optional<Months> years() {
        return months().flatMap(all -> some(new Months(all.first() == null ? null : all.first().plusMonths((13 - all.first().getMonthValue()) % 12),
            all.last() == null ? null : all.last().minusMonths(all.last().getMonthValue() % 12))));
    }

    /** The whole months before and after the whole years; all where there is no whole year. */
    List<Months> monthsLeft() {
        Optional<Months> years = years();
        if (years.isEmpty()) {
            return months().stream().toList();
        }
        List<Months> left = new ArrayList<>();
        Months all = months().orElseThrow();
        if (all.first() != null) {
            some(new Months(all.first(), years.get().first().minusMonths(1))).ifPresent(left::add);
        }
        if (all.last() != null) {
            some(new Months(years.get().last().plusMonths(1), all.last())).ifPresent(left::add);
        }
        return left;
    }

    /** The days before and after the whole months. */
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

    private static Optional<Months> some(Months months) {
        return Optional.of(months).filter(each -> !each.isEmpty());
    }
}
