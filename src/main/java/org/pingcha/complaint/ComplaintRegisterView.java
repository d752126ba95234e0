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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.identity.CurrentActor;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Texts;
import org.primefaces.PrimeFaces;

/** Takes down a call, a visit, a letter or a mail for somebody; what is typed is kept as it is typed. */
@Named
@ViewScoped
public class ComplaintRegisterView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PEOPLE = 10;

    @EJB
    ComplaintService service;
    @EJB
    RegisterDrafts drafts;
    @EJB
    DuplicateQueries similar;
    @EJB
    ComplaintQueries queries;
    @EJB
    MergeService merging;
    @Inject
    RegisterFinds finds;
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
    private List<Duplicate> repeats = List.of();
    private Duplicate master;

    public void load() {
        String draft = drafts.load();
        restored = draft != null;
        input = restored ? RegisterText.read(draft) : new RegisterInput();
        if (!restored) {
            input.setReceivedOn(ChinaTime.today(clock).toString());
        }
        finds.look(input);
    }

    /** After each pause in typing: keeps it, and looks up what can be looked up. */
    public void keep() {
        finds.look(input);
        savedAt = drafts.save(RegisterText.of(input));
    }

    public void chooseRespondent(Found chosen) {
        input.setAgainst(chosen);
        keep();
        PrimeFaces.current().focus("occurred");
    }

    public void chooseCase(Found chosen) {
        input.setAbout(chosen);
        keep();
        PrimeFaces.current().focus("respondent");
    }

    public void addPerson() {
        if (input.getPeople().size() < MOST_PEOPLE) {
            input.getPeople().add(new ComplainantInput());
        }
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

    public void register() {
        keep();
        faults = RegisterFaults.of(input, ChinaTime.today(clock));
        faults.forEach(fault -> FacesContext.getCurrentInstance().addMessage(fault.field(),
            new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get(fault.key()), null)));
        if (faults.isEmpty()) {
            received = service.register(input.entry(actor.get().officeId()));
            drafts.discard();
            repeats = similar.of(received.uuid());
        }
    }

    /** Puts what was just registered under an earlier one; the codes stay on the page. */
    public void merge(UUID into) {
        merging.merge(received.uuid(), queries.detail(received.uuid()).version(), into);
        master = repeats.stream().filter(row -> row.uuid().equals(into)).findFirst().orElseThrow();
        repeats = List.of();
    }

    /** What is read back, in whole sentences; in Chinese, as it was said. */
    public String getStatement() {
        String who = input.isAnonymous() ? null : input.getPeople().stream().map(ComplainantInput::getName).filter(Objects::nonNull).collect(Collectors.joining("、"));
        String what = finds.getMatters().stream().filter(matter -> input.getMatters().contains(matter.code())).map(matter -> matter.text(Texts.CHINESE))
            .collect(Collectors.joining("；"));
        return Texts.text(Texts.CHINESE, "complaint.register.statement", said(who), said(input.getRespondent()), said(input.getCaseNo()), said(what),
            said(input.getOccurred()), said(input.getFacts()), said(input.getWishes()));
    }

    private static String said(String typed) {
        return typed == null || typed.isBlank() ? "—" : typed.strip();
    }

    public List<Channel> getChannels() {
        return List.of(Channel.CALL, Channel.VISIT, Channel.LETTER, Channel.MAIL);
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public Consent[] getConsents() {
        return Consent.values();
    }

    public RespondentKind[] getKinds() {
        return RespondentKind.values();
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

    /** What the one just registered may repeat. */
    public List<Duplicate> getRepeats() {
        return repeats;
    }

    /** What it was put under; null where it was not. */
    public Duplicate getMaster() {
        return master;
    }
}
