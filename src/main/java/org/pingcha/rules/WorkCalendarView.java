package org.pingcha.rules;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** A year's holidays and make-up workdays, and when a period ends; all of it stands in the address. */
@Named
@ViewScoped
public class WorkCalendarView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    WorkCalendars calendars;

    @Inject
    transient Clock clock;

    private String year;
    private String from;
    private String amount;
    private String unit;
    private int shownYear;
    private List<CalendarYearRow> years;
    private List<Stretch> days;
    private Deadline deadline;
    private boolean refused;

    public void load() {
        LocalDate today = ChinaTime.today(clock);
        WorkCalendar calendar = calendars.current();
        shownYear = year != null && year.matches("20\\d\\d") ? Integer.parseInt(year) : today.getYear();
        years = calendars.years();
        days = Stretch.of(calendar.exceptionsOf(shownYear));
        if (from == null && amount == null) {
            from = today.toString();
            amount = "5";
            unit = RuleUnit.WORKING_DAY.name();
            return;
        }
        try {
            deadline = DeadlineQuestion.of(from, amount, unit).answer(calendar);
        } catch (Problem e) {
            refused = true;
        }
    }

    /** The year after the last that was announced: where the next notice goes. */
    public int getNextYear() {
        return years.isEmpty() ? shownYear : years.get(0).year() + 1;
    }

    /** The announcement of the year on show; null where there is none yet. */
    public CalendarYearRow getAnnounced() {
        return years.stream().filter(row -> row.year() == shownYear).findFirst().orElse(null);
    }

    public int getShownYear() {
        return shownYear;
    }

    public List<CalendarYearRow> getYears() {
        return years;
    }

    public List<Stretch> getDays() {
        return days;
    }

    public Deadline getDeadline() {
        return deadline;
    }

    public boolean isRefused() {
        return refused;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
