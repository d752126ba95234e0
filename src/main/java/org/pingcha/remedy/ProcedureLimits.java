package org.pingcha.remedy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import org.pingcha.rules.Deadline;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.WorkCalendars;

/** Counts by when a procedure is decided: under the rules in force on the day it was received, by the office's calendar. */
@Dependent
public class ProcedureLimits {
    @EJB
    RuleQueries rules;

    @EJB
    WorkCalendars calendars;

    Limit of(ProcedureKind kind, LocalDate receivedOn) {
        RuleBook book = rules.complaintRules(receivedOn);
        return new Limit(receivedOn, book.id(), deadline(kind, book, receivedOn).due());
    }

    /** How the day came about. */
    Deadline deadline(ProcedureKind kind, RuleBook book, LocalDate receivedOn) {
        return calendars.current().deadline(receivedOn, book.rule(kind.limit()));
    }

    /** By when it is to be decided, under the rules that it keeps and by the calendar as it is now. */
    LocalDate due(ProcedureKind kind, long ruleSetId, LocalDate receivedOn) {
        return deadline(kind, book(ruleSetId), receivedOn).due();
    }

    RuleBook book(long ruleSetId) {
        return rules.byId(ruleSetId);
    }
}
