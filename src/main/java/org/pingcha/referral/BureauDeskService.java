package org.pingcha.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Role;
import org.pingcha.rules.PenaltyType;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.Sanctions;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** The bureau's desk: what is done with a referral that came to it. */
@Stateless
@RolesAllowed(Role.BUREAU_OFFICER_ROLE)
public class BureauDeskService {
    @Inject
    ReferralAccess access;

    @Inject
    ReferralRules rules;

    @Inject
    ReferralTrail trail;

    @EJB
    ReferralRequests requests;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Opens a penalty case; from here the bureau's own clock runs (行政处罚法 art. 60). */
    public void accept(UUID uuid, long seenVersion, @Size(max = 60) String caseNo) {
        MisconductReferral referral = access.forAct(actor.get(), ReferralAct.ACCEPT, uuid, seenVersion);
        LocalDate due = rules.due(rules.of(referral), RuleKey.PENALTY_DECISION, today());
        referral.accept(caseNo, due, actor.get(), clock.instant());
        requests.admissionAnswered(referral, "accepted", actor.get(), clock.instant());
        trail.record(ReferralAct.ACCEPT, referral, ReferralState.RECEIVED, Map.of("due", due), actor.get());
    }

    /** Back to the office that referred, which completes it. */
    public void giveBack(UUID uuid, long seenVersion, @Size(max = 4000) String reasons) {
        MisconductReferral referral = access.forAct(actor.get(), ReferralAct.RETURN, uuid, seenVersion);
        referral.returned(reasons, rules.due(rules.of(referral), RuleKey.REFERRAL_COMPLETION, today()), actor.get(), clock.instant());
        requests.admissionAnswered(referral, "returned", actor.get(), clock.instant());
        trail.record(ReferralAct.RETURN, referral, ReferralState.RECEIVED, Map.of(), actor.get());
    }

    /** A note for the bureau's own file. */
    public void note(UUID uuid, long seenVersion, @Size(max = 4000) String words) {
        MisconductReferral referral = access.forAct(actor.get(), ReferralAct.NOTE, uuid, seenVersion);
        referral.record(ReferralAct.NOTE, null, words, actor.get(), clock.instant());
        trail.record(ReferralAct.NOTE, referral, referral.state(), Map.of(), actor.get());
    }

    /** The day of a hearing, which the respondent learns of some days ahead (行政处罚法 art. 64). */
    public void hearing(UUID uuid, long seenVersion, LocalDate day, @Size(max = 4000) String words) {
        MisconductReferral referral = access.forAct(actor.get(), ReferralAct.HEARING, uuid, seenVersion);
        LocalDate first = rules.due(rules.of(referral), RuleKey.HEARING_NOTICE, today());
        if (day == null || day.isBefore(first)) {
            throw new Problem("referral.problem.hearing", first);
        }
        referral.record(ReferralAct.HEARING, day, words, actor.get(), clock.instant());
        trail.record(ReferralAct.HEARING, referral, referral.state(), Map.of("day", day), actor.get());
    }

    /** More time for the decision, once, as much as the rules give. */
    public void extend(UUID uuid, long seenVersion, @Size(max = 4000) String why) {
        MisconductReferral referral = access.forAct(actor.get(), ReferralAct.EXTEND, uuid, seenVersion);
        LocalDate due = rules.due(rules.of(referral), RuleKey.PENALTY_EXTENSION, referral.facts().atBureau().dueOn());
        referral.extend(due, why, actor.get(), clock.instant());
        trail.record(ReferralAct.EXTEND, referral, referral.state(), Map.of("due", due), actor.get());
    }

    /**
     * Proposes the penalty to an authority above (律师法 art. 52), which has the referral on its own desk from now on.
     *
     * @param bureau code of that bureau
     */
    public void forward(UUID uuid, long seenVersion, String bureau, @Size(max = 4000) String why) {
        MisconductReferral referral = access.forAct(actor.get(), ReferralAct.FORWARD, uuid, seenVersion);
        Office above = rules.bureausFor(referral.bureau().divisionCode()).stream().filter(office -> office.code().equals(bureau))
            .filter(office -> !office.id().equals(referral.bureau().id())).findFirst().orElseThrow(() -> new Problem("referral.problem.bureau"));
        if (!access.hasDesk(above.id())) {
            throw new Problem("referral.problem.noDesk", above.name());
        }
        referral.forward(above, why, rules.due(rules.of(referral), RuleKey.REFERRAL_ADMISSION, today()), actor.get(), clock.instant());
        requests.awaitAdmission(uuid, clock.instant());
        trail.record(ReferralAct.FORWARD, referral, ReferralState.ACCEPTED, Map.of("bureau", bureau), actor.get());
    }

    /** Decides; each penalty must be one of its article's and this authority's to impose. */
    public void decide(UUID uuid, long seenVersion, @Valid DecisionEntry entry) {
        decide(ReferralAct.DECIDE, uuid, seenVersion, entry);
    }

