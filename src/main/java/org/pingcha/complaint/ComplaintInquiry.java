package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingcha.request.RequestQueries;
import org.pingcha.request.RequestRow;

/** What the inquiry into the complaint on show gathered, and who was asked. */
@Named
@ViewScoped
public class ComplaintInquiry implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ComplaintQueries queries;
    @EJB
    RequestQueries asked;

    private List<String> investigators;
    private List<TaskRow> tasks;
    private List<StatementRow> statements;
    private List<RequestRow> requests;
    private List<TellingRow> tellings;
    private List<ExtensionRow> extensions;
    private List<RemedyRow> remedies;

    void open(UUID complaint) {
        investigators = queries.investigators(complaint);
        tasks = queries.tasks(complaint);
        statements = queries.statements(complaint);
        requests = asked.forSubject(ComplaintCourse.ROOM, complaint);
        tellings = queries.tellings(complaint);
        extensions = queries.extensions(complaint);
        remedies = queries.remedies(complaint);
    }

    /** Whether there is anything to show. */
    public boolean isBegun() {
        return Stream.of(investigators, tasks, statements, requests, tellings, extensions, remedies).anyMatch(rows -> !rows.isEmpty());
    }

    public List<String> getInvestigators() {
        return investigators;
    }

    public List<TaskRow> getTasks() {
        return tasks;
    }

    public List<StatementRow> getStatements() {
        return statements;
    }

    public List<RequestRow> getRequests() {
        return requests;
    }

    public List<TellingRow> getTellings() {
        return tellings;
    }

    public List<ExtensionRow> getExtensions() {
        return extensions;
    }

    public List<RemedyRow> getRemedies() {
        return remedies;
    }
}
