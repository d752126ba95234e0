package org.pingcha.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingcha.attachment.DocumentContent;
import org.pingcha.attachment.DocumentKeeping;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.request.RequestKind;
import org.pingcha.request.RequestLookup;
import org.pingcha.request.RequestStanding;
import org.pingcha.rules.PenaltyType;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** Opens one referral with what stands around it, and its evidence; the trail records both. */
@Stateless
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.BUREAU_OFFICER_ROLE})
public class ReferralReading {
    @EJB
    AuditTrail audit;

    @EJB
    WorkCalendars calendars;

    @EJB
    DocumentKeeping documents;

    @EJB
    RequestLookup requests;

    @Inject
    ReferralAccess access;

    @Inject
    ReferralRules rules;

    @Inject
    DossierFit dossiers;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    public ReferralDetail detail(UUID uuid) {
        Actor by = actor.get();
        MisconductReferral referral = access.inSight(by, uuid);
        audit.viewed(by, "referral.audit.viewed", ReferralTrail.name(referral));
        ReferralFacts facts = by.is(Role.BUREAU_OFFICER) ? referral.facts() : referral.facts().withoutNotes();
        RuleBook book = rules.of(referral);
        LocalDate today = ChinaTime.today(clock);
        RuleKey due = dueBy(facts);
        LocalDate accepted = facts.atBureau() == null ? null : facts.atBureau().acceptedOn();
        ReferralBrief.Laid laid = facts.brief().laid();
        Set<ReferralAct> acts = ReferralAct.byPeople().filter(act -> act.startsAt(facts.state()) && isLeft(act, facts) && access.mayDo(by, act, referral))
            .collect(Collectors.toSet());
        return new ReferralDetail(facts, book, dossiers.rows(facts.brief().evidence()), choices(facts, book), due == null ? null : book.rule(due),
            accepted == null ? null : calendars.current().deadline(accepted, book.rule(RuleKey.PENALTY_DECISION)),
            ReferralDetail.Lapse.of(laid == null ? null : laid.limitationOn(), ChinaTime.dayOf(facts.brief().openedAt()), today, rules.warnUntil(today)),
            laid != null && facts.brief().bureauDivision() != null && book.sanctions().mayDecide(facts.brief().bureauDivision(), laid.proposedPenalty()), acts, waiting(uuid));
    }

    private List<RequestStanding> waiting(UUID uuid) {
        return Stream.of(RequestKind.REFERRAL_ADMISSION, RequestKind.BAR_DISCIPLINE).flatMap(kind -> requests.about(ReferralRequests.ROOM, uuid, kind).stream())
            .filter(RequestStanding::isOpen).toList();
    }

    /** What is done once is not offered again. */
    private static boolean isLeft(ReferralAct act, ReferralFacts facts) {
        return switch (act) {
            case SERVE -> facts.decided().servedOn() == null;
            case EXTEND -> !facts.atBureau().extended();
            case PASS_ON -> facts.bar() == null;
            case BAR_ANSWER -> facts.bar() != null && facts.bar().answeredOn() == null;
            default -> true;
        };
    }

    private static RuleKey dueBy(ReferralFacts facts) {
        return switch (facts.state()) {
            case PROPOSED, SUBMITTED, RETURNED -> RuleKey.REFERRAL_COMPLETION;
            case SENT, RECEIVED -> RuleKey.REFERRAL_ADMISSION;
            case ACCEPTED -> facts.atBureau().extended() ? RuleKey.PENALTY_EXTENSION : RuleKey.PENALTY_DECISION;
            case DECIDED, RECONSIDERED -> facts.nextDueOn() == null ? null : RuleKey.PENALTY_SERVICE;
            default -> null;
        };
    }

    private List<BureauChoice> choices(ReferralFacts facts, RuleBook book) {
        String from = facts.state().isOpenToOffice() || facts.brief().bureauDivision() == null ? facts.brief().officeDivision() : facts.brief().bureauDivision();
        return rules.bureausFor(from).stream().map(office -> new BureauChoice(office.code(), office.name(), book.sanctions().levelOf(office.divisionCode()),
            Arrays.stream(PenaltyType.values()).filter(penalty -> book.sanctions().mayDecide(office.divisionCode(), penalty)).toList())).toList();
    }

    /** What can be evidence, for the office's form: what is already, and the papers of what it was found in and of the case. */
    public List<EvidenceRow> candidates(UUID uuid) {
        return dossiers.candidates(access.inSight(actor.get(), uuid).brief(), actor.get());
    }

    /** One piece of evidence, to whoever sees the referral. */
    public DocumentContent evidence(UUID uuid, UUID document) {
        MisconductReferral referral = access.inSight(actor.get(), uuid);
        if (!referral.brief().evidence().contains(document)) {
            throw Problem.notFound();
        }
        audit.record(actor.get(), "referral.audit.evidence", ReferralTrail.name(referral), null, Map.of("document", document));
        return documents.content(document);
    }
}
