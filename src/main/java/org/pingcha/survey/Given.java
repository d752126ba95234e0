package org.pingcha.survey;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.pingcha.instrument.AnswerKind;

/**
 * An answer as a page sends it: the field {@code answer} with a value, or {@code !NOT_CLEAR} or {@code !REFUSED}.
 *
 * @param value    null where nothing was chosen or written
 * @param declined whether it is the name of the kind of declining
 */
public record Given(String value, boolean declined) implements Serializable {
    public static Given in(HttpServletRequest request) {
        String sent = request.getParameter("answer");
        String value = sent == null || sent.isBlank() ? null : sent.strip();
        boolean declined = ("!" + AnswerKind.NOT_CLEAR).equals(value) || ("!" + AnswerKind.REFUSED).equals(value);
        return new Given(declined ? value.substring(1) : value, declined);
    }
}
