package org.pingcha.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** What falls due next, kept so that a list can be sorted by it; {@link ComplaintClocks} works it out. */
@Embeddable
public class NextDue implements Serializable {
    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_clock", length = 20)
    private ClockKind clock;

    @Column(name = "next_due_on")
    private LocalDate on;

    /** Somebody else has to do something first: the complainant, the respondent, a lower bureau. */
    @Column(nullable = false)
    private boolean waiting;

    /** A limit of law was missed, whether it still runs or not. */
    @Column(nullable = false)
    private boolean late;

    protected NextDue() {
    }

    NextDue(ClockKind clock, LocalDate on, boolean waiting, boolean late) {
        this.clock = clock;
        this.on = on;
        this.waiting = waiting;
        this.late = late;
    }

    static NextDue nothing() {
        return new NextDue(null, null, false, false);
    }

    public ClockKind clock() {
        return clock;
    }

    public LocalDate on() {
        return on;
    }

    public boolean isLate() {
        return late;
    }

    public boolean isWaiting() {
        return waiting;
    }
}
