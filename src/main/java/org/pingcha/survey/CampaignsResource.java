package org.pingcha.survey;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.web.Collection;

/** {@code /api/v1/campaigns}: the campaigns in sight, each with what became of its invitations. Rates are null where there is none. */
@Path("campaigns")
@Produces(MediaType.APPLICATION_JSON)
public class CampaignsResource {
    @EJB
    CampaignQueries campaigns;

    /** A campaign as other systems read it. */
    public record Item(UUID id, long version, String name, CampaignStatus status, String office, LocalDate startsOn, LocalDate endsOn, boolean anonymous, long invited,
                       Outcomes outcomes, Double responseRate) {
        static Item of(CampaignRow row) {
            double rate = row.outcomes().responseRate();
            return new Item(row.uuid(), row.version(), row.name(), row.status(), row.office(), row.startsOn(), row.endsOn(), row.anonymous(), row.invited(),
                row.outcomes(), Double.isNaN(rate) ? null : rate);
        }
    }

    /** One campaign with its seed, by which its sample can be drawn again. */
    public record Whole(UUID id, long version, String name, CampaignStatus status, String office, Frame frame, Integer sampleSize, String seed, List<Stratum> strata,
                        LocalDate startsOn, LocalDate endsOn, boolean anonymous, Outcomes outcomes) {
    }

    @GET
    public Collection<Item> list(@QueryParam("limit") Integer limit, @QueryParam("after") UUID after) {
        int most = Collection.limit(limit);
        List<Item> items = campaigns.after(after, most + 1).stream().map(Item::of).toList();
        return Collection.of(items, most, item -> item.id().toString());
    }

    @GET
    @Path("{id}")
    public jakarta.ws.rs.core.Response one(@PathParam("id") UUID id) {
        CampaignDetail c = campaigns.detail(id);
        Whole whole = new Whole(c.uuid(), c.version(), c.name(), c.status(), c.office(), c.frame(), c.sampleSize(), c.seed(),
            c.progress().stream().map(CampaignDetail.Progress::stratum).toList(), c.startsOn(), c.endsOn(), c.anonymous(), c.outcomes());
        ResponseBuilder found = jakarta.ws.rs.core.Response.ok(whole);
        return found.tag(String.valueOf(c.version())).build();
    }
}
