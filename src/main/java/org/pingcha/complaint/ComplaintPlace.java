package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.pingcha.shared.PageRequest;
import org.pingcha.web.PageAddress;

/** The complaints beside the one on show, in the list that it was opened from. */
@Named
@ViewScoped
public class ComplaintPlace implements Serializable {
    private static final long serialVersionUID = 1L;
    /** How far into a list one can read on. */
    private static final int AROUND = 200;

    @EJB
    InboxQueries inbox;

    private UUID before;
    private UUID after;
    private String list;

    void open(UUID complaint) {
        InboxTab tab = PageAddress.constant("tab", InboxTab.class);
        if (tab != null) {
            InboxFilter filter = InboxAddress.read(PageAddress.here(), tab);
            PageRequest order = InboxAddress.order(AROUND);
            UUID[] around = inbox.around(filter, order, complaint);
            before = around[0];
            after = around[1];
            list = InboxAddress.of(filter, order);
        }
    }

    /** Whether one can read on; not where it was opened from no list. */
    public boolean isKnown() {
        return before != null || after != null;
    }

    /** Null where it is the first. */
    public UUID getBefore() {
        return before;
    }

    /** Null where it is the last. */
    public UUID getAfter() {
        return after;
    }

    /** What the address of a complaint carries, to read on in the same list. */
    public String getList() {
        return list;
    }
}
