package org.pingcha.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.register.CaseFactSheet;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.CaseQueries;
import org.pingcha.rules.CaseCheck;
import org.pingcha.rules.CaseChecks;
import org.pingcha.rules.CaseFacts;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.Veto;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;

/** What stands around a review on its pages: the case, the checks that its dates answer, the vetoes of its rules. */
@Stateless
@RolesAllowed({Role.INSPECTOR_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class ReviewReading {
    @EJB
    ReviewQueries reviews;

    @EJB
    CaseQueries cases;

    @EJB
    RuleQueries rules;

    @EJB
    WorkCalendars calendars;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Opens a review to read its file; the trail records who looked. */
    public ReviewDetail open(UUID uuid) {
        ReviewDetail review = reviews.detail(uuid);
        audit.viewed(actor.get(), "review.audit.viewed", "case:" + review.caseNo());
        return review;
    }

    public CaseHeader header(ReviewDetail review) {
        return cases.header((long) review.caseId());
    }

    public RuleBook rules(ReviewDetail review) {
        return rules.byId(review.ruleSetId());
    }

    /** What the case's dates and flags already answer, under the round's rules. */
    public List<CaseCheck> checks(CaseHeader header, RuleBook book) {
        CaseFactSheet f = header.facts();
        CaseFacts facts = new CaseFacts(f.type().name(), f.stage().name(), f.origin().name(), f.kind().name(), f.lifeOrDeath(),
            f.minor(), f.assignedOn(), f.retainerOn(), f.firstMetOn(), f.closedOn(), f.filedOn(), f.practisingSince(),
            f.criminalDefenceSince(), f.minorsTrained() ? Boolean.TRUE : null);
        return CaseChecks.of(facts, book, calendars.current(), ChinaTime.today(clock));
    }

    /** Every veto of the rules with the latest finding of it. */
    public VetoLines vetoes(ReviewDetail review, RuleBook book, Locale locale) {
        Map<String, VetoRow> latest = new HashMap<>();
        reviews.vetoes(review.uuid()).forEach(row -> latest.put(row.code(), row));
        List<VetoLine> lines = new ArrayList<>();
        for (Veto veto : book.vetoes()) {
            VetoRow row = latest.get(veto.code());
            boolean own = row != null && row.state() == VetoState.PROPOSED && row.proposedById().equals(actor.get().personId());
            lines.add(new VetoLine(veto.code(), veto.text(locale), veto.basis(locale), veto.verified(), veto.effect(), row, own));
        }
        return VetoLines.of(lines);
    }
}
