package org.pingcha.correction;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Page;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;

/** The corrections in sight: what is due next comes first. View, filters, order and page stand in the address. */
@Named
@ViewScoped
public class CorrectionsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    CorrectionQueries queries;
    @Inject
    CurrentActor actor;

    private CorrectionFilter filter;
    private boolean firm;
    private LazyRows<CorrectionRow> rows;

    public void load() {
        firm = actor.get().is(Role.FIRM);
        filter = CorrectionFilter.read(PageAddress.here(), actor.get());
        rows = new LazyRows<>(page -> queries.rows(filter, page), () -> queries.count(filter, Page.COUNTED), row -> row.uuid().toString());
    }

    /** Where a row leads: the addressee has a page of its own. */
    public String getPage() {
        return firm ? "/correction/answer" : "/correction/correction";
    }

    public CorrectionTab[] getTabs() {
        return CorrectionTab.values();
    }

    /** What narrows the view and has no field of its own. */
    public List<String> getChips() {
        return Stream.of(filter.office(), filter.licence(), filter.topic()).filter(Objects::nonNull).toList();
    }

    /** Whether something narrows the view. */
    public boolean isFiltered() {
        return filter.text() != null || !getChips().isEmpty();
    }

    public boolean isFirm() {
        return firm;
    }

    public CorrectionFilter getFilter() {
        return filter;
    }

    public LazyRows<CorrectionRow> getRows() {
        return rows;
    }
}
