package org.pingcha.referral;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How a referral fares, for the room that it came from and for whoever complained; nothing of the respondent.
 *
 * @param sentAt     null before it was sent; likewise the days of acceptance, decision and service
 * @param outcome    null before the decision
 * @param penalties  what was imposed, line by line; empty where none was or an outside bureau decided
 */
public record ReferralOutcome(UUID uuid, ReferralState state, Instant openedAt, Instant sentAt, LocalDate acceptedOn, LocalDate decidedOn,
                              LocalDate servedOn, DecisionOutcome outcome, List<Penalty> penalties) implements Serializable {
    public ReferralOutcome {
        penalties = List.copyOf(penalties);
    }
}
