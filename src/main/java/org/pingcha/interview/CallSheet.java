package org.pingcha.interview;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.PersonalData;
import org.pingcha.survey.InvitationCard;
import org.pingcha.survey.Reach;
import org.pingcha.survey.Way;

/** Everything an interviewer needs beside the questions: whom to call, about what, and what was tried. */
public record CallSheet(InvitationCard card, CaseHeader about, String recipient, String phone, List<AttemptRow> attempts) implements Serializable {
    CallSheet(InvitationCard card, CaseHeader about, PersonalData person, List<AttemptRow> attempts) {
        this(card, about, person.name(), person.phone(), List.copyOf(attempts));
    }

    /** What can come of a try here. */
    public List<AttemptOutcome> outcomes() {
        return Stream.of(AttemptOutcome.values()).filter(one -> one != AttemptOutcome.ANSWERED)
            .filter(one -> one != AttemptOutcome.INSTITUTION_ASKED || card.reach() == Reach.INSTITUTION)
            .filter(one -> one != AttemptOutcome.GUARDIAN_ABSENT || card.reach() == Reach.GUARDIAN)
            .filter(one -> one != AttemptOutcome.NOT_REACHED || card.triedEnough()).toList();
    }

    /** How one can try. */
    public List<Way> ways() {
        return card.reach() == Reach.INSTITUTION ? List.of(Way.INSTITUTION) : List.of(Way.PHONE, Way.VISIT);
    }

    /** How else they may be reached. */
    public List<Reach> others() {
        return Stream.of(Reach.values()).filter(one -> one != card.reach()).toList();
    }
}
