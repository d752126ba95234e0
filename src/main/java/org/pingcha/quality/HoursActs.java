package org.pingcha.quality;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.pingcha.shared.Problem;

/** What a manager does with the hours of public service of the handler on show. */
@Named
@ViewScoped
public class HoursActs implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient HoursService service;
    @Inject
    QualityProfileView page;

    private String day;
    private String hours;
    private String activity;
    private String why;

    /** Enters hours of public service. */
    public void record() {
        service.record(page.getProfile().subject().uuid(), new PublicHoursEntry(date(), number(), activity));
        hours = null;
        activity = null;
        page.read();
    }

    public void strike(UUID entry) {
        service.strike(entry, why);
        why = null;
        page.read();
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(day == null ? "" : day.strip());
        } catch (DateTimeParseException e) {
            throw new Problem("quality.problem.day");
        }
    }

    private BigDecimal number() {
        try {
            return new BigDecimal(hours == null ? "" : hours.strip());
        } catch (NumberFormatException e) {
            throw new Problem("quality.problem.hours");
        }
    }

    public String getDay() {
        return day;
    }

    public void setDay(String value) {
        day = value;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String value) {
        hours = value;
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String value) {
        activity = value;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String value) {
        why = value;
    }
}
