package org.pingcha.quality;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pingcha.scoring.ChannelResult;
import org.pingcha.scoring.EvidenceChannel;
import org.pingcha.scoring.Grade;
import org.pingcha.web.Collection;
import org.pingcha.web.Texts;

/** {@code GET /api/v1/scores/cases}: the scores of closed cases in sight, and each opened into its parts. */
@Path("scores/cases")
@Produces(MediaType.APPLICATION_JSON)
public class CaseScoresResource {
    @EJB
    CaseScoreQueries scores;

    /** A score in a collection; {@code score} and {@code grade} are null where there is too little evidence. */
    public record Item(UUID id, long version, UUID caseId, String caseNumber, BigDecimal score, BigDecimal low, BigDecimal high, BigDecimal evidence, Grade grade,
                       Instant changedAt) {
        static Item of(ScoreItem row) {
            return new Item(row.id(), row.version(), row.caseId(), row.caseNumber(), row.score(), row.low(), row.high(), row.evidence(), row.grade(), row.changedAt());
        }
    }

    /** A channel: its weight, its score and what it brings, null where nothing was observed; and the evidence. */
    public record Part(EvidenceChannel channel, BigDecimal weight, BigDecimal score, BigDecimal points, List<ChannelResult> evidence) {
    }

    /** A score with its parts. */
    public record Opened(String caseNumber, BigDecimal score, BigDecimal low, BigDecimal high, BigDecimal evidence, Grade gradeByPoints, Grade grade, String scheme,
                         BigDecimal complaintPoints, List<String> vetoes, List<Part> parts, Instant changedAt) {
    }

    @GET
    public Collection<Item> list(@QueryParam("limit") Integer limit, @QueryParam("after") UUID after) {
        int most = Collection.limit(limit);
        List<Item> rows = scores.after(after, most + 1).stream().map(Item::of).toList();
        return Collection.of(rows, most, row -> row.id().toString());
    }

    /** The score of one case. */
    @GET
    @Path("{case}")
    public Opened one(@PathParam("case") UUID caseId) {
        CaseScore score = scores.open(caseId, Texts.CHINESE);
        return new Opened(score.header().ref().caseNo(), score.composite().score(), score.composite().low(), score.composite().high(), score.composite().evidence(),
            score.composite().gradeByPoints(), score.composite().grade(), score.scheme().code(), score.composite().complaintPoints(), score.vetoes(),
            score.composite().parts().stream().map(part -> new Part(part.channel(), part.weight(), part.score(), part.points(), part.results())).toList(), score.changedAt());
    }
}
