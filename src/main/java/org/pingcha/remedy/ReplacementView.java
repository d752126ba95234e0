package org.pingcha.remedy;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.register.HandlerKind;
import org.pingcha.request.RequestRow;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;

/** One replacement of a handler. */
@Named
@ViewScoped
public class ReplacementView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ProcedureReading reading;
    @EJB
    ReplacementService service;
    @Inject
    CurrentActor actor;
    @Inject
    ProcedureActs acts;

    private UUID id;
    private ReplacementDetail detail;
    private ReplacementGround ground;
    private List<RequestRow> statements;

    public void load() {
        id = PageAddress.uuid("id");
        if (id == null) {
            throw Problem.notFound();
        }
        detail = reading.replacement(id);
        ground = ReplacementGround.of(detail.facts().topic()).orElse(null);
        statements = reading.statements(id);
        acts.open(detail.facts(), detail.context(), detail.formerFirmId() != null);
    }

    public void hear() {
        service.hear(id, version(), input().getWords(), input().getAmount() == null ? 0 : input().getAmount());
        acts.done(ProcedureAct.HEAR);
    }

    public void grant() {
        service.grant(id, version(), new GrantOrder(input().handler(), input().getMore(), input().on(StepKind.REPLACE), input().on(StepKind.INFORM),
            input().on(StepKind.SIGN), input().on(StepKind.HAND_OVER), input().getWords()));
        acts.done(ProcedureAct.GRANT);
    }

    public void refuse() {
        service.refuse(id, version(), input().getWords());
        acts.done(ProcedureAct.REFUSE);
    }

    private ProcedureInput input() {
        return acts.getInput();
    }

    private long version() {
        return detail.facts().version();
    }

    public String getAddress() {
        return id == null ? null : id.toString();
    }

    /** Kept in the address alone; {@link #load} reads it. */
    public void setAddress(String ignored) {
        // the id is read, and checked, in load
    }

    public UUID getId() {
        return id;
    }

    public ReplacementDetail getDetail() {
        return detail;
    }

    /** Null where the list has no such ground any more. */
    public ReplacementGround getGround() {
        return ground;
    }

    public List<RequestRow> getStatements() {
        return statements;
    }

    /** Whether this person's roles open the page of the case. */
    public boolean isCaseOpen() {
        return actor.get().is(Role.MANAGER) || actor.get().is(Role.AUDITOR);
    }

    public HandlerKind[] getHandlerKinds() {
        return HandlerKind.values();
    }
}
