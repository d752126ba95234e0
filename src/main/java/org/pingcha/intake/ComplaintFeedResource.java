package org.pingcha.intake;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.pingcha.complaint.ComplaintFeed;
import org.pingcha.shared.Problem;
import org.pingcha.web.Collection;

/** {@code GET /api/v1/complaints}: the complaints in sight, for staff clients and for systems what they sent. */
@Path("complaints")
@Produces(MediaType.APPLICATION_JSON)
public class ComplaintFeedResource {
    @EJB
    ComplaintFeed feed;

    /** A complaint in a collection. */
    public record Item(UUID id, long version, String registerNo, String status, String receivedOn, String respondentKind, String respondent, String caseNo, String dueOn) {
        static Item of(ComplaintFeed.Item row) {
            return new Item(row.id(), row.version(), row.registerNo(), row.status().name(), row.receivedOn().toString(), row.respondentKind().name(), row.respondent(),
                row.caseNo(), row.dueOn() == null ? null : row.dueOn().toString());
        }
    }

    @GET
    public Collection<Item> list(@QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        int most = Collection.limit(limit);
        List<Item> rows = feed.after(uuid(after), most + 1).stream().map(Item::of).toList();
        return Collection.of(rows, most, row -> row.id().toString());
    }

    private static UUID uuid(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.unreadable("intake.problem.field", "after");
        }
    }
}
