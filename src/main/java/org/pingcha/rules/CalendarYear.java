package org.pingcha.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A year whose holidays were announced, and where that was read. */
@Entity
@Table(name = "calendar_year")
public class CalendarYear {
    @Id
    @Column(name = "calendar_year")
    private Integer year;

    @Column(nullable = false, length = 1000, updatable = false)
    private String source;

    @Column(nullable = false, updatable = false)
    private boolean verified;

    protected CalendarYear() {
    }

    CalendarYear(int year, String source, boolean verified) {
        this.year = year;
        this.source = source;
        this.verified = verified;
    }

    int year() {
        return year;
    }

    CalendarYearRow row() {
        return new CalendarYearRow(year, source, verified);
    }
}
