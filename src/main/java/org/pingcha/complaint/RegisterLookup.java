package org.pingcha.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.HandlerQueries;
import org.pingcha.register.SupervisedCases;
import org.pingcha.shared.LikePattern;

/** Finds in the register what an officer types: whom a complaint is against, and which case it is about. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Role.COMPLAINT_OFFICER_ROLE)
public class RegisterLookup {
    private static final String AGENCIES = "select o.name, o.id from Office o where o.kind = org.pingcha.identity.OfficeKind.AGENCY and "
        + OfficeScope.of("o") + " and lower(o.name) like :text escape '!' order by o.name";
    private static final int MOST = 6;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @EJB
    HandlerQueries handlers;

    @EJB
    SupervisedCases cases;

    /** Those whose name has these words in it; none for what the register does not know. */
    public List<Found> respondents(RespondentKind kind, String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return switch (kind) {
            case HANDLER -> handlers.find(text).stream().limit(MOST).map(row -> Found.respondent(kind, row.name(),
                row.firm() == null ? row.licenceNo() : row.firm() + " · " + row.licenceNo(), null, row.firmId(), row.id())).toList();
            case FIRM, GRASSROOTS_OFFICE -> handlers.firms(text).stream().limit(MOST).map(firm -> Found.respondent(kind, firm.name(), "", null, firm.id(), null)).toList();
            case AGENCY -> em.createQuery(AGENCIES, Object[].class).setParameter("scope", actor.get().scope()).setParameter("text", LikePattern.contains(text))
                .setMaxResults(MOST).getResultStream().map(row -> Found.respondent(kind, (String) row[0], "", (Long) row[1], null, null)).toList();
            case MASS_ORGANISATION -> List.of();
        };
    }

    /** Cases of the agencies in sight, by their number or the whole name of the recipient. */
    public List<Found> cases(String text) {
        return cases.find(text).stream().map(header -> new Found(null, header.ref().caseNo(),
            String.join(" · ", header.recipient(), header.handlerName(), header.firmName() == null ? header.officeName() : header.firmName()),
            header.ref().officeId(), header.ref().firmId(), header.ref().handlerId(), header.ref().id())).toList();
    }

    /** Who can be meant by a complaint about that case: its handler, its firm, its agency. */
    public List<Found> respondentsOf(String caseNo) {
        CaseHeader header = cases.byNumber(caseNo).orElse(null);
        if (header == null) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        found.add(Found.respondent(RespondentKind.HANDLER, header.handlerName(), header.licenceNo(), null, header.ref().firmId(), header.ref().handlerId()));
        if (header.firmName() != null) {
            found.add(Found.respondent(RespondentKind.FIRM, header.firmName(), "", null, header.ref().firmId(), header.ref().handlerId()));
        }
        found.add(Found.respondent(RespondentKind.AGENCY, header.officeName(), "", header.ref().officeId(), null, null));
        return found;
    }
}
