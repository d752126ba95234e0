package org.pingcha.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Sight;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.LikePattern;

/** What a filter asks for, with who may see what: lists and figures read the same rows. */
@Dependent
public class ReferralConditions {
    @Inject
    CurrentActor actor;

    @Inject
    ReferralRules rules;

    @Inject
    Clock clock;

    Sight of(ReferralFilter f) {
        LocalDate today = ChinaTime.today(clock);
        Sight sight = ReferralSight.of(actor.get());
        if (f.ended() != null) {
            sight.and(f.ended() ? "r.closedOn is not null" : "r.closedOn is null");
        }
        if (f.figure() != null) {
            sight.and(f.figure().condition());
        }
        return sight.and("r.state = :state", "state", f.state())
            .and("r.nextDueOn < :today", "today", f.overdue() ? today : null)
            .and("r.charge.limitationOn <= :lapse and r.verdict.decidedOn is null", "lapse", f.lapsing() ? rules.warnUntil(today) : null)
            .and("r.respondent.licenceNo = :licence", "licence", f.licence())
            .and("o.code = :office", "office", f.office())
            .and(":article member of r.articles", "article", f.article())
            .and("exists (select 1 from MisconductReferral x join x.penalties p where x = r and p.penalty = :penalty)", "penalty", f.penalty())
            .and("r.openedAt >= :from", "from", f.from() == null ? null : f.from().atStartOfDay(ChinaTime.ZONE).toInstant())
            .and("r.openedAt < :to", "to", f.to() == null ? null : f.to().plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant())
            .and("(lower(r.number) like :text escape '!' or lower(r.respondent.name) like :text escape '!' or lower(r.respondent.firmName) like :text escape '!'"
                + " or lower(r.caseNo) like :text escape '!' or lower(r.respondent.licenceNo) like :text escape '!')", "text", LikePattern.contains(f.text()));
    }
}
