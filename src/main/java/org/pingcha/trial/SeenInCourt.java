package org.pingcha.trial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.pingcha.shared.Problem;

/**
 * What came of a visit to a hearing; in a draft everything may be missing.
 *
 * @param actualLawyer who appeared instead; null where nobody else did
 * @param present      media, deputies and other observers, or null
 * @param irregularity null where nothing was irregular
 */
@Embeddable
record SeenInCourt(@Enumerated(EnumType.STRING) @Column(length = 20) VisitOutcome outcome,
                   @Enumerated(EnumType.STRING) @Column(length = 10) LawyerSeen lawyer,
                   @Column(name = "actual_lawyer", length = 60) String actualLawyer,
                   @Column(name = "started_at") Instant startedAt,
                   @Column(name = "ended_at") Instant endedAt,
                   @Column(name = "others_present", length = 200) String present,
                   @Column(nullable = false) boolean irregular,
                   @Column(length = 2000) String irregularity) {
    static final SeenInCourt NOTHING = new SeenInCourt(null, null, null, null, null, null, false, null);

    /** @throws Problem where it ends before it starts */
    static SeenInCourt of(ObservationLog log) {
        if (log.startedAt() != null && log.endedAt() != null && log.endedAt().isBefore(log.startedAt())) {
            throw new Problem("trial.problem.endsBefore");
        }
        return new SeenInCourt(log.outcome(), log.lawyer(), log.lawyer() == LawyerSeen.OTHER ? filled(log.actualLawyer()) : null,
            log.startedAt(), log.endedAt(), filled(log.present()), log.irregular(), log.irregular() ? filled(log.irregularity()) : null);
    }

    /** @throws Problem naming the first thing that a log may not lack */
    void mustBeWhole() {
        if (outcome == null) {
            throw new Problem("trial.problem.noOutcome");
        }
        if (outcome.isSeen() && (startedAt == null || lawyer == null)) {
            throw new Problem("trial.problem.noLawyer");
        }
        if (lawyer == LawyerSeen.OTHER && actualLawyer == null) {
            throw new Problem("trial.problem.noName");
        }
        if (irregular && irregularity == null) {
            throw new Problem("trial.problem.noIrregularity");
        }
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
