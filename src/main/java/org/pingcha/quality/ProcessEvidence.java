package org.pingcha.quality;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingcha.register.CaseFactSheet;
import org.pingcha.register.CaseHeader;
import org.pingcha.rules.CaseCheck;
import org.pingcha.rules.CaseChecks;
import org.pingcha.rules.CaseFacts;
import org.pingcha.rules.CheckCode;
import org.pingcha.rules.CheckResult;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.scoring.ChannelResult;
import org.pingcha.scoring.EvidenceChannel;
import org.pingcha.shared.ChinaTime;

/**
 * Whether the handler's steps were taken in time, by the rules of the day the case was closed. Whom the agency assigned is the agency's
 * to answer for and does not count here.
 */
@Dependent
class ProcessEvidence {
    private static final Set<CheckCode> HANDLERS = EnumSet.of(CheckCode.RETAINER_IN_TIME, CheckCode.FIRST_MEETING_IN_TIME, CheckCode.FILE_IN_TIME);

    @EJB
    RuleQueries rules;

    @EJB
    WorkCalendars calendars;

    @Inject
    Clock clock;

    /** The checks that count, in order, with those that do not apply or cannot be answered. */
    List<CaseCheck> checks(CaseHeader header) {
        CaseFactSheet f = header.facts();
        CaseFacts facts = new CaseFacts(f.type().name(), f.stage().name(), f.origin().name(), f.kind().name(), f.lifeOrDeath(), f.minor(),
            f.assignedOn(), f.retainerOn(), f.firstMetOn(), f.closedOn(), f.filedOn(), f.practisingSince(), f.criminalDefenceSince(),
            f.minorsTrained() ? Boolean.TRUE : null);
        return CaseChecks.of(facts, rules.caseReviewRules(f.closedOn()), calendars.current(), ChinaTime.today(clock)).stream()
            .filter(check -> HANDLERS.contains(check.code())).toList();
    }

    /** Steps in time of steps that can be judged; empty where none can. */
    Optional<ChannelResult> of(CaseHeader header) {
        List<CaseCheck> checks = checks(header);
        long passed = checks.stream().filter(check -> check.result() == CheckResult.PASS).count();
        long failed = checks.stream().filter(check -> check.result() == CheckResult.FAIL).count();
        return passed + failed == 0 ? Optional.empty() : Optional.of(new ChannelResult(EvidenceChannel.PROCESS, "checks:" + header.ref().uuid(),
            BigDecimal.valueOf(passed), BigDecimal.valueOf(passed + failed)));
    }
}
