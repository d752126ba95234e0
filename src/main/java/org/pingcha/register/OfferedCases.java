package org.pingcha.register;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.pingcha.identity.Role;
import org.pingcha.shared.Page;
import org.pingcha.web.Grouping;
import org.pingcha.web.ListAddress;
import org.pingcha.web.Offer;
import org.pingcha.web.OfferedList;
import org.pingcha.web.Tally;

/** The list of cases, as one of which people keep views. */
@ApplicationScoped
public class OfferedCases implements OfferedList {
    private static final Offer OFFER = new Offer("cases", "register.cases.title", "/register/cases",
        Set.of(Role.INSPECTOR, Role.MANAGER, Role.AUDITOR, Role.ADMIN),
        Set.of("q", "type", "stage", "kind", "origin", "field", "progress", "mark", "office", "firm", "handler", "assignedFrom", "assignedTo", "closedFrom", "closedTo"), Set.of(Grouping.FIRM, Grouping.HANDLER, Grouping.OFFICE));

    @EJB
    CaseQueries cases;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public long count(ListAddress address) {
        return cases.count(CaseFilter.read(address), Page.ALL);
    }

    @Override
    public List<Tally> tallies(ListAddress address, Grouping by, LocalDate since, long over) {
        return cases.tallies(CaseFilter.read(address), by, since, over);
    }
}
