package org.pingcha.referral;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pingcha.web.Collection;

/** {@code GET /api/v1/referrals}: the referrals in sight, for staff clients. */
@Path("referrals")
@Produces(MediaType.APPLICATION_JSON)
public class ReferralsResource {
    @EJB
    ReferralFeed feed;

    /** A referral in a collection. */
    public record Item(UUID id, long version, String number, String state, String office, String bureau, String caseNo, Instant openedAt, String dueOn, String outcome,
                       String decidedOn) {
        static Item of(ReferralFeed.Item row) {
            return new Item(row.id(), row.version(), row.number(), row.state().name(), row.office(), row.bureau(), row.caseNo(), row.openedAt(), text(row.dueOn()),
                text(row.outcome()), text(row.decidedOn()));
        }

        private static String text(Object value) {
            return value == null ? null : value.toString();
        }
    }

    @GET
    public Collection<Item> list(@QueryParam("limit") Integer limit, @QueryParam("after") UUID after) {
        int most = Collection.limit(limit);
        List<Item> rows = feed.after(after, most + 1).stream().map(Item::of).toList();
        return Collection.of(rows, most, row -> row.id().toString());
    }
}
