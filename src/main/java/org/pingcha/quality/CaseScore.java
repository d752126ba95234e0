package org.pingcha.quality;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.register.CaseHeader;
import org.pingcha.rules.CaseCheck;
import org.pingcha.rules.RuleBook;
import org.pingcha.scoring.ChannelResult;
import org.pingcha.scoring.Composite;

/**
 * A case's score with everything it was worked out from.
 *
 * @param composite as stored: what the evidence gives by the scheme
 * @param scheme    the rule set that the score keeps
 * @param checks    the steps that were judged, as of now
 * @param reviews   the reviewed files behind it
 * @param voices    who else spoke about it
 * @param vetoes    codes of the confirmed ones
 * @param changedAt when it last came out differently
 */
public record CaseScore(CaseHeader header, Composite composite, RuleBook scheme, int upheld, int partly, List<CaseCheck> checks, List<Review> reviews,
                        CaseVoices voices, List<String> vetoes, Instant changedAt) implements Serializable {
    /**
     * A reviewed file.
     *
     * @param result earned of applicable
     * @param score  as the sheet shows it
     * @param lost   the items at which points were lost, in the form's order
     * @param full   how many items had full marks
     * @param out    how many did not apply
     */
    public record Review(UUID uuid, String inspector, ChannelResult result, BigDecimal score, List<ItemView> lost, long full, long out) implements Serializable {
    }
}
