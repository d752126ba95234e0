package org.pingcha.rules;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
        LocalDate day = start;
        for (int left = checked(n); left > 0;) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
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
            case MONTH -> Math.toIntExact(ChronoUnit.MONTHS.between(from, to));
            case YEAR -> Math.toIntExact(ChronoUnit.YEARS.between(from, to));
            case POINT, PERCENT, CASE, HOUR, PERSON, TIMES, SECOND, YUAN -> throw new IllegalArgumentException(unit + " is no time");
        };
    }

    /** When a rule's period that starts on a day ends. */
    public Deadline deadline(LocalDate start, Rule rule) {
        return deadline(start, rule, List.of());
    }

    /** When a rule's period that starts on a day ends, if it stood still now and then. */
    public Deadline deadline(LocalDate start, Rule rule, List<Pause> pauses) {
        return deadline(start, rule.whole(), rule.unit(), rule.movesOffHolidays(), pauses);
    }

    /** When a period that runs through ends; see {@link #deadline(LocalDate, int, RuleUnit, boolean, List)}. */
    public Deadline deadline(LocalDate start, int amount, RuleUnit unit, boolean movesOffHolidays) {
        return deadline(start, amount, unit, movesOffHolidays, List.of());
    }

    /**
     * When a period ends, and how that came about. How the law is read: the day it starts on is not counted (民事诉讼法
     * art. 85, 行政复议法 art. 88); working days are those that offices work, make-up days among them; a month or a year
     * ends on the same day of its last month, or on that month's last day where it has no such day; a day on which the
     * period stands still is not counted, whatever the unit, and once only where pauses overlap.
     *
     * @param start            the day of the fact that sets it going
     * @param amount           0 ends on the start itself
     * @param unit             days, working days, months or years
     * @param movesOffHolidays whether the rule lets a last day off move to the next working day (one on which the period
     *                         does not stand still); working days end on one anyway
     * @param pauses           in any order; what lies outside the period changes nothing
     */
    public Deadline deadline(LocalDate start, int amount, RuleUnit unit, boolean movesOffHolidays, List<Pause> pauses) {
        return new DayCount(this, start, unit, pauses).count(checked(amount), movesOffHolidays);
    }

    /** Holidays and make-up workdays of a year, by date. */
    public List<CalendarDate> exceptionsOf(int year) {
        return List.copyOf(exceptions.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).values());
    }

    /** What the notices say about a day; null where it is what its weekday says. */
    CalendarDate exception(LocalDate day) {
        return exceptions.get(day);
    }

    /** Whether the holidays of every year from one day to another were announced. */
    boolean isOfficial(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).allMatch(officialYears::contains);
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