    /** Decides anew after reconsideration or litigation. */
    public void reconsider(UUID uuid, long seenVersion, @Valid DecisionEntry entry) {
        decide(ReferralAct.RECONSIDER, uuid, seenVersion, entry);
    }

    private void decide(ReferralAct act, UUID uuid, long seenVersion, DecisionEntry entry) {
        Instant at = clock.instant();
        MisconductReferral referral = access.forAct(actor.get(), act, uuid, seenVersion);
        ReferralState before = referral.state();
        RuleBook book = rules.of(referral);
        mustBeLawful(referral, entry, book.sanctions());
        referral.decide(act, new Verdict(entry.outcome(), entry.number().strip(), today(), entry.reasons().strip(), null, actor.get().personId(),
            actor.get().name()), entry.penalties(), rules.due(book, RuleKey.PENALTY_SERVICE, today()), actor.get(), at);
        Map<String, Object> values = new HashMap<>();
        values.put("outcome", entry.outcome());
        values.put("penalties", entry.penalties());
        trail.record(act, referral, before, values, actor.get());
    }

    private static void mustBeLawful(MisconductReferral referral, DecisionEntry entry, Sanctions sanctions) {
        if ((entry.outcome() == DecisionOutcome.PENALTY) == entry.penalties().isEmpty()) {
            throw new Problem("referral.problem.penalties");
        }
        for (Penalty penalty : entry.penalties()) {
            if (sanctions.article(penalty.article()).filter(article -> article.respondent() == referral.respondent().sort()).isEmpty()) {
                throw new Problem("referral.problem.article", penalty.article());
            }
            List<PenaltyType> imposed = entry.penalties().stream().filter(one -> one.article().equals(penalty.article())).map(Penalty::penalty).toList();
            if (imposed.stream().filter(penalty.penalty()::equals).count() > 1) {
                throw new Problem("referral.problem.twice", penalty.penalty());
            }
            sanctions.mustAllow(referral.bureau().divisionCode(), penalty.article(), penalty.penalty(), penalty.amount(), imposed);
        }
    }

    /** The decision was served on the respondent. */
    public void serve(UUID uuid, long seenVersion, LocalDate day, @Size(max = 4000) String how) {
        MisconductReferral referral = access.forAct(actor.get(), ReferralAct.SERVE, uuid, seenVersion);
        referral.serve(day, how, actor.get(), clock.instant());
        trail.record(ReferralAct.SERVE, referral, referral.state(), Map.of("day", day), actor.get());
    }

    /** What is published of the decision. */
    public void publish(UUID uuid, long seenVersion, @Size(max = 4000) String extract) {
        MisconductReferral referral = access.forAct(actor.get(), ReferralAct.PUBLISH, uuid, seenVersion);
        referral.publish(extract, actor.get(), clock.instant());
        trail.record(ReferralAct.PUBLISH, referral, referral.state(), Map.of(), actor.get());
    }

    /** Leaves discipline to the bar association, which is asked by a one-time link. */
    public void passOn(UUID uuid, long seenVersion, @Size(max = 100) String association) {
        MisconductReferral referral = access.forAct(actor.get(), ReferralAct.PASS_ON, uuid, seenVersion);
        referral.passOn(association, actor.get(), clock.instant());
        requests.askBar(referral, association.strip(), actor.get(), clock.instant());
        trail.record(ReferralAct.PASS_ON, referral, referral.state(), Map.of("association", association.strip()), actor.get());
    }

    /** A new one-time link for the association, in place of any earlier one; its token is shown this once. */
    public String barLink(UUID uuid, long seenVersion) {
        MisconductReferral referral = access.forAct(actor.get(), ReferralAct.BAR_ANSWER, uuid, seenVersion);
        return requests.barLink(referral, actor.get(), clock.instant());
    }

    /**
     * What the association answered on paper.
     *
     * @param measure code of the association's measure; null where it took none
     */
    public void barAnswered(UUID uuid, long seenVersion, String measure, LocalDate day, @Size(max = 2000) String answer) {
        MisconductReferral referral = access.forAct(actor.get(), ReferralAct.BAR_ANSWER, uuid, seenVersion);
        if (measure != null && rules.of(referral).sanctions().measure(measure).isEmpty()) {
            throw new Problem("referral.problem.measure");
        }
        referral.barAnswered(measure, day, answer, actor.get(), clock.instant());
        requests.barAnsweredOnPaper(referral, actor.get(), clock.instant());
        trail.record(ReferralAct.BAR_ANSWER, referral, referral.state(), Map.of("measure", measure == null ? "" : measure), actor.get());
    }

    public void close(UUID uuid, long seenVersion) {
        MisconductReferral referral = access.forAct(actor.get(), ReferralAct.CLOSE, uuid, seenVersion);
        ReferralState before = referral.state();
        referral.close(actor.get(), clock.instant());
        trail.record(ReferralAct.CLOSE, referral, before, Map.of(), actor.get());
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }
}
