package org.pingcha.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.pingcha.identity.Office;
import org.pingcha.register.CaseQueries;
import org.pingcha.request.Addressee;
import org.pingcha.request.Question;
import org.pingcha.request.RequestKeeping;
import org.pingcha.request.RequestKind;
import org.pingcha.web.Texts;

/** Tells the agency of an urgent complaint at once: it has one working day to say what it did. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class UrgentNotices {
    private static final int DAYS = 1;

    @PersistenceContext
    EntityManager em;

    @EJB
    RequestKeeping requests;

    @EJB
    CaseQueries cases;

    /** To the agency of the case, or to the agency that the complaint is about; where neither is known there is nobody to tell. */
    public void tell(Complaint complaint, Acting by) {
        Long agency = complaint.substance().caseId() != null ? cases.header(complaint.substance().caseId()).ref().officeId()
            : complaint.respondent().officeId();
        if (agency != null) {
            String text = Texts.text(Texts.CHINESE, "complaint.urgent.text", complaint.substance().caseNo() == null ? "—" : complaint.substance().caseNo());
            requests.ask(by.actor(), new Question(RequestKind.URGENT_NOTICE, Subjects.of(complaint, "complaint.urgent.label"),
                Addressee.agency(agency, em.find(Office.class, agency).name()), text, DAYS), by.at());
        }
    }
}
