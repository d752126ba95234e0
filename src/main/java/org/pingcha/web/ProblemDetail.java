package org.pingcha.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;

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

    /** The same, with members of its own (RFC 9457, section 3.2). */
    public static Response with(int status, String key, Locale locale, Map<String, String> members) {
        return with(status, key, Texts.text(locale, key), members);
    }

    static Response with(int status, String key, String detail) {
        return with(status, key, detail, Map.of());
    }

    private static Response with(int status, String key, String detail, Map<String, String> members) {
        JsonObjectBuilder body = Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", Response.Status.fromStatusCode(status) == null ? "Unprocessable Content"
                : Response.Status.fromStatusCode(status).getReasonPhrase())
            .add("status", status)
            .add("detail", detail);
        if (key != null) {
            body.add("code", key);
        }
        members.forEach(body::add);
        return Response.status(status).type(MEDIA_TYPE).entity(body.build().toString()).build();
    }
}
