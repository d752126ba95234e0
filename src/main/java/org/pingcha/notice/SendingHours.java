package org.pingcha.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.pingcha.identity.Office;
import org.pingcha.rules.WorkCalendar;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/**
 * When messages that the law does not ask for may reach people: from one time of day until before another, on working days
 * alone or on every day. An office without hours of its own has those of the office above it, in the end the shipped ones.
 */
@Entity
@Table(name = "sending_hours")
public class SendingHours {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sending_hours_seq")
    @SequenceGenerator(name = "sending_hours_seq", sequenceName = "sending_hours_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "office_id", nullable = false, updatable = false)
    private Office office;

    @Column(name = "from_time", nullable = false)
    private LocalTime from;

    @Column(name = "until_time", nullable = false)
    private LocalTime until;

    @Column(name = "working_days_only", nullable = false)
    private boolean workingDaysOnly;

    @Version
    private long version;

    protected SendingHours() {
    }

    /** What holds where no office above has hours: half past eight until eight in the evening of working days. */
    static SendingHours shipped() {
        return new SendingHours(null, LocalTime.of(8, 30), LocalTime.of(20, 0), true);
    }

    SendingHours(Office office, LocalTime from, LocalTime until, boolean workingDaysOnly) {
        this.office = office;
        change(from, until, workingDaysOnly);
    }

    final void change(LocalTime newFrom, LocalTime newUntil, boolean newWorkingDaysOnly) {
        if (!newFrom.isBefore(newUntil)) {
            throw new Problem("notice.problem.hours");
        }
        from = newFrom;
        until = newUntil;
        workingDaysOnly = newWorkingDaysOnly;
    }

    /** The moment itself where messages may go out then, else the next at which they may. */
    Instant openFrom(Instant moment, WorkCalendar calendar) {
        ZonedDateTime there = moment.atZone(ChinaTime.ZONE);
        LocalDate day = there.toLocalDate();
        LocalTime time = there.toLocalTime();
        if (isOpen(day, calendar)) {
            if (time.isBefore(from)) {
                return opening(day);
            }
            if (time.isBefore(until)) {
                return moment;
            }
        }
        LocalDate next = day.plusDays(1);
        while (!isOpen(next, calendar)) {
            next = next.plusDays(1);
        }
        return opening(next);
    }

    private boolean isOpen(LocalDate day, WorkCalendar calendar) {
        return !workingDaysOnly || calendar.isWorkingDay(day);
    }

    private Instant opening(LocalDate day) {
        return day.atTime(from).atZone(ChinaTime.ZONE).toInstant();
    }

    Office office() {
        return office;
    }

    /** Whether they hold for an office with this path. */
    boolean holdFor(String path) {
        return path.startsWith(office.path());
    }

    LocalTime from() {
        return from;
    }

    LocalTime until() {
        return until;
    }

    boolean isWorkingDaysOnly() {
        return workingDaysOnly;
    }

    long version() {
        return version;
    }
}
