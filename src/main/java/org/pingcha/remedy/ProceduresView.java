package org.pingcha.remedy;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pingcha.identity.CurrentActor;
import org.pingcha.shared.Page;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;

/** The procedures beside complaints: what is due next comes first. View, filters, order and page stand in the address. */
@Named
@ViewScoped
public class ProceduresView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    RemedyQueries queries;
    @Inject
    CurrentActor actor;

    private ProcedureFilter filter;
    private LazyRows<ProcedureRow> rows;

    public void load() {
        filter = ProcedureFilter.read(PageAddress.here());
        rows = new LazyRows<>(page -> queries.rows(filter, page), () -> queries.count(filter, Page.COUNTED), row -> row.uuid().toString());
    }

    public ProcedureTab[] getTabs() {
        return ProcedureTab.values();
    }

    /** The states that this view can hold. */
    public List<ProcedureStatus> getStatuses() {
        return Arrays.stream(ProcedureStatus.values()).filter(status -> status.isEnded() == filter.ended())
            .filter(status -> filter.kind() == null || Stream.of(ProcedureAct.values()).flatMap(act -> act.moves().stream())
                .anyMatch(move -> move.kind() == filter.kind() && move.to() == status)).toList();
    }

    /** Whether something narrows the view. */
    public boolean isFiltered() {
        return filter.status() != null || filter.overdue() || filter.office() != null || filter.text() != null;
    }

    /** Whether this person may take one down. */
    public boolean isMayRegister() {
        return ProcedureAct.REGISTER.isOpenTo(ProcedureKind.REPLACEMENT, actor.get());
    }

    public ProcedureTab getTab() {
        return filter.tab();
    }

    public ProcedureFilter getFilter() {
        return filter;
    }

    public LazyRows<ProcedureRow> getRows() {
        return rows;
    }
}
