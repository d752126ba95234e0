package org.pingcha.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.pingcha.web.ProblemDetail;
import org.pingcha.web.Texts;

/** {@code POST /api/v1/tokens}: a bearer token against name and password. */
@Path("tokens")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {
    @EJB
    ApiTokens tokens;

    /** What a client sends. */
    public record Credentials(String user, String password) {
    }

    /** 200 with the token, 401 where name or password is wrong or the account is locked. */
    @POST
    public Response issue(Credentials sent, @Context HttpServletRequest request) {
        Locale locale = "en".equals(request.getLocale().getLanguage()) ? Texts.ENGLISH : Texts.CHINESE;
        if (sent == null || sent.user() == null || sent.password() == null) {
            return ProblemDetail.of(422, "web.problem.invalid", locale);
        }
        ApiTokens.Issued issued = tokens.issue(sent.user().strip().toLowerCase(Locale.ROOT), sent.password().toCharArray(), SessionMechanism.address(request));
        return issued == null ? ProblemDetail.of(401, "identity.signin.wrong", locale) : Response.ok(issued).build();
    }
}
