package org.pingcha.practice;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Choice;
import org.pingcha.web.PageAddress;

/** A firm's own records, and the form for one more. */
@Named
@ViewScoped
public class FirmRecordsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient PracticeQueries queries;
    @EJB
    transient PracticeService service;
    @Inject
    transient Clock clock;

    private RecordKind kind;
    private List<RecordRow> rows;
    private List<Choice> people;
    private List<String> cases;
    private final RecordInput input = new RecordInput();
    private String why;

    public void load() {
        kind = PageAddress.constant("kind", RecordKind.class);
        kind = kind == null ? RecordKind.DISCUSSION : kind;
        rows = queries.own();
        people = queries.people();
        cases = queries.cases();
        input.setDay(ChinaTime.today(clock).toString());
        input.setCaseNo(PageAddress.text("case"));
    }

    public String record() {
        service.record(input.entry(kind));
        return page();
    }

    public String strike(UUID record) {
        service.strike(record, why);
        return page();
    }

    private String page() {
        return "/practice/records?faces-redirect=true&kind=" + kind;
    }

    public boolean isMentoring() {
        return kind == RecordKind.MENTORING;
    }

    public RecordKind[] getKinds() {
        return RecordKind.values();
    }

    public RecordKind getKind() {
        return kind;
    }

    public List<RecordRow> getRows() {
        return rows;
    }

    public List<Choice> getPeople() {
        return people;
    }

    public List<String> getCases() {
        return cases;
    }

    public RecordInput getInput() {
        return input;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String value) {
        why = value;
    }
}
