package org.pingcha.opinion;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.pingcha.web.Collection;

/** {@code /api/v1/opinions}: what organs were asked by the offices in sight and what they said, for staff clients. */
@Path("opinions")
@Produces(MediaType.APPLICATION_JSON)
public class OpinionsResource {
    @EJB
    OpinionQueries opinions;

    /** An asking as other systems read it; adoption and score are null until it is answered, and stay so without a reply. */
    public record Item(UUID id, long version, UUID caseId, String caseNo, AskedOrgan organ, String organName, OpinionState state, Instant askedAt, LocalDate dueOn,
                       Instant endedAt, AnswerWay way, Adoption adoption, BigDecimal score) {
        static Item of(OpinionRow row) {
            return new Item(row.uuid(), row.version(), row.caseUuid(), row.caseNo(), row.organ(), row.organName(), row.state(), row.askedAt(), row.dueOn(), row.endedAt(),
                row.way(), row.adoption(), row.score());
        }
    }

    @GET
    @Operation(summary = "What organs were asked, and what they said")
    public Collection<Item> list(@QueryParam("limit") Integer limit, @QueryParam("after") UUID after) {
        int most = Collection.limit(limit);
        List<Item> items = opinions.after(after, most + 1).stream().map(Item::of).toList();
        return Collection.of(items, most, item -> item.id().toString());
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        Item item = Item.of(opinions.detail(id, Locale.SIMPLIFIED_CHINESE).row());
        return Response.ok(item).tag(String.valueOf(item.version())).build();
    }
}
