package org.pingcha.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingcha.figures.FigureScope.Months;

/** However a span begins and ends, its years, months and days hold each of its days once, and as much as they can is years. */
class FigureScopeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 11);
    private static final YearMonth FIRST = YearMonth.of(2020, 1);
    private static final YearMonth LAST = YearMonth.of(2029, 12);

    private static FigureScope scope(LocalDate from, LocalDate to) {
        return new FigureScope("/", from, to, null, TODAY);
    }

    @Test
    void eachDayIsCountedOnce() {
        List<LocalDate> ends = new ArrayList<>();
        ends.add(null);
        for (YearMonth month = YearMonth.of(2023, 10); month.isBefore(YearMonth.of(2026, 4)); month = month.plusMonths(1)) {
            ends.addAll(List.of(month.atDay(1), month.atDay(2), month.atDay(11), month.atEndOfMonth()));
        }
        for (LocalDate from : ends) {
            for (LocalDate to : ends) {
                if (from == null || to == null || !from.isAfter(to)) {
                    holdsEachDayOnce(scope(from, to));
                }
            }
        }
    }

    private void holdsEachDayOnce(FigureScope scope) {
        BitSet seen = new BitSet();
        scope.years().ifPresent(years -> {
            assertTrue(years.first() == null || years.first().getMonth() == Month.JANUARY, scope::toString);
            assertTrue(years.last() == null || years.last().getMonth() == Month.DECEMBER, scope::toString);
            add(seen, years, scope);
        });
        scope.monthsLeft().forEach(months -> add(seen, months, scope));
        scope.rest().forEach(days -> add(seen, days.first(), days.last(), scope));
        assertEquals(days(scope), seen, scope::toString);
        BitSet whole = new BitSet();
        scope.months().ifPresent(months -> add(whole, months, scope));
        scope.rest().forEach(days -> add(whole, days.first(), days.last(), scope));
        assertEquals(days(scope), whole, scope::toString);
        scope.monthsLeft().forEach(months -> assertFalse(months.first() != null && months.last() != null
            && new FigureScope("/", months.first().atDay(1), months.last().atEndOfMonth(), null, TODAY).years().isPresent(), scope::toString));
    }

    /** Its own days; where it reaches today, those of the month, as nothing happens later. */
    private static BitSet days(FigureScope scope) {
        BitSet days = new BitSet();
        LocalDate from = scope.from() == null ? FIRST.atDay(1) : scope.from();
        LocalDate to = scope.to() == null ? LAST.atEndOfMonth() : scope.to().isBefore(TODAY) ? scope.to() : YearMonth.from(scope.to()).atEndOfMonth();
        days.set((int) from.toEpochDay(), (int) to.toEpochDay() + 1);
        return days;
    }

    private static void add(BitSet seen, Months months, FigureScope about) {
        add(seen, (months.first() == null ? FIRST : months.first()).atDay(1), (months.last() == null ? LAST : months.last()).atEndOfMonth(), about);
    }

    private static void add(BitSet seen, LocalDate first, LocalDate last, FigureScope about) {
        assertFalse(first.isAfter(last), about::toString);
        BitSet days = new BitSet();
        days.set((int) first.toEpochDay(), (int) last.toEpochDay() + 1);
        assertFalse(seen.intersects(days), () -> "twice in " + about);
        seen.or(days);
    }

    @Test
    void yearsAreTakenAndMonthsAndDaysAreLeftOnBothSides() {
        FigureScope scope = scope(LocalDate.of(2023, 11, 20), LocalDate.of(2026, 2, 10));
        assertEquals(Optional.of(new Months(YearMonth.of(2024, 1), YearMonth.of(2025, 12))), scope.years());
        assertEquals(List.of(new Months(YearMonth.of(2023, 12), YearMonth.of(2023, 12)), new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 1))), scope.monthsLeft());
        assertEquals(2, scope.rest().size());
        assertEquals(Optional.of(new Months(null, null)), scope(null, null).years());
        assertEquals(List.of(), scope(null, null).monthsLeft());
        assertEquals(Optional.empty(), scope(LocalDate.of(2025, 1, 2), LocalDate.of(2026, 2, 10)).years());
    }

    @Test
    void aSpanDoesNotEndBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> scope(TODAY, TODAY.minusDays(1)));
    }
}
