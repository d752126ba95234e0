package org.pingcha.trial;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.pingcha.register.BadRows;
import org.pingcha.register.ListFault;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/** Takes a court's list of hearings in: checked row by row, then the good rows are written at once. */
@Named
@ViewScoped
public class HearingImportView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    @EJB
    HearingService service;

    @Inject
    Texts texts;

    private transient Part file;
    private String fileName;
    private HearingListCheck check;
    private HearingService.Taken taken;

    public void send() throws IOException {
        if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isBlank()) {
            throw new Problem("register.problem.noFile");
        }
        Path kept = Files.createTempFile("hearings", ".list");
        try (InputStream content = file.getInputStream()) {
            Files.copy(content, kept, StandardCopyOption.REPLACE_EXISTING);
            check = HearingList.check(kept, service::cases);
            fileName = file.getSubmittedFileName();
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    public void take() {
        taken = service.take(check.entries());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.of("trial.import.taken", taken.created(), taken.changed(), taken.same())));
    }

    public void downloadTemplate() throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.responseReset();
        external.setResponseContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"hearings.xlsx\"");
        BadRows.writeTemplate(List.of(HearingColumn.values()), external.getResponseOutputStream());
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** A fault in words. */
    public String reason(ListFault fault) {
        return texts.of(fault.reason(), fault.args().toArray());
    }

    public HearingColumn[] getColumns() {
        return HearingColumn.values();
    }

    /** The first faults. */
    public List<ListFault> getFaults() {
        return check == null ? List.of() : check.faults().subList(0, Math.min(SHOWN, check.faults().size()));
    }

    public HearingListCheck getCheck() {
        return check;
    }

    /** Null until it is written. */
    public HearingService.Taken getTaken() {
        return taken;
    }

    public String getFileName() {
        return fileName;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
