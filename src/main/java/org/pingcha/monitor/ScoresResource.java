package org.pingcha.monitor;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.web.Collection;

/** {@code GET /api/v1/scores}: the scores of the reviewed files in sight, by the same filter as the overview's. */
@Path("scores")
@Produces(MediaType.APPLICATION_JSON)
public class ScoresResource {
    @EJB
    ReviewedFiles files;

    @Inject
    Clock clock;

    /** All of them, unless {@code period}, or {@code from} and {@code to}, say less. */
    @GET
    public Collection<Score> list(@QueryParam("office") String office, @QueryParam("period") String period,
                                  @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("type") String type,
                                  @QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        OverviewInput input = new OverviewInput();
        input.setOffice(office);
        input.setPeriod(period == null && from == null && to == null ? Period.EVERYTHING.name() : period);
        input.setFrom(from);
        input.setTo(to);
        input.setType(type);
        int most = Collection.limit(limit);
        return Collection.of(files.scores(input.filter(ChinaTime.today(clock)), cursor(after), most), most, score -> score.id().toString());
    }

    private static UUID cursor(String after) {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw Problem.unreadable("monitor.problem.cursor");
        }
    }
}
