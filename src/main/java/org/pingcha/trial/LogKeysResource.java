package org.pingcha.trial;

import jakarta.ejb.EJB;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;

/** {@code /api/v1/hearings/observations/keys/{device}}: what opens the drafts on one's own device after signing in. */
@Path("hearings/observations/keys")
@Produces(MediaType.APPLICATION_JSON)
public class LogKeysResource {
    @EJB
    LogKeyService keys;

    @GET
    @Path("{device}")
    public Response secret(@PathParam("device") UUID device) {
        return Response.ok(Map.of("secret", keys.secret(device))).header("Cache-Control", "no-store").build();
    }

    @PUT
    @Path("{device}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void leave(@PathParam("device") UUID device, JsonObject body) {
        keys.leave(device, body != null && body.get("secret") instanceof JsonString secret ? secret.getString() : null);
    }

    @DELETE
    @Path("{device}")
    public void forget(@PathParam("device") UUID device) {
        keys.forget(device);
    }
}
