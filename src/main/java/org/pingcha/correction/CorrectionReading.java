package org.pingcha.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.register.CaseQueries;
import org.pingcha.request.RequestQueries;
import org.pingcha.rules.Rule;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.ChinaTime;

/** Opens one correction, or the finding that one is to be ordered of, with what stands around it; the trail records it. */
@Stateless
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.INSPECTOR_ROLE, Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE})
public class CorrectionReading {
    private static final Set<CorrectionAct> ON_THE_PAGE = EnumSet.of(CorrectionAct.NAME, CorrectionAct.RETURN, CorrectionAct.VERIFY, CorrectionAct.CHECK,
        CorrectionAct.WITHDRAW);

    @EJB
    CorrectionQueries queries;

    @EJB
    RequestQueries requests;

    @EJB
    CaseQueries cases;

    @EJB
    RuleQueries rules;

    @EJB
    AuditTrail audit;

    @Inject
    FindingSources findings;

    @Inject
    CorrectionAccess access;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    public CorrectionDetail open(UUID uuid) {
        Actor me = actor.get();
        CorrectiveAction found = access.inSight(me, uuid);
        audit.viewed(me, "correction.audit.viewed", CorrectionOrders.name(uuid));
        CorrectionFacts facts = found.facts().withoutDrafts();
        Concern concern = facts.concern();
        RuleBook book = rules.byId(facts.ruleSetId());
        CorrectionLink follower = queries.follower(uuid);
        return new CorrectionDetail(facts, findings.look(me, facts.origin()).orElse(null),
            concern.caseId() == null ? null : cases.header((long) concern.caseId()).ref().uuid(), acts(found, me),
            follower == null && findings.look(me, new Origin(CorrectionOrders.ROOM, uuid)).isPresent(),
            requests.forSubject(CorrectionOrders.ROOM, uuid).stream().anyMatch(row -> row.isOpen() && row.escalatedAt() != null), follower,
            queries.earlier(concern, facts.faults(), facts.id()),
            List.of(book.rule(RuleKey.CORRECTION_ANSWER), book.rule(RuleKey.CORRECTION_AFTER_RETURN), book.rule(RuleKey.CORRECTION_CHECKS)));
    }

    /** Whether this person may order a correction of what stands there. */
    public boolean mayOrder(Origin origin) {
        return findings.look(actor.get(), origin).isPresent();
    }

    /** What a new order would be about. */
    @RolesAllowed({Role.MANAGER_ROLE, Role.COMPLAINT_APPROVER_ROLE})
    public Finding finding(Origin origin) {
        return findings.find(actor.get(), origin);
    }

    /** Earlier orders about the same. */
    @RolesAllowed({Role.MANAGER_ROLE, Role.COMPLAINT_APPROVER_ROLE})
    public List<CorrectionLink> earlier(Finding finding) {
        return queries.earlier(finding.concern(), finding.faults(), Long.MAX_VALUE);
    }

    /** How long the addressee has, unless the order says otherwise. */
    @RolesAllowed({Role.MANAGER_ROLE, Role.COMPLAINT_APPROVER_ROLE})
    public Rule limit() {
        return rules.correctionRules(ChinaTime.today(clock)).rule(RuleKey.CORRECTION_ANSWER);
    }

    /** What the procedure, the role and the correction itself leave to this person now. */
    private static Set<CorrectionAct> acts(CorrectiveAction correction, Actor me) {
        return ON_THE_PAGE.stream().filter(act -> act.startsAt(correction.status()) && act.isOpenTo(me)).filter(act -> switch (act) {
            case RETURN, VERIFY -> correction.mayVerify(me);
            case CHECK -> correction.facts().checks().stream().anyMatch(CheckRow::isWaiting);
            default -> true;
        }).collect(Collectors.toSet());
    }
}
