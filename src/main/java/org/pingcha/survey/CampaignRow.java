package org.pingcha.survey;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A campaign in a list.
 *
 * @param invited  how many are invited; 0 before the draw
 * @param outcomes what became of the invitations
 */
public record CampaignRow(UUID uuid, String name, CampaignStatus status, String office, LocalDate startsOn, LocalDate endsOn, boolean anonymous,
                          Outcomes outcomes, long version) implements Serializable {
    /** As the list's query reads it. */
    public CampaignRow(UUID uuid, String name, CampaignStatus status, String office, LocalDate startsOn, LocalDate endsOn, boolean anonymous, long version,
                       Long complete, Long started, Long refused, Long unreachable, Long notEligible, Long all) {
        this(uuid, name, status, office, startsOn, endsOn, anonymous,
            new Outcomes(complete, started, refused, unreachable, all - complete - started - refused - unreachable - notEligible, notEligible), version);
    }

    public long invited() {
        return outcomes.all();
    }
}
