package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pingcha.letter.LetterDraft;
import org.pingcha.letter.LetterField;
import org.pingcha.letter.LetterKind;
import org.pingcha.letter.LetterTable;
import org.pingcha.request.RequestKind;
import org.pingcha.request.RequestQueries;
import org.pingcha.request.RequestRow;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;

/**
 * The notice of the investigation to the respondent: which matters, who inquires, what to answer and by when. It says
 * who complained to nobody whom the complainant did not let know it, and tells the facts only where all consented: how
 * somebody tells their story says who they are.
 */
@Dependent
public class RespondentNotice {
    @EJB
    RuleQueries rules;

    @EJB
    RequestQueries requests;

    @Inject
    ComplaintCourse course;

    @Inject
    WithoutNames withoutNames;

    /** Answers by the day of the open question to the respondent; where none is open, by the rule's limit from today. */
    LetterDraft of(Complaint c, Acting by) {
        ComplaintDrafts.mustFit(LetterKind.INVESTIGATION, c);
        RuleBook book = rules.byId(c.reception().ruleSetId());
        Optional<RequestRow> asked = requests.forSubject(ComplaintCourse.ROOM, c.uuid()).stream()
            .filter(row -> row.kind() == RequestKind.STATEMENT && row.isOpen()).reduce((earlier, later) -> later);
        LocalDate until = asked.map(RequestRow::dueOn)
            .orElseGet(() -> course.calendars.current().deadline(by.day(), book.rule(RuleKey.RESPONDENT_STATEMENT)).due());
        LetterDraft draft = LetterDraft.of(LetterKind.INVESTIGATION, ComplaintCourse.ROOM, c.uuid(), c.respondent().name())
            .with(LetterField.MATTERS, ComplaintDrafts.matters(c, book)).with(LetterField.CASE_NO, c.substance().caseNo())
            .with(LetterField.FACTS, withoutNames.allConsent(c, Consent.RESPONDENT) ? c.substance().facts() : null)
            .with(LetterField.ARTICLE, ComplaintDrafts.article(book, ComplaintAct.INVESTIGATE))
            .with(LetterField.INVESTIGATORS, c.handling().investigators().stream().filter(Investigator::isActive).map(Investigator::name).collect(Collectors.joining("、")))
            .with(LetterField.ANSWER_BY, until).with(LetterField.CONTACT_PERSON, by.actor().name());
        for (String question : asked.map(row -> withoutNames.in(row.question(), c, Consent.RESPONDENT).split("\\n")).orElse(new String[0])) {
            draft = question.isBlank() ? draft : draft.row(LetterTable.QUESTIONS, question.strip());
        }
        return draft;
    }
}
