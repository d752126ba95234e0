package org.pingcha.respond;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Locale;
import org.pingcha.instrument.AnswerKind;
import org.pingcha.instrument.Filling;
import org.pingcha.survey.Door;
import org.pingcha.survey.Key;
import org.pingcha.survey.ResponseKeeping;
import org.pingcha.survey.Sent;
import org.pingcha.survey.Way;

/** Takes answers from whoever holds a link. The token is the right; it is asked again with every answer. */
@Stateless
@PermitAll
public class RespondService {
    /** No token is longer; what is, opens nothing. */
    private static final int LONGEST = 64;

    @EJB
    ResponseKeeping responses;

    @Inject
    Clock clock;

    /** What the link opens, and where it was left. */
    public Door open(String token, Locale locale) {
        return responses.open(key(token), Way.LINK, locale, clock.instant());
    }

    public Filling read(String token, Locale locale) {
        return responses.read(key(token), locale);
    }

    /** Keeps an answer: a value, or the name of {@link AnswerKind#NOT_CLEAR} or {@link AnswerKind#REFUSED} where declined is true. */
    public void answer(String token, String code, @Size(max = 2000) String value, boolean declined) {
        if (declined) {
            responses.decline(key(token), code, AnswerKind.valueOf(value), null, clock.instant());
        } else {
            responses.answer(key(token), code, value, null, clock.instant());
        }
    }

    /** Takes back what was written to a question that may be left out. */
    public void clear(String token, String code) {
        responses.clear(key(token), code, null, clock.instant());
    }

    /** Sends; the link opens nothing any more after that. */
    public Sent submit(String token) {
        return responses.submit(key(token), null, clock.instant());
    }

    private static Key key(String token) {
        return Key.link(token == null || token.length() > LONGEST ? "" : token.strip());
    }
}
