package org.pingcha.trial;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.shared.Problem;
import org.pingcha.web.ProblemDetail;
import org.pingcha.web.RestProblems;

/**
 * {@code /api/v1/hearings/observations} and {@code /api/v1/hearings/{hearing}/observations/{id}}: an observer's own logs, as
 * the log page reads and sends them. A log is sent whole, with {@code If-Match} naming the revision that it was written on
 * (428 without, 412 where another one was saved since) and an {@code Idempotency-Key}: sent again, it changes nothing.
 */
@Path("hearings")
@Produces(MediaType.APPLICATION_JSON)
public class ObservationsResource {
    @EJB
    LogService logs;

    @Inject
    CurrentActor actor;

    @Context
    HttpHeaders headers;

    /** What the observer has to attend or to write up, the next one first. */
    @GET
    @Path("observations")
    public JsonObject mine() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        logs.mine().forEach(own -> items.add(Json.createObjectBuilder().add("id", own.observation().toString()).add("state", own.state().name())
            .add("hearing", LogJson.hearing(own.hearing()))));
        return Json.createObjectBuilder().add("items", items).addNull("next").add("me", actor.get().personId()).add("name", actor.get().name()).build();
    }

    @GET
    @Path("{hearing}/observations/{id}")
    public Response one(@PathParam("hearing") UUID hearing, @PathParam("id") UUID id) {
        return answer(hearing, logs.open(id));
    }

    @PUT
    @Path("{hearing}/observations/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("hearing") UUID hearing, @PathParam("id") UUID id, @HeaderParam("If-Match") String seen,
                         @HeaderParam("Idempotency-Key") String key, JsonObject body) {
        return onRevision(seen, revision -> answer(hearing, logs.save(id, revision, key, LogJson.log(body))));
    }

    @POST
    @Path("{hearing}/observations/{id}/submission")
    public Response submit(@PathParam("hearing") UUID hearing, @PathParam("id") UUID id, @HeaderParam("If-Match") String seen) {
        return onRevision(seen, revision -> answer(hearing, logs.submit(id, revision)));
    }

    /** The photo is the body; the device has named it, so that it is kept once however often it is sent. */
    @PUT
    @Path("{hearing}/observations/{id}/photos/{photo}")
    @Consumes(MediaType.WILDCARD)
    public Response photo(@PathParam("id") UUID id, @PathParam("photo") UUID photo, @HeaderParam("X-File-Name") String name, InputStream body) {
        logs.photo(id, photo, name == null ? "photo.jpg" : URLDecoder.decode(name, StandardCharsets.UTF_8), body);
        return Response.noContent().build();
    }

    private interface Work {
        Response on(int revision);
    }

    private Response onRevision(String seen, Work work) {
        String bare = seen == null ? "" : seen.replace("\"", "").strip();
        if (!bare.matches("\\d{1,9}")) {
            return ProblemDetail.of(428, "trial.problem.ifMatch", RestProblems.locale(headers));
        }
        try {
            return work.on(Integer.parseInt(bare));
        } catch (Problem refused) {
            if (refused.key().equals("trial.problem.savedElsewhere")) {
                return ProblemDetail.of(412, refused.key(), RestProblems.locale(headers));
            }
            throw refused;
        }
    }

    private static Response answer(UUID hearing, LogState state) {
        if (!state.hearing().uuid().equals(hearing)) {
            throw Problem.notFound();
        }
        return Response.ok(LogJson.of(state)).tag(String.valueOf(state.revision())).header("Cache-Control", "no-store").build();
    }
}
