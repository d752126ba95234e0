package org.pingcha.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** An error as RFC 9457 wants it: {@code application/problem+json} with a title, the status and words for the person. */
public final class ProblemDetail {
    /** RFC 9457, section 3. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemDetail() {
    }

    /** A response that explains itself by a text of the bundles. */
    public static Response of(int status, String key, Locale locale, Object... values) {
        return with(status, key, Texts.text(locale, key, values));
    }

    static Response with(int status, String key, String detail) {
        JsonObjectBuilder body = Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", Response.Status.fromStatusCode(status) == null ? "Unprocessable Content"
                : Response.Status.fromStatusCode(status).getReasonPhrase())
            .add("status", status)
            .add("detail", detail);
        if (key != null) {
            body.add("code", key);
        }
        return Response.status(status).type(MEDIA_TYPE).entity(body.build().toString()).build();
    }
}
