package org.pingcha.attachment;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The documents of one subject, inside another room's page. */
@Named
@ViewScoped
public class DocumentsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    DocumentQueries documents;

    @EJB
    DocumentService service;

    private DocumentSubject subject;
    private List<DocumentRow> rows = List.of();
    private boolean changeable;
    private UUID removing;
    private String reason;

    /** For the page's view action. */
    public void openCase(UUID caseUuid) {
        open(DocumentSubject.ofCase(caseUuid));
    }

    public void openRequest(UUID request) {
        open(DocumentSubject.ofRequest(request));
    }

    /** For the page's view action, for any other subject. */
    public void open(DocumentSubject what) {
        subject = what;
        refresh();
    }

    public void refresh() {
        rows = documents.of(subject);
        changeable = documents.mayChange(subject);
    }

    /** Asks for the reason beside the document; null stops asking. */
    public void startRemoving(UUID document) {
        removing = document;
        reason = null;
    }

    public void remove() {
        service.remove(removing, reason);
        startRemoving(null);
        refresh();
    }

    public List<DocumentRow> getRows() {
        return rows;
    }

    public boolean isChangeable() {
        return changeable;
    }

    public boolean isWithVolumes() {
        return subject != null && subject.kind() == SubjectKind.CASE;
    }

    /** Where new documents go: {@code case/<uuid>}. */
    public String getPath() {
        return subject == null ? null : subject.kind().name().toLowerCase() + "/" + subject.uuid();
    }

    public UUID getRemoving() {
        return removing;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
