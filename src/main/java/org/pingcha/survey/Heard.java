package org.pingcha.survey;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.scoring.Interval;
import org.pingcha.scoring.WeightedShare;

/**
 * What recipients of the cases of a handler or a firm said, all in all, in the campaigns that ask by name.
 *
 * @param outcomes  what became of the invitations: the response rate stands beside every figure
 * @param answers   how many gave a listed answer to the question how satisfied they are; 0 where that is too few to be shown
 * @param satisfied each answer weighted by the cases of its campaign and type that it stands for; null where there are none, or too few
 * @param smallest  with fewer answers nothing is shown
 */
public record Heard(Outcomes outcomes, long answers, Interval satisfied, int smallest) implements Serializable {
    /** Whether somebody was asked at all. */
    public boolean isAsked() {
        return outcomes.all() > 0;
    }

    /**
     * That a recipient was asked about one case.
     *
     * @param response the answer; null where none came
     * @param outcomes of the whole campaign
     */
    public record InCase(UUID campaign, String name, InvitationStatus status, LocalDate endedOn, UUID response, Outcomes outcomes) implements Serializable {
    }

    static Heard nobody() {
        return new Heard(new Outcomes(0, 0, 0, 0, 0, 0), 0, null, 0);
    }

    static Heard of(Outcomes outcomes, List<WeightedShare.Part> parts, int smallest) {
        long n = parts.stream().mapToLong(WeightedShare.Part::n).sum();
        return n < smallest ? new Heard(outcomes, 0, null, smallest)
            : new Heard(outcomes, n, WeightedShare.of(parts, Interval.LEVEL).orElse(null), smallest);
    }
}
