package org.pingcha.quality;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.pingcha.opinion.OpinionRow;
import org.pingcha.scoring.ChannelResult;
import org.pingcha.survey.Heard;
import org.pingcha.trial.HearingRow;

/**
 * Who else spoke about a case: observers of its hearings, organs, the recipient. Who was asked and said nothing is named too.
 */
public record CaseVoices(List<Attended> hearings, List<Organ> organs, List<Recipient> recipients) implements Serializable {
    /** A log of a hearing, with the points it gave. */
    public record Attended(HearingRow hearing, ChannelResult result) implements Serializable {
    }

    /** An organ that was asked; result is null where it gave no points that count. */
    public record Organ(OpinionRow opinion, ChannelResult result) implements Serializable {
    }

    /** A campaign in which the recipient was asked; result is null where they gave no points that count. */
    public record Recipient(Heard.InCase asked, ChannelResult result) implements Serializable {
    }

    /** The evidence of that source, or null. */
    static ChannelResult of(List<ChannelResult> results, String kind, UUID uuid) {
        return results.stream().filter(result -> result.source().equals(kind + ":" + uuid)).findFirst().orElse(null);
    }
}
