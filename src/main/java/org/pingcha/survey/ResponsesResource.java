package org.pingcha.survey;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.register.CaseType;
import org.pingcha.web.Collection;

/** {@code /api/v1/responses}: how and when answers were sent in; of nobody, whatever the campaign promised. What they say is in the figures. */
@Path("responses")
@Produces(MediaType.APPLICATION_JSON)
public class ResponsesResource {
    @EJB
    ResponseQueries responses;

    /** One response; the day alone, and no case. */
    public record Item(UUID id, UUID campaign, CaseType caseType, Way way, String language, LocalDate submittedOn) {
    }

    @GET
    public Collection<Item> list(@QueryParam("limit") Integer limit, @QueryParam("after") UUID after, @QueryParam("campaign") UUID campaign) {
        int most = Collection.limit(limit);
        List<Item> items = responses.after(campaign, after, most + 1);
        return Collection.of(items, most, item -> item.id().toString());
    }
}
