package org.pingcha.opinion;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.pingcha.instrument.Filling;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.request.RequestEventRow;

/**
 * An asking with its course and, once answered, its form.
 *
 * @param answer null before the organ answered: what it typed so far is its own
 */
public record OpinionDetail(OpinionRow row, String paperCode, String contact, String askedBy, String respondent, UUID request, List<RequestEventRow> events,
                            Filling answer, List<IssuedLetterRow> letters) implements Serializable {
    /** As it is printed. */
    public String getPrintedCode() {
        return PaperCode.printed(paperCode);
    }
}
