package org.pingcha.interview;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.survey.CampaignStatus;
import org.pingcha.survey.InvitationStatus;
import org.pingcha.survey.Reach;

/** A call as it stands now, and whether an act fits it. */
public record CallState(UUID uuid, long version, Long planVersion, InvitationStatus status, Reach reach, Long enteredById, Long callerId, String callerName,
                        String offReason, String officePath, CampaignStatus campaign, LocalDate endsOn) {
    /** What stands in the way; null where nothing does. @param caller null unless somebody is named */
    CallHurdle hurdle(CallOrder order, SeenCall seen, Actor caller) {
        if (seen.version() != version || !Objects.equals(seen.planVersion(), planVersion)) {
            return CallHurdle.CHANGED;
        }
        if (status == InvitationStatus.COMPLETE) {
            return CallHurdle.ANSWERED;
        }
        if (status.isEnded() || campaign != CampaignStatus.OPEN) {
            return CallHurdle.ENDED;
        }
        return switch (order.act()) {
            case ASSIGN -> offReason != null ? CallHurdle.OFF_LIST : caller.personId().equals(enteredById) ? CallHurdle.OWN_CASE
                : !caller.sees(officePath) ? CallHurdle.OTHER_OFFICE : caller.personId().equals(callerId) ? CallHurdle.SAME : null;
            case PLAN -> offReason != null ? CallHurdle.OFF_LIST : reach == Reach.INSTITUTION ? CallHurdle.INSTITUTION
                : order.day().isAfter(endsOn) ? CallHurdle.AFTER_END : null;
            case TAKE_OFF -> offReason != null ? CallHurdle.SAME : null;
            case PUT_BACK -> offReason == null ? CallHurdle.SAME : null;
        };
    }
}
