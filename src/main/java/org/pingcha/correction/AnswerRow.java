package org.pingcha.correction;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.shared.ChinaTime;

/**
 * One round as pages show it.
 *
 * @param draftCause what the addressee typed so far, for the addressee alone (likewise the plan)
 * @param rootCause  null until it is answered (likewise plan, by and at)
 * @param remarks    why it was returned; null where it was not
 */
public record AnswerRow(UUID uuid, int round, LocalDate dueOn, String draftCause, String draftPlan, String rootCause, String plan, String by, Instant at,
                        String remarks) implements Serializable {
    AnswerRow withoutDraft() {
        return new AnswerRow(uuid, round, dueOn, null, null, rootCause, plan, by, at, remarks);
    }

    public boolean isAnswered() {
        return at != null;
    }

    /** Answered after its day. */
    public boolean isLate() {
        return at != null && ChinaTime.dayOf(at).isAfter(dueOn);
    }
}
