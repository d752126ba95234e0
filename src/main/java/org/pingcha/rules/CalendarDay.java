package org.pingcha.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A holiday, or a weekend day worked in exchange; announced with its year. A correction takes its place. */
@Entity
@Table(name = "calendar_day")
public class CalendarDay {
    @Id
    @Column(name = "on_date")
    private LocalDate date;

    @Column(nullable = false, updatable = false)
    private boolean working;

    @Column(name = "name_zh", nullable = false, length = 40, updatable = false)
    private String nameZh;

    @Column(name = "name_en", nullable = false, length = 60, updatable = false)
    private String nameEn;

    protected CalendarDay() {
    }

    CalendarDay(CalendarDate day) {
        this.date = day.date();
        this.working = day.working();
        this.nameZh = day.nameZh();
        this.nameEn = day.nameEn();
    }

    CalendarDate value() {
        return new CalendarDate(date, working, nameZh, nameEn);
    }
}
