package org.pingcha.register;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/** Sending a case list: the file, what its check found, what was written. The list in work stands in the address. */
@Named
@ViewScoped
public class ImportView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    @EJB
    CaseListService service;

    @Inject
    Texts texts;

    private String list;
    private UUID uuid;
    private transient Part file;
    private ListStatus status;
    private List<ListFault> faults = List.of();

    public void load() {
        if (list != null) {
            try {
                uuid = UUID.fromString(list);
            } catch (IllegalArgumentException e) {
                throw Problem.notFound();
            }
            refresh();
        }
    }

    public void refresh() {
        status = service.status(uuid);
        faults = status.state().isRunning() ? List.of() : service.faults(uuid, SHOWN);
    }

    public String send() throws IOException {
        if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isBlank()) {
            throw new Problem("register.problem.noFile");
        }
        try (InputStream content = file.getInputStream()) {
            return "/register/import?faces-redirect=true&list=" + service.receive(file.getSubmittedFileName(), content);
        }
    }

    public void goodRows() {
        service.write(uuid, ImportMode.GOOD_ROWS);
        refresh();
    }

    public void allRows() {
        service.write(uuid, ImportMode.ALL_OR_NOTHING);
        refresh();
    }

    public void stop() {
        service.stop(uuid);
        refresh();
    }

    /** A fault in words. */
    public String reason(ListFault fault) {
        return texts.of(fault.reason(), fault.args().toArray());
    }

    public String getProblem() {
        return status.problemValue() == null ? texts.get(status.problemKey()) : texts.of(status.problemKey(), status.problemValue());
    }

    public ListColumn[] getColumns() {
        return ListColumn.values();
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public ListStatus getStatus() {
        return status;
    }

    public List<ListFault> getFaults() {
        return faults;
    }
}
