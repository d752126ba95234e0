package org.pingcha.opinion;

import java.io.Serializable;
import java.time.LocalDate;
import org.pingcha.instrument.Filling;
import org.pingcha.web.Texts;

/** What an organ is shown: who asks about which lawyer in which case, until when, and the form; nothing else of the case. */
public record OpinionForm(String office, String organ, String label, LocalDate dueOn, boolean overdue, Filling filling) implements Serializable {
    /** The answer of the request, in the office's language; the form has the rest. */
    static String summary(OpinionRequest opinion) {
        return Texts.text(Texts.CHINESE, "opinion.answerText", opinion.adoption());
    }
}
