package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.rules.Matter;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.web.LazyRows;
import org.pingcha.web.Mark;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** The inbox: what is due next comes first. View, filters, order and page stand in the address. */
@Named
@ViewScoped
public class ComplaintInboxView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    InboxQueries inbox;
    // What only some need is found when it is needed: a bean of the container takes longer to find than the rows to write.
    @Inject
    Instance<ComplaintQueries> complaints;
    @Inject
    Instance<ComplaintService> service;
    @Inject
    Instance<BulkService> bulk;
    @Inject
    Instance<RuleQueries> rules;
    @Inject
    CurrentActor actor;
    @Inject
    Texts texts;
    @Inject
    Clock clock;

    private InboxFilter filter;
    private LazyRows<ComplaintRow> rows;
    private List<PersonChoice> officers = List.of();
    private List<ComplaintRow> selected = new ArrayList<>();
    private List<BulkResult> results = List.of();
    private String target;
    private PageRequest placed;
    private String place;

    public void load() {
        filter = InboxAddress.read(PageAddress.here(), actor.get());
        rows = new LazyRows<>(page -> inbox.rows(filter, page), () -> inbox.count(filter, Page.COUNTED), row -> row.uuid().toString());
        officers = isOfficer() ? complaints.get().officers() : List.of();
    }

    /** Takes what is most urgent of what nobody has, and opens it. */
    public String takeNext() {
        UUID taken = service.get().takeNext();
        if (taken == null) {
            throw new Problem("complaint.problem.nothingFree");
        }
        return "/complaint/complaint?faces-redirect=true&id=" + taken;
    }

    /** The selection is kept by the table; this only lets the bar count it. */
    public void remember() {
        results = List.of();
    }

    public void assign() {
        did(bulk.get().assign(chosen(), UUID.fromString(target)));
    }

    /** Merges into the oldest of the chosen ones. */
    public void merge() {
        ComplaintRow master = selected.stream().min(java.util.Comparator.comparing(ComplaintRow::receivedOn).thenComparing(ComplaintRow::registerNo))
            .orElseThrow(() -> new Problem("complaint.problem.nothingChosen"));
        did(bulk.get().merge(chosen(), master.uuid()));
    }

    private void did(List<BulkResult> outcome) {
        results = outcome;
        selected = new ArrayList<>();
    }

    private List<Chosen> chosen() {
        if (selected == null || selected.isEmpty()) {
            throw new Problem("complaint.problem.nothingChosen");
        }
        return selected.stream().map(row -> new Chosen(row.uuid(), row.registerNo(), row.version())).toList();
    }

    /** What the address of a complaint carries, so that one can read on in this list, narrowed and in its order. */
    public String getPlace() {
        if (!rows.order().equals(placed)) {
            placed = rows.order();
            place = InboxAddress.of(filter, placed);
        }
        return place;
    }

    /** How a complaint stands, the most pressing first. */
    public List<Mark> marks(ComplaintRow row) {
        List<Mark> marks = new ArrayList<>();
        if (row.urgent()) {
            marks.add(new Mark(texts.get("complaint.urgent"), "danger", "bolt"));
        }
        marks.add(row.toTell() > 0 ? new Mark(texts.of("complaint.toTell", row.toTell()), "warning", "send")
            : new Mark(texts.name(row.status()), row.status().tone(), row.status().icon()));
        if (row.lapsed()) {
            marks.add(new Mark(texts.get("complaint.lapsed"), "warning", "exclamation-triangle"));
        }
        if (row.tip()) {
            marks.add(new Mark(texts.get("complaint.tip"), "idle", "eye-slash"));
        }
        return marks;
    }

    public List<InboxTab> getTabs() {
        return Arrays.stream(InboxTab.values()).filter(tab -> tab != InboxTab.ALL || filter.tab() == tab).filter(tab -> tab != InboxTab.MINE && tab != InboxTab.UNASSIGNED || isOfficer()).toList();
    }

    public List<Matter> getMatters() {
        return rules.get().complaintRules(ChinaTime.today(clock)).matters();
    }

    public boolean isOfficer() {
        return actor.get().is(Role.COMPLAINT_OFFICER);
    }

    public ClockKind[] getClocks() {
        return ClockKind.values();
    }

    public ComplaintStatus[] getStatuses() {
        return ComplaintStatus.values();
    }

    public int getChosenCount() {
        return selected == null ? 0 : selected.size();
    }

    public InboxFilter getFilter() {
        return filter;
    }

    /** What the form of conditions shows, as a key; null where somebody looks for words, which are not kept. */
    public String getConditions() {
        return filter.text() != null ? null : actor.get().officeId() + " " + filter;
    }

    public LazyRows<ComplaintRow> getRows() {
        return rows;
    }

    public List<PersonChoice> getOfficers() {
        return officers;
    }

    public List<ComplaintRow> getSelected() {
        return selected;
    }

    public void setSelected(List<ComplaintRow> chosenRows) {
        selected = chosenRows;
    }

    public List<BulkResult> getResults() {
        return results;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String officer) {
        target = officer;
    }
}
