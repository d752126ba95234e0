package org.pingcha.rules;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which days offices work: Monday to Friday, less holidays, plus the weekend days that the State Council's yearly notice
 * makes workdays. A value; the day a period starts on is never counted.
 */
public final class WorkCalendar implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Longer periods are a typing error, not a deadline. */
    static final int MOST = 3660;

    private final TreeMap<LocalDate, CalendarDate> exceptions = new TreeMap<>();
    private final Set<Integer> officialYears;

    public WorkCalendar(Collection<CalendarDate> exceptions, Set<Integer> officialYears) {
        exceptions.forEach(day -> this.exceptions.put(day.date(), day));
        this.officialYears = Set.copyOf(officialYears);
    }

    /** Whether the year's holidays were announced; else it knows weekends alone. */
    public boolean isOfficial(int year) {
        return officialYears.contains(year);
    }

    public boolean isWorkingDay(LocalDate day) {
        CalendarDate exception = exceptions.get(day);
        return exception == null ? !isWeekend(day) : exception.working();
    }

    /** The day itself where offices work on it, else the next on which they do. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** The n-th working day after the start, which is not counted; 0 gives the start itself. */
    public LocalDate plusWorkingDays(LocalDate start, int n) {
        return afterWorkingDays(start, n).due();
    }

    /** The n-th working day before a day, which is not counted. */
    public LocalDate minusWorkingDays(LocalDate end, int n) {
        LocalDate day = end;
        for (int left = checked(n); left > 0;) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after {@code from} up to and with {@code to}; negative where {@code to} comes first. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /** How much of a unit lies between two days, as a rule counts it. */
    public int between(LocalDate from, LocalDate to, RuleUnit unit) {
        return switch (unit) {
            case DAY -> Math.toIntExact(ChronoUnit.DAYS.between(from, to));
            case WORKING_DAY -> workingDaysBetween(from, to);
            case YEAR -> Math.toIntExact(ChronoUnit.YEARS.between(from, to));
            case POINT, PERCENT -> throw new IllegalArgumentException(unit + " is no time");
        };
    }

    /** When a rule's period that starts on a day ends. */
    public Deadline deadline(LocalDate start, Rule rule) {
        return deadline(start, rule.whole(), rule.unit(), rule.movesOffHolidays());
    }

    /**
     * When a period ends.
     *
     * @param movesOffHolidays a last day off moves to the next working day; working days always end on one
     */
    public Deadline deadline(LocalDate start, int amount, RuleUnit unit, boolean movesOffHolidays) {
        return switch (unit) {
            case WORKING_DAY -> afterWorkingDays(start, amount);
            case DAY -> ending(start, start.plusDays(checked(amount)), movesOffHolidays);
            case YEAR -> ending(start, start.plusYears(checked(amount)), movesOffHolidays);
            case POINT, PERCENT -> throw new IllegalArgumentException(unit + " is no time");
        };
    }

    /** Holidays and make-up workdays of a year, by date. */
    public List<CalendarDate> exceptionsOf(int year) {
        return List.copyOf(exceptions.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).values());
    }

    private Deadline afterWorkingDays(LocalDate start, int n) {
        List<DayOff> skipped = new ArrayList<>();
        LocalDate day = start;
        for (int left = checked(n); left > 0;) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            } else {
                skipped.add(dayOff(day));
            }
        }
        return new Deadline(start, day, skipped, isOfficial(start, day));
    }

    private Deadline ending(LocalDate start, LocalDate last, boolean movesOffHolidays) {
        LocalDate due = movesOffHolidays ? workingDayFrom(last) : last;
        List<DayOff> skipped = last.datesUntil(due).map(this::dayOff).toList();
        return new Deadline(start, due, skipped, isOfficial(start, due));
    }

    DayOff dayOff(LocalDate day) {
        CalendarDate holiday = exceptions.get(day);
        return holiday == null ? new DayOff(day, null, null) : new DayOff(day, holiday.nameZh(), holiday.nameEn());
    }

    private boolean isOfficial(LocalDate from, LocalDate to) {
        return officialYears.contains(from.getYear()) && officialYears.contains(to.getYear());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static int checked(int n) {
        if (n < 0 || n > MOST) {
            throw new IllegalArgumentException("No such period: " + n);
        }
        return n;
    }
}
