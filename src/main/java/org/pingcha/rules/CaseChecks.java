package org.pingcha.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks a case against a rule set. A pure function of the facts, the rules, the calendar and the day it is asked. */
public final class CaseChecks {
    private static final String DEATH_PENALTY_REVIEW = "DEATH_PENALTY_REVIEW";

    private final CaseFacts facts;
    private final RuleBook rules;
    private final WorkCalendar calendar;
    private final LocalDate today;

    private CaseChecks(CaseFacts facts, RuleBook rules, WorkCalendar calendar, LocalDate today) {
        this.facts = facts;
        this.rules = rules;
        this.calendar = calendar;
        this.today = today;
    }

    /** All checks, always in the same order. */
    public static List<CaseCheck> of(CaseFacts facts, RuleBook rules, WorkCalendar calendar, LocalDate today) {
        CaseChecks checks = new CaseChecks(facts, rules, calendar, today);
        return List.of(
            checks.inTime(CheckCode.RETAINER_IN_TIME, facts.assignedOn(), facts.retainerOn()),
            checks.inTime(CheckCode.FIRST_MEETING_IN_TIME, facts.assignedOn(), facts.firstMetOn()),
            checks.inTime(CheckCode.FILE_IN_TIME, facts.closedOn(), facts.filedOn()),
            checks.practice(),
            checks.minor());
    }

    private CaseCheck inTime(CheckCode code, LocalDate from, LocalDate to) {
        Optional<Rule> found = rules.find(code.rule(), facts);
        if (found.isEmpty()) {
            return outOfReach(code);
        }
        Rule rule = found.get();
        int limit = rule.whole();
        if (from == null) {
            return new CaseCheck(code, CheckResult.UNKNOWN, CheckReason.NOT_STARTED, limit, rule.unit(), null, null,
                null, to, rule, true);
        }
        Deadline deadline = calendar.deadline(from, rule);
        CheckResult result;
        CheckReason reason;
        if (to == null) {
            boolean over = today.isAfter(deadline.due());
            result = over ? CheckResult.FAIL : CheckResult.UNKNOWN;
            reason = over ? CheckReason.OVERDUE : CheckReason.RUNNING;
        } else if (to.isBefore(from)) {
            result = CheckResult.UNKNOWN;
            reason = CheckReason.BEFORE_START;
        } else {
            boolean late = to.isAfter(deadline.due());
            result = late ? CheckResult.FAIL : CheckResult.PASS;
            reason = late ? CheckReason.LATE : CheckReason.IN_TIME;
        }
        LocalDate until = to == null ? today : to;
        Integer taken = until.isBefore(from) ? null : calendar.between(from, until, rule.unit());
        return new CaseCheck(code, result, reason, limit, rule.unit(), taken, from, deadline.due(), to, rule,
            deadline.official());
    }

    /**
     * Law on Legal Aid, article 26: relevant practice up to the day the case was assigned. MOJ Order 148 asks for
     * criminal defence, so that counts where it is recorded, and practice where it is not.
     */
    private CaseCheck practice() {
        CheckCode code = CheckCode.HANDLER_FOR_LIFE_OR_DEATH;
        Optional<Rule> found = rules.find(code.rule(), facts);
        boolean review = DEATH_PENALTY_REVIEW.equals(facts.stage()) || DEATH_PENALTY_REVIEW.equals(facts.service());
        if (found.isEmpty() || !review && Boolean.FALSE.equals(facts.lifeOrDeath())) {
            return outOfReach(code);
        }
        Rule rule = found.get();
        LocalDate since = facts.criminalDefenceSince() == null ? facts.practisingSince()
            : facts.criminalDefenceSince();
        LocalDate on = facts.assignedOn();
        boolean known = since != null && on != null && (review || facts.lifeOrDeath() != null);
        Integer taken = since == null || on == null || on.isBefore(since) ? null
            : calendar.between(since, on, RuleUnit.YEAR);
        CheckResult result = CheckResult.UNKNOWN;
        CheckReason reason = CheckReason.NOT_RECORDED;
        LocalDate enough = since == null ? null : since.plusYears(rule.whole());
        if (known) {
            boolean qualified = !on.isBefore(enough);
            result = qualified ? CheckResult.PASS : CheckResult.FAIL;
            reason = qualified ? CheckReason.QUALIFIED : CheckReason.NOT_QUALIFIED;
        }
        return new CaseCheck(code, result, reason, rule.whole(), rule.unit(), taken, since, enough, on, rule, true);
    }

    private CaseCheck minor() {
        CheckCode code = CheckCode.HANDLER_FOR_MINOR;
        Optional<Rule> found = rules.find(code.rule(), facts);
        if (found.isEmpty() || Boolean.FALSE.equals(facts.minor())) {
            return outOfReach(code);
        }
        CheckResult result = CheckResult.UNKNOWN;
        CheckReason reason = CheckReason.NOT_RECORDED;
        if (facts.minor() != null && facts.acquaintedWithMinors() != null) {
            boolean qualified = facts.acquaintedWithMinors();
            result = qualified ? CheckResult.PASS : CheckResult.FAIL;
            reason = qualified ? CheckReason.QUALIFIED : CheckReason.NOT_QUALIFIED;
        }
        return new CaseCheck(code, result, reason, null, null, null, null, null, null, found.get(), true);
    }

    private static CaseCheck outOfReach(CheckCode code) {
        return new CaseCheck(code, CheckResult.NOT_APPLICABLE, CheckReason.OUT_OF_REACH, null, null, null, null, null,
            null, null, true);
    }
}
