package org.pingcha.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts one period day by day. Months and years become as many days as lie between the start and the same day of the
 * last month, so a pause lengthens them as it lengthens days. Days under two pauses are one day: they count neither way.
 */
final class DayCount {
    private final WorkCalendar calendar;
    private final RuleUnit unit;
    private final List<Pause> pauses;
    private final List<CountedDay> days = new ArrayList<>();
    private LocalDate day;
    private int number;

    DayCount(WorkCalendar calendar, LocalDate start, RuleUnit unit, List<Pause> pauses) {
        this.calendar = calendar;
        this.day = start;
        this.unit = unit;
        this.pauses = pauses;
    }

    Deadline count(int amount, boolean movesOffHolidays) {
        LocalDate start = day;
        int wanted = daysOf(amount);
        add(CountedDay.Kind.START, 0, null);
        while (number < wanted) {
            day = day.plusDays(1);
            Pause pause = pauseOn(day);
            if (pause != null && pause.isOpen()) {
                return standing(start, pause);
            }
            if (pause != null) {
                add(CountedDay.Kind.PAUSED, 0, pause.reasonKey());
            } else if (unit == RuleUnit.WORKING_DAY && !calendar.isWorkingDay(day)) {
                add(CountedDay.Kind.OFF, 0, null);
            } else {
                add(CountedDay.Kind.COUNTED, ++number, null);
            }
        }
        days.remove(days.size() - 1);
        // Working days end on one by themselves; only none of them at all may be a day off.
        if (movesOffHolidays && unit != RuleUnit.WORKING_DAY && !calendar.isWorkingDay(day)) {
            return moved(start);
        }
        add(CountedDay.Kind.DUE, number, null);
        return answer(start, day, false);
    }

    /** From a last day off to the next working day on which the period does not stand still. */
    private Deadline moved(LocalDate start) {
        add(CountedDay.Kind.MOVED, number, null);
        while (true) {
            day = day.plusDays(1);
            Pause pause = pauseOn(day);
            if (pause != null && pause.isOpen()) {
                return standing(start, pause);
            }
            if (pause == null && calendar.isWorkingDay(day)) {
                add(CountedDay.Kind.DUE, 0, null);
                return answer(start, day, false);
            }
            add(pause == null ? CountedDay.Kind.MOVED : CountedDay.Kind.PAUSED, 0, pause == null ? null : pause.reasonKey());
        }
    }

    /** Nobody knows how long it will stand still: it is shown to the end of the week in which that began. */
    private Deadline standing(LocalDate start, Pause pause) {
        LocalDate last = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        for (; !day.isAfter(last); day = day.plusDays(1)) {
            add(CountedDay.Kind.PAUSED, 0, pause.reasonKey());
        }
        return answer(start, null, true);
    }

    private Deadline answer(LocalDate start, LocalDate due, boolean paused) {
        List<DayOff> skipped = days.stream()
            .filter(counted -> counted.kind() == CountedDay.Kind.OFF || counted.kind() == CountedDay.Kind.MOVED)
            .map(counted -> new DayOff(counted.date(), counted.nameZh(), counted.nameEn())).toList();
        boolean official = calendar.isOfficial(start, days.get(days.size() - 1).date());
        return new Deadline(start, due, skipped, official, paused, days);
    }

    private int daysOf(int amount) {
        LocalDate start = day;
        return switch (unit) {
            case DAY, WORKING_DAY -> amount;
            case MONTH -> Math.toIntExact(ChronoUnit.DAYS.between(start, start.plusMonths(amount)));
            case YEAR -> Math.toIntExact(ChronoUnit.DAYS.between(start, start.plusYears(amount)));
            case POINT, PERCENT, CASE, HOUR, PERSON, TIMES, SECOND, YUAN -> throw new IllegalArgumentException(unit + " is no time");
        };
    }

    /** Of several, one that is still open: while it is, nothing counts. */
    private Pause pauseOn(LocalDate date) {
        Pause found = null;
        for (Pause pause : pauses) {
            if (pause.covers(date) && (found == null || pause.isOpen())) {
                found = pause;
            }
        }
        return found;
    }

    private void add(CountedDay.Kind kind, int as, String reasonKey) {
        CalendarDate known = calendar.exception(day);
        days.add(known == null ? new CountedDay(day, kind, as, null, null, false, reasonKey)
            : new CountedDay(day, kind, as, known.nameZh(), known.nameEn(), known.working(), reasonKey));
    }
}
