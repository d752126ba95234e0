package org.pingcha.delivery;

import java.time.LocalDate;
import org.pingcha.rules.WorkCalendar;

/**
 * The ladder of reminders while a bureau that has a referral says nothing. No law sets these days; they are this product's
 * own: two working weeks for whether a bureau takes a matter up are usual.
 */
public enum SilenceStep {
    /** The bureau is reminded. */
    REMINDED(5),
    /** Reminded again, in writing. */
    REMINDED_AGAIN(10),
    /** The office's head deals with it: the bureau above is asked. */
    ESCALATED(15);

    private final int workingDays;

    SilenceStep(int workingDays) {
        this.workingDays = workingDays;
    }

    /** So many working days after the bureau had it. */
    public int workingDays() {
        return workingDays;
    }

    LocalDate dayAfter(LocalDate delivered, WorkCalendar calendar) {
        return calendar.plusWorkingDays(delivered, workingDays);
    }

    /** The step after so many; null after the last. */
    static SilenceStep after(int taken) {
        return taken < values().length ? values()[taken] : null;
    }
}
