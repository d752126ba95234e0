package org.pingcha.request;

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

/** {@code /api/v1/requests}: what this person or firm is asked or asked themselves, and one of them. */
@Path("requests")
@Produces(MediaType.APPLICATION_JSON)
public class RequestsResource {
    @EJB
    RequestQueries requests;

    /** A request as other systems read it. */
    public record Item(UUID id, long version, RequestKind kind, RequestStatus status, String about, String anchor, UUID caseId, String question,
                       String office, String addressee, Instant askedAt, LocalDate dueOn, String answer, Instant endedAt) {
        static Item of(RequestRow row) {
            return new Item(row.uuid(), row.version(), row.kind(), row.status(), row.label(), row.anchor(), row.caseUuid(), row.question(),
                row.office(), row.addressee(), row.askedAt(), row.dueOn(), row.answer(), row.endedAt());
        }
    }

    @GET
    public Collection<Item> list(@QueryParam("limit") Integer limit, @QueryParam("after") UUID after) {
        int most = Collection.limit(limit);
        List<Item> items = requests.after(after, most + 1).stream().map(Item::of).toList();
        return Collection.of(items, most, item -> item.id().toString());
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        Item item = Item.of(requests.detail(id).row());
        return Response.ok(item).tag(String.valueOf(item.version())).build();
    }
}
