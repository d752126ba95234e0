package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.pingcha.shared.Page;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;

/** Nothing but the rows of the inbox, narrowed and sorted by its address, for the benchmark's bare table. */
@Named
@ViewScoped
public class BareInboxView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    InboxQueries inbox;

    private LazyRows<ComplaintRow> rows;

    public void load() {
        InboxFilter filter = InboxAddress.read(PageAddress.here(), PageAddress.constant("tab", InboxTab.class));
        rows = new LazyRows<>(page -> inbox.rows(filter, page), () -> inbox.count(filter, Page.COUNTED), row -> row.uuid().toString());
    }

    public LazyRows<ComplaintRow> getRows() {
        return rows;
    }
}
