package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** How many complaints each tab of the inbox holds; asked for by the inbox once it is shown. */
@Named
@RequestScoped
public class InboxCountsView {
    @EJB
    InboxQueries inbox;

    private InboxCounts counts;

    public InboxCounts getCounts() {
        if (counts == null) {
            counts = inbox.counts();
        }
        return counts;
    }

    /** The tabs whose rows are counted. */
    public List<InboxTab> getTabs() {
        return Stream.of(InboxTab.values()).filter(tab -> getCounts().of(tab) >= 0).toList();
    }
}
