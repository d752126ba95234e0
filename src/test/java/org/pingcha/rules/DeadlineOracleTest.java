package org.pingcha.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Thousands of periods against a second count that shares nothing with ours: it crosses the days that do not count off
 * a list of dates, and takes the n-th of what is left. Months come from {@link GregorianCalendar}.
 */
class DeadlineOracleTest {
    private static final long SEED = 20250615;
    /** So far that no period reaches it but one that stands still. */
    private static final LocalDate NEVER = LocalDate.of(2060, 1, 1);
    private static final List<RuleUnit> UNITS = List.of(RuleUnit.DAY, RuleUnit.WORKING_DAY, RuleUnit.MONTH, RuleUnit.YEAR);

    private final Set<LocalDate> holidays = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();
    private final Random random = new Random(SEED);

    @Test
    void anyPeriodWithAnyPausesEndsWhereTheListSays() {
        Stream.of(Notices.of2025(), Notices.of2026()).flatMap(List::stream)
            .forEach(date -> (date.working() ? worked : holidays).add(date.date()));
        WorkCalendar calendar = Notices.calendar();
        int standing = 0;
        for (int i = 0; i < 4000; i++) {
            LocalDate start = LocalDate.of(2024, 12, 1).plusDays(random.nextInt(700));
            RuleUnit unit = UNITS.get(random.nextInt(UNITS.size()));
            int amount = unit == RuleUnit.YEAR ? random.nextInt(3) : unit == RuleUnit.MONTH ? random.nextInt(8) : random.nextInt(70);
            boolean moves = random.nextBoolean();
            List<Pause> pauses = pauses(start);
            LocalDate expected = expected(start, amount, unit, moves, pauses);
            Deadline deadline = calendar.deadline(start, amount, unit, moves, pauses);
            String what = "%s + %d %s, moves %s, %s".formatted(start, amount, unit, moves, pauses);
            assertEquals(expected.equals(NEVER) ? null : expected, deadline.due(), what);
            assertEquals(expected.equals(NEVER), deadline.paused(), what);
            assertEquals(start.datesUntil(deadline.end().plusDays(1)).toList(),
                deadline.days().stream().map(CountedDay::date).toList(), what);
            standing += deadline.paused() ? 1 : 0;
        }
        assertTrue(standing > 200 && standing < 2000, "too few or too many stand still: " + standing);
    }

    private List<Pause> pauses(LocalDate start) {
        List<Pause> pauses = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            LocalDate from = start.plusDays(random.nextInt(60) - 8L);
            pauses.add(new Pause(from, random.nextInt(10) == 0 ? null : from.plusDays(random.nextInt(25)), null));
        }
        return pauses;
    }

    private LocalDate expected(LocalDate start, int amount, RuleUnit unit, boolean moves, List<Pause> pauses) {
        Set<LocalDate> still = new HashSet<>();
        for (Pause pause : pauses) {
            LocalDate end = pause.until() == null ? NEVER.minusDays(1) : pause.until();
            pause.from().plusDays(1).datesUntil(end.plusDays(1)).forEach(still::add);
        }
        LocalDate last = start;
        int count = days(start, amount, unit);
        if (count > 0) {
            last = start.plusDays(1).datesUntil(NEVER.plusDays(1))
                .filter(day -> !still.contains(day) && (unit != RuleUnit.WORKING_DAY || isWorked(day)))
                .skip(count - 1L).findFirst().orElse(NEVER);
        }
        if (last.isBefore(NEVER) && moves && unit != RuleUnit.WORKING_DAY && !isWorked(last)) {
            return last.plusDays(1).datesUntil(NEVER).filter(day -> isWorked(day) && !still.contains(day)).findFirst().orElse(NEVER);
        }
        return last.isBefore(NEVER) ? last : NEVER;
    }

    private static int days(LocalDate start, int amount, RuleUnit unit) {
        if (unit == RuleUnit.DAY || unit == RuleUnit.WORKING_DAY) {
            return amount;
        }
        GregorianCalendar end = new GregorianCalendar(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth());
        end.add(unit == RuleUnit.MONTH ? Calendar.MONTH : Calendar.YEAR, amount);
        return (int) (end.toZonedDateTime().toLocalDate().toEpochDay() - start.toEpochDay());
    }

    private boolean isWorked(LocalDate day) {
        return worked.contains(day) || day.getDayOfWeek().getValue() < 6 && !holidays.contains(day);
    }
}
