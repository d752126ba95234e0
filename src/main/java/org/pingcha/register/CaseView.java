package org.pingcha.register;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** One case. Opening it is recorded; the recipient's data come for a reason. */
@Named
@ViewScoped
public class CaseView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    CaseService service;

    @Inject
    CurrentActor actor;

    private String id;
    private UUID uuid;
    private CaseHeader header;
    private PersonalData shown;
    private boolean revealed;
    private boolean mayReveal;
    private String reason;

    public void load() {
        try {
            uuid = UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
        CaseDetail detail = service.open(uuid);
        header = detail.header();
        shown = new PersonalData(header.recipient(), detail.identityNumber(), detail.phone(), detail.mail());
        mayReveal = actor.get().is(Role.MANAGER) || actor.get().is(Role.AUDITOR) || actor.get().is(Role.INSPECTOR);
    }

    /** Shows the recipient's data on this page, this once. */
    public void reveal() {
        shown = service.reveal(uuid, reason);
        revealed = true;
    }

    public List<CaseMark> getMarks() {
        List<CaseMark> marks = new ArrayList<>();
        CaseFlags flags = header.flags();
        add(marks, flags.minor(), CaseMark.MINOR);
        add(marks, flags.disabled(), CaseMark.DISABLED);
        add(marks, flags.lifeOrDeath(), CaseMark.LIFE_OR_DEATH);
        add(marks, flags.fastTrack(), CaseMark.FAST_TRACK);
        add(marks, flags.pleaLeniency(), CaseMark.PLEA_LENIENCY);
        add(marks, header.regions().cross(), CaseMark.CROSS_REGION);
        return marks;
    }

    private static void add(List<CaseMark> marks, boolean has, CaseMark mark) {
        if (has) {
            marks.add(mark);
        }
    }

    public CaseProgress getProgress() {
        return CaseProgress.of(header.dates());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public UUID getUuid() {
        return uuid;
    }

    public CaseHeader getHeader() {
        return header;
    }

    public PersonalData getShown() {
        return shown;
    }

    public boolean isRevealed() {
        return revealed;
    }

    public boolean isMayReveal() {
        return mayReveal;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
