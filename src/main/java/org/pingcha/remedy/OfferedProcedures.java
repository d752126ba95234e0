package org.pingcha.remedy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.pingcha.web.ListAddress;
import org.pingcha.web.Offer;
import org.pingcha.web.OfferedList;

/** The list of procedures, as one of which people keep views. */
@ApplicationScoped
public class OfferedProcedures implements OfferedList {
    private static final Offer OFFER = new Offer("procedures", "remedy.list.title", "/remedy/procedures",
        RemedyQueries.READERS,
        Set.of("tab", "kind", "status", "overdue", "office", "q"), Set.of());

    @EJB
    RemedyQueries procedures;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public long count(ListAddress address) {
        return procedures.count(ProcedureFilter.read(address));
    }
}
