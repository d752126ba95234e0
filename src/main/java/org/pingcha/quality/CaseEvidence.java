package org.pingcha.quality;

import java.util.Comparator;
import java.util.List;
import org.pingcha.scoring.ChannelResult;
import org.pingcha.scoring.Composite;
import org.pingcha.scoring.ScoringScheme;
import org.pingcha.scoring.VetoMark;

/**
 * Everything that counts about one case.
 *
 * @param results what the channels found, always in the same order
 * @param vetoes  the confirmed ones
 * @param upheld  complaints upheld
 * @param partly  complaints upheld in part
 */
record CaseEvidence(List<ChannelResult> results, List<VetoMark> vetoes, int upheld, int partly) {
    private static final Comparator<ChannelResult> ORDER = Comparator.comparing(ChannelResult::channel).thenComparing(ChannelResult::source);

    CaseEvidence {
        results = results.stream().sorted(ORDER).toList();
        vetoes = List.copyOf(vetoes);
    }

    Composite composite(ScoringScheme scheme) {
        return Composite.of(results, vetoes, upheld, partly, scheme);
    }
}
