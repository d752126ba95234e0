package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.CaseQueries;
import org.pingcha.shared.Problem;

/** Ties a complaint to the register: the case by its number, and the respondent to the firm, handler or agency of that case. */
@Dependent
public class RegisterMatch {
    @EJB
    CaseQueries cases;

    /** @throws Problem where a case number is given that the register does not know */
    CorrectionEntry with(CorrectionEntry entry) {
        if (entry.caseNo() == null || entry.caseNo().isBlank()) {
            return entry;
        }
        long caseId = cases.byNumber(entry.caseNo()).orElseThrow(() -> new Problem("complaint.problem.noCase", entry.caseNo())).id();
        CaseHeader header = cases.header(caseId);
        RespondentEntry respondent = entry.respondent();
        return new CorrectionEntry(entry.receivedOn(), respondent == null ? null : respondent(respondent, header), header.ref().caseNo(), caseId, entry.reason());
    }

    private static RespondentEntry respondent(RespondentEntry said, CaseHeader header) {
        return switch (said.kind()) {
            case HANDLER -> said.name().equals(header.handlerName())
                ? new RespondentEntry(said.kind(), said.name(), null, header.ref().firmId(), header.ref().handlerId()) : said;
            case FIRM, GRASSROOTS_OFFICE -> said.name().equals(header.firmName())
                ? new RespondentEntry(said.kind(), said.name(), null, header.ref().firmId(), header.ref().handlerId()) : said;
            case AGENCY -> said.name().equals(header.officeName()) ? new RespondentEntry(said.kind(), said.name(), header.ref().officeId(), null, null) : said;
            case MASS_ORGANISATION -> said;
        };
    }
}
