package org.pingcha.figures;

import jakarta.ejb.EJB;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** {@code POST /api/v1/figures/recounts}: counts all stored figures from the facts again, in a job that it names. */
@Path("figures")
@Produces(MediaType.APPLICATION_JSON)
public class FiguresResource {
    @EJB
    FigureService figures;

    /** The job that counts. */
    public record Recount(UUID job) {
    }

    @POST
    @Path("recounts")
    public Response recount() {
        return Response.accepted(new Recount(figures.recount())).build();
    }
}
