package org.pingcha.correction;

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
import java.util.List;
import java.util.UUID;
import org.pingcha.web.Collection;

/** {@code /api/v1/corrections}: the corrections in sight, and one of them. */
@Path("corrections")
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionsResource {
    @EJB
    CorrectionQueries corrections;

    /** A correction as other systems read it, without people's names. Case, firm and end are null where there is none. */
    public record Item(UUID id, long version, String number, CorrectionStatus status, String office, String caseNo, String firm, String fault, Instant orderedAt,
                       LocalDate dueOn, int checksWanted, int checksEffective, LocalDate endedOn) {
        static Item of(CorrectionRow row) {
            return new Item(row.uuid(), row.version(), row.number(), row.status(), row.office(), row.caseNo(), row.firm(), row.fault(), row.orderedAt(),
                row.dueOn(), row.wanted(), row.effective(), row.endedOn());
        }
    }

    @GET
    public Collection<Item> list(@QueryParam("limit") Integer limit, @QueryParam("after") UUID after) {
        int most = Collection.limit(limit);
        List<Item> items = corrections.after(after, most + 1).stream().map(Item::of).toList();
        return Collection.of(items, most, item -> item.id().toString());
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        Item item = Item.of(corrections.row(id));
        return Response.ok(item).tag(String.valueOf(item.version())).build();
    }
}
