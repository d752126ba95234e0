package org.pingcha.interview;

import java.io.Serializable;
import java.util.List;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.PersonalData;
import org.pingcha.survey.InvitationCard;

/** Everything an interviewer needs beside the questions: whom to call, about what, and what was tried. */
public record CallSheet(InvitationCard card, CaseHeader about, String recipient, String phone, List<AttemptRow> attempts) implements Serializable {
    CallSheet(InvitationCard card, CaseHeader about, PersonalData person, List<AttemptRow> attempts) {
        this(card, about, person.name(), person.phone(), List.copyOf(attempts));
    }
}
