package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.pingcha.identity.CurrentActor;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Texts;
import org.primefaces.PrimeFaces;

/** Takes down a call, a visit, a letter or a mail for somebody; what is typed is kept as it is typed. */
@Named
@ViewScoped
public class ComplaintRegisterView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ComplaintService service;
    @EJB
    RegisterDrafts drafts;
    @Inject
    RegisterFinds finds;
    @Inject
    RegisterRepeats repeats;
    @Inject
    CurrentActor actor;
    @Inject
    Texts texts;
    @Inject
    Clock clock;

    private RegisterInput input;
    private boolean restored;
    private Instant savedAt;
    private List<RegisterFaults.Fault> faults = List.of();
    private Received received;

    public void load() {
        String draft = drafts.load();
        restored = draft != null;
        input = restored ? RegisterText.read(draft) : RegisterInput.begunOn(ChinaTime.today(clock));
        finds.look(input);
    }

    /** After each pause in typing: keeps it, and looks up what can be looked up. What is registered is kept no more. */
    public synchronized void keep() {
        if (received == null) {
            finds.look(input);
            savedAt = drafts.save(RegisterText.of(input));
        }
    }

    /** Takes what was pressed, unless another has taken its place in the list meanwhile; the page goes on to the next field. */
    public void choose(Found chosen, String pressed) {
        if (chosen.label().equals(pressed)) {
            input.choose(chosen);
            PrimeFaces.current().ajax().addCallbackParam("next", chosen.kind() == null ? "respondent" : "occurred");
        }
        keep();
    }

    public void addPerson() {
        input.addPerson();
        keep();
    }

    public void removePerson(int place) {
        input.getPeople().remove(place);
        keep();
    }

    /** Throws away what was typed and begins anew. */
    public String discard() {
        drafts.discard();
        return "/complaint/register?faces-redirect=true";
    }

    /** Once, however often it is pressed. */
    public synchronized void register() {
        keep();
        faults = RegisterFaults.of(input, ChinaTime.today(clock));
        faults.forEach(fault -> FacesContext.getCurrentInstance().addMessage(fault.field(),
            new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get(fault.key()), null)));
        if (faults.isEmpty() && received == null) {
            received = service.register(input.entry(actor.get().officeId()));
            drafts.discard();
            repeats.look(received.uuid());
        }
    }

    public RegisterInput getInput() {
        return input;
    }

    /** Whether the page began with what was typed earlier. */
    public boolean isRestored() {
        return restored;
    }

    /** When it was kept last; null where nothing was typed yet. */
    public Instant getSavedAt() {
        return savedAt;
    }

    public List<RegisterFaults.Fault> getFaults() {
        return faults;
    }

    /** What was registered; null before. */
    public Received getReceived() {
        return received;
    }
}
