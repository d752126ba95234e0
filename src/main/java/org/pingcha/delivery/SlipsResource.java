package org.pingcha.delivery;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.pingcha.shared.Problem;

/** {@code POST /api/v1/referrals/{uuid}/slips}: what a bureau's own system says of a referral. */
@Path("referrals/{uuid}/slips")
@Produces(MediaType.APPLICATION_JSON)
public class SlipsResource {
    private static final int MOST_BYTES = 20_000;
    private static final String EXAMPLE = "{\"slipId\":\"2026-0117\",\"seq\":3,\"kind\":\"decided\",\"at\":\"2026-11-23T08:30:00+08:00\",\"decisionNo\":\"江司罚决〔2026〕7号\","
        + "\"penalty\":\"警告，罚款二千元\",\"reason\":\"收受财物属实。\"}";

    @EJB
    SlipService slips;

    /** What is sent. */
    public record SlipBody(String slipId, int seq, @Schema(enumeration = {"received", "accepted", "returned", "decided", "reconsidered"}) String kind, Instant at,
                           String reason, String caseNo, String decisionNo, String penalty) {
    }

    /** That it was taken. */
    public record Receipt(String slipId, int seq, String kind, Instant receivedAt) {
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "A return slip of a bureau", description = "Needs the token of the service account that was entered for the bureau, with the right to send return"
        + " slips. seq counts the bureau's slips on this referral from 1 without gaps. The same slip sent again gets the same answer.")
    @APIResponse(responseCode = "200", description = "Taken, or known already", content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(responseCode = "400", description = "The body or the header Signature cannot be read")
    @APIResponse(responseCode = "403", description = "No bureau's account, or not signed by the bureau's certificate")
    @APIResponse(responseCode = "404", description = "No such referral was sent to this bureau")
    @APIResponse(responseCode = "409", description = "Another body under a known slipId, seq is not the next, or the referral is not where this slip could follow")
    @APIResponse(responseCode = "422", description = "What it says does not fit, such as a moment that is still to come")
    public Receipt post(@PathParam("uuid") UUID referral,
        @Parameter(name = "Signature", in = ParameterIn.HEADER, required = true, description = "cms=:BASE64: with a detached CMS signature (RFC 5652, DER) over exactly the bytes of the body, made with the bureau's certificate;"
            + " RSA with SHA-256 or SM2 with SM3") @HeaderParam("Signature") String signature,
        @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SlipBody.class), example = EXAMPLE)) InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Problem.unreadable("delivery.problem.body");
        }
        SlipReceipt taken = slips.take(referral, bytes, signature);
        return new Receipt(taken.slipId(), taken.seq(), taken.kind().name().toLowerCase(Locale.ROOT), taken.receivedAt());
    }
}
