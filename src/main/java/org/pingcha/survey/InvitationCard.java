package org.pingcha.survey;

import java.io.Serializable;
import java.util.UUID;

/**
 * An invitation as those see it who call.
 *
 * @param officePath  the campaign's office, for the row predicate of the desk
 * @param open        whether the campaign takes answers
 * @param enteredById who assigned the case; null where nobody did
 */
public record InvitationCard(UUID uuid, long caseId, InvitationStatus status, Reach reach, boolean hasPhone, int attempts, boolean triedEnough,
                             String paperCode, UUID campaign, String campaignName, String officePath, Channels channels, boolean anonymous,
                             boolean open, Long enteredById, long version) implements Serializable {
}
