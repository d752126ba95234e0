package org.pingcha.referral;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One thing that was done with a referral; day and note may be null. */
public record EventRow(int seq, ReferralAct act, ReferralState from, ReferralState to, Instant at, String by, LocalDate day, String note)
    implements Serializable {
}
