package org.pingcha.remedy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pingcha.register.CaseFactSheet;
import org.pingcha.register.HandlerRow;
import org.pingcha.rules.CaseCheck;
import org.pingcha.rules.CaseChecks;
import org.pingcha.rules.CaseFacts;
import org.pingcha.rules.CheckCode;
import org.pingcha.rules.CheckResult;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.WorkCalendars;

/**
 * Whether somebody has what the law asks of who handles this case: practice where life imprisonment or death threatens
 * (Law on Legal Aid, art. 26), acquaintance with minors. What is not recorded is a doubt too.
 */
@Dependent
public class HandlerDoubts {
    private static final Set<CheckCode> ASKED = EnumSet.of(CheckCode.HANDLER_FOR_LIFE_OR_DEATH, CheckCode.HANDLER_FOR_MINOR);

    @EJB
    RuleQueries rules;

    @EJB
    WorkCalendars calendars;

    /** The checks that were not passed, as of the day they take over; none where all is well. */
    List<CaseCheck> about(CaseFactSheet of, HandlerRow who, LocalDate from) {
        CaseFacts facts = new CaseFacts(of.type().name(), of.stage().name(), of.origin().name(), of.kind().name(), of.lifeOrDeath(), of.minor(),
            from, null, null, null, null, who.practisingSince(), who.criminalDefenceSince(), who.minorsTrained() ? Boolean.TRUE : null);
        return CaseChecks.of(facts, rules.caseReviewRules(from), calendars.current(), from).stream()
            .filter(check -> ASKED.contains(check.code()))
            .filter(check -> check.result() == CheckResult.FAIL || check.result() == CheckResult.UNKNOWN).toList();
    }
}
