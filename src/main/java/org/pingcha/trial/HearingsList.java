package org.pingcha.trial;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.OfficeQueries;
import org.pingcha.shared.Page;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;

/** The hearings as a list, narrowed as the address says. */
@Named
@ViewScoped
public class HearingsList implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    HearingQueries queries;
    @EJB
    OfficeQueries offices;

    private HearingFilter filter;
    private LazyRows<HearingRow> rows;
    private List<OfficeQueries.OfficeRow> agencies = List.of();

    void open() {
        filter = HearingFilter.read(PageAddress.here());
        rows = new LazyRows<>(page -> queries.rows(filter, page), () -> queries.count(filter, Page.COUNTED), row -> row.uuid().toString());
        agencies = offices.inScope().stream().filter(office -> office.kind() == OfficeKind.AGENCY).toList();
    }

    /** The agencies whose hearings this person may see. */
    public List<OfficeQueries.OfficeRow> getAgencies() {
        return agencies;
    }

    public HearingStatus[] getStatuses() {
        return HearingStatus.values();
    }

    public HearingFilter getFilter() {
        return filter;
    }

    public LazyRows<HearingRow> getRows() {
        return rows;
    }
}
