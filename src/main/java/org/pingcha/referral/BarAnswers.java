package org.pingcha.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.pingcha.identity.Actor;
import org.pingcha.request.AnswerListener;
import org.pingcha.request.GivenAnswer;
import org.pingcha.request.RequestKind;
import org.pingcha.shared.ChinaTime;

/** What the bar association answers by its link stands in the referral at once. */
@Dependent
public class BarAnswers implements AnswerListener {
    private static final int MOST = 2000;

    @Inject
    ReferralAccess access;

    @Inject
    ReferralTrail trail;

    @Override
    public void answered(GivenAnswer answer, Actor by, Instant at) {
        if (answer.kind() != RequestKind.BAR_DISCIPLINE || !ReferralRequests.ROOM.equals(answer.room())) {
            return;
        }
        MisconductReferral referral = access.locked(answer.subject());
        String measure = ReferralRequests.NO_MEASURE.equals(answer.choice()) ? null : answer.choice();
        String words = answer.text().substring(0, Math.min(MOST, answer.text().length()));
        referral.barAnswered(measure, ChinaTime.dayOf(at), words, by, at);
        trail.record(ReferralAct.BAR_ANSWER, referral, referral.state(), Map.of("measure", measure == null ? "" : measure), by);
    }
}
