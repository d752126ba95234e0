package org.pingcha.trial;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;
import org.pingcha.register.CaseQueries;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.PageAddress;

/** Enters a hearing, or corrects the one in the address ({@code id}); {@code case} fills its case in. */
@Named
@ViewScoped
public class HearingEntryView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    HearingService service;
    @EJB
    HearingQueries queries;
    @EJB
    CaseQueries cases;
    @Inject
    Clock clock;

    private HearingRow hearing;
    private HearingInput input = new HearingInput();

    public void load() {
        UUID id = PageAddress.uuid("id");
        UUID about = PageAddress.uuid("case");
        if (id != null) {
            hearing = queries.row(id);
            input = HearingInput.of(hearing);
        } else {
            input.setCaseNo(about == null ? null : cases.ref(about).caseNo());
            input.setDay(ChinaTime.today(clock).toString());
        }
    }

    public String save() {
        UUID uuid = hearing == null ? service.enter(input.entry()) : hearing.uuid();
        if (hearing != null) {
            service.correct(uuid, hearing.version(), input.entry());
        }
        return "/trial/hearing?faces-redirect=true&id=" + uuid + "&did=" + (hearing == null ? HearingAct.ENTER : HearingAct.CORRECT);
    }

    /** Null where a new one is entered. */
    public HearingRow getHearing() {
        return hearing;
    }

    public HearingInput getInput() {
        return input;
    }

    public Openness[] getWays() {
        return Openness.values();
    }

    public CourtProcedure[] getProcedures() {
        return CourtProcedure.values();
    }
}
