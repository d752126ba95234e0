package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.register.CaseType;
import org.pingcha.scoring.Grade;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Page;
import org.pingcha.shared.Problem;
import org.pingcha.web.Choice;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** The manager's list: files that wait, to be given out in bulk, and reviews as far as they are. */
@Named
@ViewScoped
public class FilesView implements Serializable {
    static final String WAITING = "waiting";
    static final String REVIEWS = "reviews";
    private static final long serialVersionUID = 1L;

    @EJB
    transient WaitingQueries waitingQueries;
    @EJB
    transient ReviewQueries reviewQueries;
    @EJB
    transient AssignmentService assignments;
    @Inject
    transient CurrentActor actor;
    @Inject
    transient Texts texts;

    private FilesAddress asked;
    private LazyRows<WaitingRow> waiting;
    private LazyRows<ReviewRow> reviews;
    private List<WaitingRow> selected = new ArrayList<>();
    private List<InspectorRow> inspectors;
    private List<AssignResult> results = List.of();
    private String target;
    private String dueOn;
    private String firmName;

    public void load() {
        asked = FilesAddress.read(PageAddress.here());
        ReviewFilter filter = asked.filter();
        firmName = filter.firm() == null ? null : reviewQueries.firmName(filter.firm());
        if (asked.waiting()) {
            waiting = new LazyRows<>(page -> waitingQueries.rows(filter, page), () -> waitingQueries.count(filter, Page.COUNTED),
                row -> row.caseUuid().toString());
        } else {
            reviews = new LazyRows<>(page -> reviewQueries.rows(filter, page), () -> reviewQueries.count(filter, Page.COUNTED),
                row -> row.uuid().toString());
        }
    }

    /** The selection is kept by the table; this only lets the bar count it. */
    public void remember() {
        results = List.of();
    }

    public void assign() {
        if (selected.isEmpty()) {
            throw new Problem("review.problem.noCases");
        }
        results = assignments.assign(new AssignOrder(selected.stream().map(WaitingRow::caseUuid).toList(), UUID.fromString(target), due()));
        selected = new ArrayList<>();
        inspectors = null;
    }

    private LocalDate due() {
        try {
            return dueOn == null || dueOn.isBlank() ? null : LocalDate.parse(dueOn.strip());
        } catch (DateTimeParseException e) {
            throw new Problem("web.problem.invalid");
        }
    }

    public List<String> getTabs() {
        return List.of(WAITING, REVIEWS);
    }

    public String getTab() {
        return asked.waiting() ? WAITING : REVIEWS;
    }

    /** The conditions of the address. */
    public ReviewFilter getFilter() {
        return asked.filter();
    }

    /** What the form of conditions shows, as a key; null where somebody looks for words, which are not kept. */
    public String getConditions() {
        return asked.filter().text() != null ? null : actor.get().officeId() + " " + getTab() + " " + asked.filter();
    }

    public CaseType[] getTypes() {
        return CaseType.values();
    }

    public Grade[] getGrades() {
        return Grade.values();
    }

    /** The states, those with a score together first. */
    public List<Choice> getStates() {
        return Stream.concat(Stream.of(new Choice(FilesAddress.SCORED, texts.get("review.files.SCORED"))),
            Stream.of(ReviewState.values()).map(state -> new Choice(state.name(), texts.name(state)))).toList();
    }

    /** The state chosen among them, or null. */
    public String getState() {
        ReviewFilter filter = asked.filter();
        return filter.scored() != null ? FilesAddress.SCORED : filter.state() == null ? null : filter.state().name();
    }

    public String day(Instant at) {
        return at == null ? "—" : ChinaTime.dayOf(at).toString();
    }

    public boolean isManager() {
        return actor.get().is(Role.MANAGER);
    }

    public int getChosen() {
        return selected == null ? 0 : selected.size();
    }

    /** Whose files alone are listed; null where all are. */
    public String getFirmName() {
        return firmName;
    }

    public LazyRows<WaitingRow> getWaiting() {
        return waiting;
    }

    public LazyRows<ReviewRow> getReviews() {
        return reviews;
    }

    public List<WaitingRow> getSelected() {
        return selected;
    }

    public void setSelected(List<WaitingRow> rows) {
        selected = rows;
    }

    /** Read only where they are to be chosen from. */
    public List<InspectorRow> getInspectors() {
        if (inspectors == null) {
            inspectors = waitingQueries.inspectors();
        }
        return inspectors;
    }

    public List<AssignResult> getResults() {
        return results;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String value) {
        target = value;
    }

    public String getDueOn() {
        return dueOn;
    }

    public void setDueOn(String value) {
        dueOn = value;
    }
}
