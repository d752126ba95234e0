package org.pingcha.correction;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything about a correction.
 *
 * @param office       the agency it belongs to
 * @param dueOn        of the last round
 * @param verifier     the inspector who is named; null where managers verify it
 * @param verifiedBy   null until it is verified (likewise the day)
 * @param repeats      the earlier order that did not help; null for a first one
 * @param endedOn      null until it has ended
 */
public record CorrectionFacts(long id, UUID uuid, String number, CorrectionStatus status, long officeId, String office, Origin origin, Concern concern,
                              List<Fault> faults, String demand, long ruleSetId, LocalDate dueOn, String orderedBy, String orderingOffice, Instant orderedAt, String verifier,
                              String verifiedBy, LocalDate verifiedOn, int checksWanted, int checksEffective, CorrectionLink repeats, LocalDate endedOn,
                              List<AnswerRow> answers, List<CheckRow> checks, List<EventRow> events, long version) implements Serializable {
    /** The round under way, or the last one. */
    public AnswerRow round() {
        return answers.get(answers.size() - 1);
    }

    /** The firm, or the agency where its own staff are concerned. */
    public String addressee() {
        return concern.firmName() == null ? office : concern.firmName();
    }

    /** As the addressee reads it: of an office and not of its people, and without the cases that are still to be looked at. */
    CorrectionFacts forAddressee() {
        List<EventRow> told = events.stream().filter(event -> event.act() != CorrectionAct.NAME && event.act() != CorrectionAct.FIND)
            .map(event -> event.act() == CorrectionAct.ANSWER ? event : event.by(orderingOffice)).toList();
        return new CorrectionFacts(id, uuid, number, status, officeId, office, origin, concern, faults, demand, ruleSetId, dueOn, orderingOffice, orderingOffice,
            orderedAt,
            null, verifiedBy == null ? null : orderingOffice, verifiedOn, checksWanted, checksEffective, repeats, endedOn, answers,
            checks.stream().filter(check -> check.result() != null).map(check -> check.by(orderingOffice)).toList(), told, version);
    }

    CorrectionFacts withoutDrafts() {
        return new CorrectionFacts(id, uuid, number, status, officeId, office, origin, concern, faults, demand, ruleSetId, dueOn, orderedBy, orderingOffice,
            orderedAt, verifier, verifiedBy, verifiedOn, checksWanted, checksEffective, repeats, endedOn, answers.stream().map(AnswerRow::withoutDraft).toList(),
            checks, events, version);
    }
}
