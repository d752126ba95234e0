package org.pingcha.register;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.OfficeQueries;
import org.pingcha.identity.Role;
import org.pingcha.shared.Page;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;

/** The list of cases. Every condition stands in the address, under the name that {@link CaseFilter} gives it. */
@Named
@ViewScoped
public class CasesView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String[] FURTHER = {"kind", "origin", "field", "mark", "firm", "handler", "assignedFrom", "assignedTo",
        "closedFrom", "closedTo"};

    @EJB
    CaseQueries queries;

    @EJB
    OfficeQueries offices;

    @Inject
    CurrentActor actor;

    private Map<String, String> asked = Map.of();
    private LazyRows<CaseRow> rows;
    private List<OfficeQueries.OfficeRow> agencies;
    private boolean mayImport;

    public void load() {
        CaseFilter filter = CaseFilter.read(PageAddress.here());
        // What makes no sense does not come back into its field.
        asked = filter.asked();
        rows = new LazyRows<>(page -> queries.rows(filter, page), () -> queries.count(filter, Page.COUNTED), row -> row.uuid().toString());
        mayImport = actor.get().is(Role.MANAGER) || actor.get().is(Role.ADMIN);
    }

    /** The conditions by name, as the address has them. */
    public Map<String, String> getAsked() {
        return asked;
    }

    /** What the form of conditions shows, as a key; null where somebody looks for words, which are not kept. */
    public String getConditions() {
        return asked.containsKey("q") ? null : actor.get().officeId() + " " + asked;
    }

    public boolean isFiltered() {
        return !asked.isEmpty();
    }

    /** Whether a condition counts that stands behind "more". */
    public boolean isFurther() {
        for (String name : FURTHER) {
            if (asked.containsKey(name)) {
                return true;
            }
        }
        return false;
    }

    public boolean isMayImport() {
        return mayImport;
    }

    public LazyRows<CaseRow> getRows() {
        return rows;
    }

    /** Read only where the drop-down of them is put together. */
    public List<OfficeQueries.OfficeRow> getAgencies() {
        if (agencies == null) {
            agencies = offices.inScope().stream().filter(office -> office.kind() == OfficeKind.AGENCY).toList();
        }
        return agencies;
    }

    public CaseType[] getTypes() {
        return CaseType.values();
    }

    public CaseStage[] getStages() {
        return CaseStage.values();
    }

    public ServiceKind[] getKinds() {
        return ServiceKind.values();
    }

    public CaseOrigin[] getOrigins() {
        return CaseOrigin.values();
    }

    public AidField[] getFields() {
        return AidField.values();
    }

    public CaseProgress[] getSteps() {
        return CaseProgress.values();
    }

    public CaseMark[] getMarks() {
        return CaseMark.values();
    }
}
