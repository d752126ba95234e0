package org.pingcha.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.pingcha.scoring.ChannelResult;
import org.pingcha.scoring.EvidenceChannel;

/** One piece of evidence of a score. */
@Embeddable
public class EvidenceLine {
    private static final int DECIMALS = 4;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private EvidenceChannel channel;

    @Column(nullable = false, length = 60)
    private String source;

    @Column(nullable = false, precision = 10, scale = DECIMALS)
    private BigDecimal earned;

    @Column(nullable = false, precision = 10, scale = DECIMALS)
    private BigDecimal applicable;

    protected EvidenceLine() {
    }

    EvidenceLine(ChannelResult result) {
        channel = result.channel();
        source = result.source();
        // Points have at most four decimals: nothing is rounded here, and a room that hands over more is a mistake.
        earned = result.earned().setScale(DECIMALS, RoundingMode.UNNECESSARY);
        applicable = result.applicable().setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    ChannelResult result() {
        return new ChannelResult(channel, source, earned, applicable);
    }

    boolean says(ChannelResult other) {
        return channel == other.channel() && source.equals(other.source()) && earned.compareTo(other.earned()) == 0
            && applicable.compareTo(other.applicable()) == 0;
    }
}
