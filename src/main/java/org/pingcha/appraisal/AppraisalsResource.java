package org.pingcha.appraisal;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.quality.SubjectKind;
import org.pingcha.web.Collection;

/** {@code /api/v1/appraisals}: the yearly appraisals in sight, one of them, and its lines; nothing is changed here. */
@Path("appraisals")
@Produces(MediaType.APPLICATION_JSON)
public class AppraisalsResource {
    @EJB
    AppraisalQueries appraisals;

    /** An appraisal as other systems read it; what has not happened yet is null. */
    public record Item(UUID id, long version, int year, String office, AppraisalStatus status, Instant builtAt, Instant frozenAt, LocalDate sentOn) {
        static Item of(AppraisalRow row) {
            return new Item(row.uuid(), row.version(), row.year(), row.office(), row.status(), row.builtAt(), row.frozenAt(), row.sentOn());
        }

        static Item of(AppraisalDetail of) {
            return new Item(of.uuid(), of.version(), of.year(), of.office(), of.status(), of.builtAt(), of.frozenAt(), of.sentOn());
        }
    }

    /** A firm or a lawyer with the figures of the year, named as in the signed file; what there is none of is left out. */
    public record Line(UUID id, String name, String licence, String firm, Map<String, Number> figures) {
        static Line of(LineFacts line) {
            Map<String, Number> figures = new LinkedHashMap<>();
            for (Figure figure : Figure.values()) {
                Number number = figure.of(line.figures());
                if (number != null) {
                    figures.put(figure.member(), number);
                }
            }
            return new Line(line.uuid(), line.name(), line.licenceNo(), line.firmName(), figures);
        }
    }

    @GET
    public Collection<Item> list(@QueryParam("limit") Integer limit, @QueryParam("after") UUID after) {
        int most = Collection.limit(limit);
        List<Item> items = Collection.after(appraisals.list(), after, AppraisalRow::uuid, most).stream().map(Item::of).toList();
        return Collection.of(items, most, item -> item.id().toString());
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        Item item = Item.of(appraisals.detail(id));
        return Response.ok(item).tag(String.valueOf(item.version())).build();
    }

    /** Its firms; reading them is on record. */
    @GET
    @Path("{id}/firms")
    public Collection<Line> firms(@PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("after") UUID after) {
        return lines(id, SubjectKind.FIRM, limit, after);
    }

    /** Its lawyers and other handlers; reading them is on record. */
    @GET
    @Path("{id}/handlers")
    public Collection<Line> handlers(@PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("after") UUID after) {
        return lines(id, SubjectKind.HANDLER, limit, after);
    }

    private Collection<Line> lines(UUID id, SubjectKind kind, Integer limit, UUID after) {
        int most = Collection.limit(limit);
        List<Line> lines = Collection.after(appraisals.stored(appraisals.detail(id), kind), after, LineFacts::uuid, most).stream().map(Line::of).toList();
        return Collection.of(lines, most, line -> line.id().toString());
    }
}
