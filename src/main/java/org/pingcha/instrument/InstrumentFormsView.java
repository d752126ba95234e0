package org.pingcha.instrument;

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
import java.util.List;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** The versions of forms in sight; managers and administrators bring new ones in. */
@Named
@ViewScoped
public class InstrumentFormsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    FormQueries forms;

    @EJB
    FormService service;

    @Inject
    CurrentActor actor;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    private List<FormRow> rows;
    private List<FormFault> faults = List.of();
    private boolean mayChange;
    private transient Part file;

    public void load() {
        Actor who = actor.get();
        mayChange = who.is(Role.MANAGER) || who.is(Role.ADMIN);
        rows = forms.list(preferences.locale());
    }

    /** Keeps the file as a draft and opens it, or says what is wrong with it. */
    public String bringIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faults = List.of();
        if (file == null || file.getSize() == 0) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("instrument.forms.noFile"), null));
            return null;
        }
        ImportOutcome outcome = service.importForm(content());
        if (!outcome.isImported()) {
            faults = outcome.faults();
            return null;
        }
        PageAddress.carry(texts.of("instrument.forms.imported", outcome.code(), outcome.no()));
        return "/instrument/form?faces-redirect=true&form=" + outcome.uuid();
    }

    private byte[] content() throws IOException {
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(FormReader.MOST_BYTES + 1);
        }
    }

    /** What a fault says, in the reader's language. */
    public String say(FormFault fault) {
        return texts.of(fault.key(), fault.args().toArray());
    }

    /** What a form is for, one line each. */
    public List<String> applies(FormRow row) {
        return CaseNames.lines(row.applicability(), preferences.locale());
    }

    public List<FormRow> getRows() {
        return rows;
    }

    public List<FormFault> getFaults() {
        return faults;
    }

    public boolean isMayChange() {
        return mayChange;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
