package org.pingcha.survey;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.register.CaseType;

/**
 * Everything about a campaign but its answers.
 *
 * @param seed     empty before the draw
 * @param samePerson     cases left out because the person is asked about another
 * @param wantsNoContact cases left out because the person asked for that
 * @param counts   invitations by where they stand
 * @param mine     whether the reader may change it
 */
public record CampaignDetail(long id, UUID uuid, String name, CampaignStatus status, String office, long formId, Frame frame, Integer sampleSize, String seed,
                             Channels channels, boolean anonymous, LocalDate startsOn, LocalDate endsOn, int remindAfter, int smallestGroup,
                             int samePerson, int wantsNoContact, List<Progress> progress, Map<InvitationStatus, Long> counts, List<Event> events,
                             boolean mine, long version) implements Serializable {
    /** One kind of case: its stratum, and how many of it have completed. */
    public record Progress(Stratum stratum, Outcomes outcomes) implements Serializable {
        public CaseType type() {
            return stratum.type();
        }

        /** Completed ones as a share of what is wanted, 0 to 100. */
        public int percent() {
            int wanted = stratum.quota() == null ? stratum.drawn() : Math.min(stratum.quota(), Math.max(1, stratum.drawn()));
            return wanted == 0 ? 0 : (int) Math.min(100, 100 * outcomes.interviews() / wanted);
        }
    }

    /** A step. */
    public record Event(Instant at, CampaignEvent.Kind kind, String who, String note) implements Serializable {
    }

    /** How many invitations stand there. */
    public long count(String status) {
        return counts.getOrDefault(InvitationStatus.valueOf(status), 0L);
    }

    public Outcomes outcomes() {
        return Outcomes.of(counts);
    }
}
