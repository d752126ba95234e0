package org.pingcha.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A year whose holidays were announced, and where that was read. Its version moves with every change to its days, so that
 * nobody overwrites what another has just entered.
 */
@Entity
@Table(name = "calendar_year")
public class CalendarYear {
    @Id
    @Column(name = "calendar_year")
    private Integer year;

    @Column(nullable = false, length = 1000)
    private String source;

    @Column(nullable = false)
    private boolean verified;

    @Version
    private long version;

    protected CalendarYear() {
    }

    CalendarYear(int year, String source, boolean verified) {
        this.year = year;
        this.source = source;
        this.verified = verified;
    }

    /** Says where its days were read, and whether they were compared with the notice itself. */
    void describe(String newSource, boolean nowVerified) {
        source = newSource;
        verified = nowVerified;
    }

    int year() {
        return year;
    }

    CalendarYearRow row() {
        return new CalendarYearRow(year, source, verified, version);
    }
}
