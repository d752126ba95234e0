package org.pingcha.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    @Inject
    CurrentActor actor;

    @Context
    HttpServletRequest request;

    /** What a complainant follows the complaint with; the code is shown this once. */
    public record Answer(UUID id, String receiptNo, String accessCode) {
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(JsonObject body) {
        boolean known = actor.isSignedIn();
        ComplaintEntry entry = entry(body, known ? Channel.OTHER_SYSTEM : Channel.PUBLIC_PAGE);
        Received received = known ? intake.submit(entry) : intake.submit(entry, SessionMechanism.address(request));
        Received.Receipt receipt = received.receipts().isEmpty() ? new Received.Receipt(null, null) : received.receipts().get(0);
        return Response.status(Response.Status.CREATED).entity(new Answer(received.uuid(), receipt.receiptNo(), receipt.accessCode())).build();
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
