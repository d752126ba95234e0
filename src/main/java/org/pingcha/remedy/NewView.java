package org.pingcha.remedy;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.register.SupervisedCases;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;

/** Takes one down. The address may say which ({@code kind}), of which case and where it came from ({@code from}). */
@Named
@ViewScoped
public class NewView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    RemedyService service;
    @EJB
    RemedyQueries queries;
    @EJB
    SupervisedCases cases;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;

    private final NewInput input = new NewInput();
    private ProcedureKind kind;
    private Origin origin;
    private List<AgencyChoice> agencies = List.of();

    public void load() {
        List<ProcedureKind> open = getKinds();
        if (open.isEmpty()) {
            throw Problem.forbidden("web.problem.forbidden");
        }
        ProcedureKind asked = PageAddress.constant("kind", ProcedureKind.class);
        kind = open.contains(asked) ? asked : open.get(0);
        origin = Origin.parsed(PageAddress.text("from"));
        UUID about = PageAddress.uuid("case");
        input.setCaseNo(about == null ? PageAddress.text("case") : cases.header(about).ref().caseNo());
        input.setReceived(ChinaTime.today(clock).toString());
        agencies = kind == ProcedureKind.OBJECTION ? queries.agencies() : List.of();
    }

    /** Takes it down and opens it. */
    public String register() {
        UUID made = kind == ProcedureKind.REPLACEMENT
            ? service.askReplacement(new ReplacementEntry(caseUuid(), Asker.valueOf(input.getAsker()), input.getName(), input.filledPhone(),
                ProcedureInput.parsed(input.getReceived()), input.getGround(), input.getReasons(), origin))
            : service.object(new ObjectionEntry(input.getAgency(), input.getCaseNo() == null || input.getCaseNo().isBlank() ? null : caseUuid(),
                Disputed.valueOf(input.getAgainst()), input.getDisputedNo(), ProcedureInput.parsed(input.getDisputedOn()), input.getDisputedBy(),
                input.getName(), input.filledPhone(), ProcedureInput.parsed(input.getReceived()), input.getReasons(), origin));
        return kind.path() + "?faces-redirect=true&id=" + made + "&did=" + ProcedureAct.REGISTER;
    }

    private UUID caseUuid() {
        return cases.byNumber(input.getCaseNo()).orElseThrow(() -> new Problem("remedy.problem.noCase", input.getCaseNo())).ref().uuid();
    }

    /** What this person may take down. */
    public List<ProcedureKind> getKinds() {
        return Arrays.stream(ProcedureKind.values()).filter(one -> ProcedureAct.REGISTER.isOpenTo(one, actor.get())).toList();
    }

    /** Who can ask for another handler. */
    public List<Asker> getAskers() {
        return List.of(Asker.RECIPIENT, Asker.HANDLER, Asker.AGENCY);
    }

    public List<ReplacementGround> getGrounds() {
        return ReplacementGround.all();
    }

    public Disputed[] getDisputes() {
        return Disputed.values();
    }

    public ProcedureKind getKind() {
        return kind;
    }

    public List<AgencyChoice> getAgencies() {
        return agencies;
    }

    public NewInput getInput() {
        return input;
    }
}
