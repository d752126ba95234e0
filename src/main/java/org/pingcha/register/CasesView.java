package org.pingcha.register;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.OfficeQueries;
import org.pingcha.identity.Role;
import org.pingcha.web.LazyRows;

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

    private final Map<String, String> asked = new HashMap<>();
    private LazyRows<CaseRow> rows;
    private List<OfficeQueries.OfficeRow> agencies;
    private boolean mayImport;

    public void load() {
        asked.values().removeIf(value -> value == null || value.isBlank());
        CaseFilter filter = new CaseFilter(asked.get("q"), choice(CaseType.class, "type"), choice(CaseStage.class, "stage"),
            choice(ServiceKind.class, "kind"), choice(CaseOrigin.class, "origin"), choice(AidField.class, "field"),
            choice(CaseProgress.class, "progress"), choice(CaseMark.class, "mark"), asked.get("office"), asked.get("firm"),
            asked.get("handler"), day("assignedFrom"), day("assignedTo"), day("closedFrom"), day("closedTo"));
        rows = new LazyRows<>(page -> queries.rows(filter, page), () -> queries.count(filter), row -> row.uuid().toString());
        agencies = offices.inScope().stream().filter(office -> office.kind() == OfficeKind.AGENCY).toList();
        mayImport = actor.get().is(Role.MANAGER) || actor.get().is(Role.ADMIN);
    }

    private <E extends Enum<E>> E choice(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(asked.get(name))) {
                return constant;
            }
        }
        asked.remove(name);
        return null;
    }

    /** A day as people type it; what is none does not count and vanishes from its field. */
    private LocalDate day(String name) {
        try {
            LocalDate day = ListDates.parse(CellText.clean(asked.get(name)), false);
            asked.computeIfPresent(name, (key, typed) -> day == null ? null : day.toString());
            return day;
        } catch (ListDates.Impossible e) {
            asked.remove(name);
            return null;
        }
    }

    /** The conditions by name, as the address has them. */
    public Map<String, String> getAsked() {
        return asked;
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

    public List<OfficeQueries.OfficeRow> getAgencies() {
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
