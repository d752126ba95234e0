package org.pingcha.views;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.Role;
import org.pingcha.web.Collection;
import org.pingcha.web.Grouping;

/** {@code /api/v1/views}: the views that one keeps of lists, and those that are shared with one; nothing is changed here. */
@Path("views")
@Produces(MediaType.APPLICATION_JSON)
public class ViewsResource {
    @EJB
    SavedViewQueries views;

    @Inject
    OfferedLists lists;

    /**
     * A view as other programs read it.
     *
     * @param page      the address of the list as this view shows it; null where no room offers that list any more
     * @param sharedWith null for nobody; likewise alarm
     */
    public record Item(UUID id, long version, String name, String list, String page, boolean own, String owner, Role sharedWith, DigestRhythm digest, Bell alarm) {
    }

    /** Rings at more than {@code over} rows within {@code days} days; {@code by} is null where all count together. */
    public record Bell(int over, Grouping by, Integer days) {
    }

    @GET
    public Collection<Item> list(@QueryParam("limit") Integer limit, @QueryParam("after") UUID after) {
        int most = Collection.limit(limit);
        List<Item> items = Collection.after(views.all(), after, ViewRow::uuid, most).stream().map(this::item).toList();
        return Collection.of(items, most, item -> item.id().toString());
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        Item item = item(views.row(id));
        return Response.ok(item).tag(String.valueOf(item.version())).build();
    }

    private Item item(ViewRow row) {
        String page = lists.find(row.list()).map(list -> list.offer().path() + (row.query().isEmpty() ? "" : "?" + row.query())).orElse(null);
        return new Item(row.uuid(), row.version(), row.name(), row.list(), page, row.own(), row.owner(), row.sharedWith(), row.digest(),
            row.alarmOver() == null ? null : new Bell(row.alarmOver(), row.alarmBy(), row.alarmDays()));
    }
}
