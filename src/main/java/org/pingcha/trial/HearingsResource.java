package org.pingcha.trial;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.pingcha.shared.Problem;
import org.pingcha.web.Collection;

/** {@code /api/v1/hearings}: the hearings in sight, and one of them. */
@Path("hearings")
@Produces(MediaType.APPLICATION_JSON)
public class HearingsResource {
    @EJB
    HearingQueries queries;

    /** A hearing as other systems read it. */
    public record Item(UUID id, long version, UUID caseId, String caseNo, String cause, String court, String courtroom, String judge, Openness openness,
                       CourtProcedure procedure, Instant startsAt, Instant endsAt, HearingStatus status, boolean groupCase, boolean major,
                       String handler, String firm, String agency) {
        static Item of(HearingRow row) {
            return new Item(row.uuid(), row.version(), row.caseUuid(), row.caseNo(), row.cause(), row.court(), row.courtroom(), row.judge(), row.openness(),
                row.procedure(), row.startsAt(), row.endsAt(), row.status(), row.group(), row.major(), row.handler(), row.firm(), row.office());
        }
    }

    /** Both days count. */
    @GET
    public Collection<Item> list(@QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("limit") Integer limit, @QueryParam("after") UUID after) {
        int most = Collection.limit(limit);
        return Collection.of(queries.after(HearingFilter.between(day("from", from), day("to", to)), after, most + 1).stream().map(Item::of).toList(), most,
            item -> item.id().toString());
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        Item item = Item.of(queries.row(id));
        return Response.ok(item).tag(String.valueOf(item.version())).build();
    }

    private static LocalDate day(String name, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.unreadable("trial.problem.day", name);
        }
    }
}
