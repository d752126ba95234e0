package org.pingcha.alert;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.web.Collection;
import org.pingcha.web.Texts;

/** {@code /api/v1/alerts}: the alerts in sight, and one of them. */
@Path("alerts")
@Produces(MediaType.APPLICATION_JSON)
public class AlertsResource {
    @EJB
    AlertQueries alerts;

    /** An alert as other systems read it; the facts in Chinese, the end null until there is one. */
    public record Item(UUID id, long version, AlertRule rule, AlertStatus status, AboutKind aboutKind, String about, String facts, String office, LocalDate raisedOn,
                       LocalDate dueOn, LocalDate endedOn) {
        static Item of(AlertRow row) {
            return new Item(row.uuid(), row.version(), row.rule(), row.status(), row.about().kind(), row.about().label(), row.words(Texts.CHINESE), row.office(),
                row.raisedOn(), row.dueOn(), row.endedOn());
        }
    }

    @GET
    public Collection<Item> list(@QueryParam("limit") Integer limit, @QueryParam("after") UUID after) {
        int most = Collection.limit(limit);
        List<Item> items = alerts.after(after, most + 1).stream().map(Item::of).toList();
        return Collection.of(items, most, item -> item.id().toString());
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        Item item = Item.of(alerts.row(id));
        return Response.ok(item).tag(String.valueOf(item.version())).build();
    }
}
