package org.pingcha.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pingcha.shared.Problem;

/** The one place where a REST client learns that something was refused. */
@Provider
public class RestProblems implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(RestProblems.class.getName());

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException known && known.getResponse().hasEntity()) {
            return known.getResponse();
        }
        Locale locale = locale(headers);
        String text = Refusal.text(thrown, locale);
        if (text != null) {
            Problem problem = Refusal.find(thrown, Problem.class);
            return ProblemDetail.with(Refusal.status(thrown), problem == null ? null : problem.key(), text);
        }
        if (thrown instanceof WebApplicationException known) {
            int status = known.getResponse().getStatus();
            return ProblemDetail.with(status, null, status == 404 ? Texts.text(locale, "web.problem.notFound") : known.getMessage());
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Reference " + reference, thrown);
        return ProblemDetail.of(500, "web.problem.unexpected", locale, reference);
    }

    /** Chinese, unless the client asks for English first. */
    public static Locale locale(HttpHeaders headers) {
        return headers != null && headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE) != null
            && !headers.getAcceptableLanguages().isEmpty() && "en".equals(headers.getAcceptableLanguages().get(0).getLanguage())
            ? Texts.ENGLISH : Texts.CHINESE;
    }
}
