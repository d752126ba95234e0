package org.pingcha.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingcha.complaint.Channel;
import org.pingcha.complaint.ComplainantEntry;
import org.pingcha.complaint.ComplaintEntry;
import org.pingcha.complaint.Consent;
import org.pingcha.complaint.Received;
import org.pingcha.complaint.RespondentEntry;
import org.pingcha.complaint.RespondentKind;
import org.pingcha.complaint.Standing;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.SessionMechanism;
import org.pingcha.shared.Problem;
import org.pingcha.web.ProblemDetail;
import org.pingcha.web.RestProblems;

/**
 * {@code POST /api/v1/complaints}: complaints from the public and from other systems. A class of its own, since the server
 * asks for a sign-in where {@code @PermitAll} stands on a method alone.
 */
@Path("complaints")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ComplaintsResource {
    @EJB
    IntakeService intake;

    @EJB
    Proofs proofs;

    @EJB
    FirstAnswers answers;

    @Inject
    CurrentActor actor;

    @Context
    HttpServletRequest request;

    @Context
    HttpHeaders headers;

    /**
     * Takes a complaint. A request with an {@code Idempotency-Key} that is sent again within a day is answered as the first
     * time. An anonymous call from a network that has sent several within the hour is answered 428 with a challenge, and
     * is sent again with its proof in {@code Pingcha-Proof}; see {@link Proofs}.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(JsonObject body, @HeaderParam("Idempotency-Key") String key, @HeaderParam("Pingcha-Proof") String proof) {
        boolean known = actor.isSignedIn();
        String address = SessionMechanism.address(request);
        ComplaintEntry entry = entry(body, known ? Channel.OTHER_SYSTEM : Channel.PUBLIC_PAGE);
        if (!known && proof == null && proofs.isNeeded(address)) {
            return ProblemDetail.with(428, "intake.problem.proofHeader", RestProblems.locale(headers), Map.of("challenge", proofs.issue(address).challenge()));
        }
        String answer = answers.once(known ? "person:" + actor.get().personId() : "address:" + address, key, body.toString(),
            () -> answer(known ? intake.submit(entry) : intake.submit(entry, address, proof)));
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    /** {@code GET /api/v1/complaints/challenge}: work for the public page to do while its form is read over. */
    @GET
    @Path("challenge")
    public Proofs.Challenge challenge() {
        return proofs.issue(SessionMechanism.address(request));
    }

    /** What a complainant follows the complaint with; the code is shown this once. Number and code are null for a tip. */
    private static String answer(Received received) {
        JsonObjectBuilder answer = Json.createObjectBuilder().add("id", received.uuid().toString());
        if (received.receipts().isEmpty()) {
            return answer.addNull("receiptNo").addNull("accessCode").build().toString();
        }
        return answer.add("receiptNo", received.receipts().get(0).receiptNo()).add("accessCode", received.receipts().get(0).accessCode()).build().toString();
    }

    private ComplaintEntry entry(JsonObject body, Channel channel) {
        if (body == null) {
            throw Problem.unreadable("intake.problem.body");
        }
        JsonObject who = object(body, "complainant");
        JsonObject respondent = object(body, "respondent");
        List<ComplainantEntry> complainants = who == null ? List.of() : List.of(new ComplainantEntry(constant(who, "standing", Standing.class, Standing.RECIPIENT),
            text(who, "name"), text(who, "actsFor"), text(who, "phone"), text(who, "address"), consent(body)));
        if (respondent == null) {
            throw Problem.unreadable("intake.problem.field", "respondent");
        }
        return new ComplaintEntry(office(text(body, "office")), channel, complainants,
            RespondentEntry.named(constant(respondent, "kind", RespondentKind.class, RespondentKind.HANDLER), text(respondent, "name")), text(body, "caseNo"), null,
            matters(body), text(body, "facts"), text(body, "wishes"), text(body, "occurred"), null, null, null);
    }

    /** The named bureau; where none is named, the one at the top. */
    private long office(String code) {
        return intake.bureaus().stream().filter(bureau -> code == null || bureau.code().equals(code)).findFirst()
            .orElseThrow(() -> Problem.unreadable("intake.problem.field", "office")).id();
    }

    private static Set<String> matters(JsonObject body) {
        if (!(body.get("matters") instanceof jakarta.json.JsonArray codes)) {
            throw Problem.unreadable("intake.problem.field", "matters");
        }
        return codes.stream().map(code -> code instanceof JsonString word ? word.getString() : code.toString()).collect(Collectors.toSet());
    }

    private static Consent consent(JsonObject body) {
        JsonValue said = body.get("consent");
        return said == JsonValue.TRUE ? Consent.RESPONDENT : said == null || said == JsonValue.FALSE ? Consent.INVESTIGATORS
            : constant(body, "consent", Consent.class, Consent.INVESTIGATORS);
    }

    private static JsonObject object(JsonObject body, String name) {
        JsonValue value = body.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (!(value instanceof JsonObject object)) {
            throw Problem.unreadable("intake.problem.field", name);
        }
        return object;
    }

    private static String text(JsonObject body, String name) {
        JsonValue value = body.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (!(value instanceof JsonString words)) {
            throw Problem.unreadable("intake.problem.field", name);
        }
        return words.getString().isBlank() ? null : words.getString().strip();
    }

    private static <E extends Enum<E>> E constant(JsonObject body, String name, Class<E> type, E otherwise) {
        String word = text(body, name);
        if (word == null) {
            return otherwise;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        throw Problem.unreadable("intake.problem.field", name);
    }
}
