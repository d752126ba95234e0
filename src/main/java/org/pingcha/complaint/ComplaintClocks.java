package org.pingcha.complaint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pingcha.rules.Deadline;
import org.pingcha.rules.Pause;
import org.pingcha.rules.Rule;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleUnit;
import org.pingcha.rules.WorkCalendar;

/**
 * Works out the clocks of a complaint from its facts: acceptance from receipt, decision from acceptance, reply from the
 * decision (2013 measures, quoted in the rule set; the 2025 measures likewise, to be verified). Nothing here is stored,
 * so that a fact which moves, moves what follows from it.
 */
final class ComplaintClocks {
    private final ClockFacts facts;
    private final RuleBook book;
    private final WorkCalendar calendar;
    private final LocalDate today;

    private ComplaintClocks(ClockFacts facts, RuleBook book, WorkCalendar calendar, LocalDate today) {
        this.facts = facts;
        this.book = book;
        this.calendar = calendar;
        this.today = today;
    }

    /** The clocks in the order in which they start. A tip has none: nobody waits for an answer. */
    static List<ComplaintClock> of(ClockFacts facts, RuleBook book, WorkCalendar calendar, LocalDate today) {
        return facts.tip() ? List.of() : new ComplaintClocks(facts, book, calendar, today).all();
    }

    /** What falls due next: the earliest day of what runs; while a supplement is awaited, the complainant's own day. */
    static NextDue next(List<ComplaintClock> clocks, boolean asked) {
        boolean paused = clocks.stream().anyMatch(clock -> clock.kind() == ClockKind.SUPPLEMENT && clock.isRunning());
        boolean late = clocks.stream().anyMatch(clock -> clock.kind().isLegal() && clock.isLate());
        return clocks.stream().filter(ComplaintClock::isRunning).min(Comparator.comparing((ComplaintClock clock) -> clock.deadline().due()))
            .map(clock -> new NextDue(clock.kind(), clock.deadline().due(), paused || asked, late))
            .orElse(new NextDue(null, null, asked, late));
    }

    private List<ComplaintClock> all() {
        List<ComplaintClock> clocks = new ArrayList<>();
        LocalDate admitted = facts.acceptedOn() == null ? facts.refusedOn() : facts.acceptedOn();
        LocalDate acceptance = facts.refusedOn() != null && facts.owing() ? null : admitted;
        clocks.add(clock(ClockKind.ACCEPTANCE, facts.receivedOn(), 0, facts.pauses(), acceptance));
        if (facts.awaits() != null) {
            clocks.add(supplement());
        }
        if (facts.refusedOn() == null) {
            clocks.add(clock(ClockKind.DECISION, facts.acceptedOn(), facts.extended(), facts.mergedPauses(), facts.decidedOn()));
            clocks.add(clock(ClockKind.REPLY, facts.decidedOn(), 0, List.of(), facts.repliedOn()));
        }
        if (facts.urgent()) {
            clocks.add(clock(ClockKind.URGENT_ACCEPTANCE, facts.receivedOn(), 0, facts.pauses(), acceptance));
            if (facts.refusedOn() == null) {
                clocks.add(clock(ClockKind.URGENT_DECISION, facts.acceptedOn(), 0, facts.mergedPauses(), facts.decidedOn()));
            }
        }
        return clocks;
    }

    private ComplaintClock clock(ClockKind kind, LocalDate start, int more, List<Pause> pauses, LocalDate done) {
        Rule rule = book.rule(kind.rule());
        int amount = rule.amount().intValueExact() + more;
        if (start == null) {
            return new ComplaintClock(kind, rule, amount, null, null, facts.over() ? ComplaintClock.State.DROPPED : ComplaintClock.State.NOT_STARTED);
        }
        Deadline deadline = calendar.deadline(start, amount, rule.unit(), rule.movesOffHolidays(), pauses);
        return new ComplaintClock(kind, rule, amount, deadline, done, state(deadline, done));
    }

    private ComplaintClock.State state(Deadline deadline, LocalDate done) {
        if (done != null) {
            return deadline.due() != null && done.isAfter(deadline.due()) ? ComplaintClock.State.LATE : ComplaintClock.State.IN_TIME;
        }
        if (facts.over()) {
            return ComplaintClock.State.DROPPED;
        }
        if (deadline.due() == null) {
            return ComplaintClock.State.PAUSED;
        }
        return today.isAfter(deadline.due()) ? ComplaintClock.State.OVERDUE : ComplaintClock.State.RUNNING;
    }

    /** The day that the notice named; it was worked out when the notice went out, and the notice cannot be unsent. */
    private ComplaintClock supplement() {
        Rule rule = book.rule(ClockKind.SUPPLEMENT.rule());
        int days = Math.toIntExact(ChronoUnit.DAYS.between(facts.awaitsSince(), facts.awaits()));
        Deadline deadline = calendar.deadline(facts.awaitsSince(), days, RuleUnit.DAY, false);
        return new ComplaintClock(ClockKind.SUPPLEMENT, rule, rule.amount().intValueExact(), deadline, null,
            today.isAfter(facts.awaits()) ? ComplaintClock.State.OVERDUE : ComplaintClock.State.RUNNING);
    }
}
