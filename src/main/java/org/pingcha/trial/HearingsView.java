package org.pingcha.trial;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.PageAddress;

/** The hearings as a month, a week or a list. What is on show stands in the address. */
@Named
@ViewScoped
public class HearingsView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One way to look at them. */
    public enum Shape { MONTH, WEEK, LIST }

    @EJB
    HearingQueries queries;
    @Inject
    HearingsList list;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;

    private Shape shape;
    private LocalDate day;
    private List<List<CalendarDay>> weeks = List.of();
    private int count;

    public void load() {
        Shape asked = PageAddress.constant("view", Shape.class);
        shape = asked == null ? Shape.MONTH : asked;
        LocalDate today = ChinaTime.today(clock);
        LocalDate wanted = PageAddress.day("day");
        day = wanted == null ? today : wanted;
        switch (shape) {
            case MONTH -> {
                YearMonth month = YearMonth.from(day);
                List<HearingRow> found = queries.between(CalendarDay.monday(month.atDay(1)), month.atEndOfMonth().plusDays(6));
                count = (int) found.stream().filter(row -> YearMonth.from(row.day()).equals(month)).count();
                weeks = CalendarDay.month(month, today, found);
            }
            case WEEK -> {
                List<HearingRow> found = queries.between(CalendarDay.monday(day), CalendarDay.monday(day).plusDays(6));
                count = found.size();
                weeks = List.of(CalendarDay.week(day, today, found));
            }
            case LIST -> list.open();
            default -> throw new IllegalStateException(shape.name());
        }
    }

    /** The address of another way to look at the same day. */
    public String href(Shape other) {
        return "/trial/hearings?view=" + other + "&day=" + day;
    }

    /** The month or the week before, or after. */
    public String step(int by) {
        return "/trial/hearings?view=" + shape + "&day=" + (shape == Shape.MONTH ? day.withDayOfMonth(1).plusMonths(by) : day.plusWeeks(by));
    }

    public boolean isMayEnter() {
        return actor.get().is(Role.MANAGER);
    }

    public boolean isOffices() {
        return HearingSight.seesOffices(actor.get());
    }

    public Shape[] getShapes() {
        return Shape.values();
    }

    public Shape getShape() {
        return shape;
    }

    public LocalDate getDay() {
        return day;
    }

    public List<List<CalendarDay>> getWeeks() {
        return weeks;
    }

    /** How many hearings the month or the week on show has. */
    public int getCount() {
        return count;
    }
}
