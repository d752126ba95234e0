package org.pingcha.remedy;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;

/** One objection to a refusal or an ending of aid. */
@Named
@ViewScoped
public class ObjectionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ProcedureReading reading;
    @EJB
    ObjectionService service;
    @Inject
    ProcedureActs acts;

    private UUID id;
    private ObjectionDetail detail;

    public void load() {
        id = PageAddress.uuid("id");
        if (id == null) {
            throw Problem.notFound();
        }
        detail = reading.objection(id);
        acts.open(detail.facts(), detail.context(), false);
    }

    public void uphold() {
        service.uphold(id, detail.facts().version(), acts.getInput().getWords(), acts.getInput().on());
        acts.done(ProcedureAct.UPHOLD);
    }

    public void reject() {
        service.reject(id, detail.facts().version(), acts.getInput().getWords());
        acts.done(ProcedureAct.REJECT);
    }

    public String getAddress() {
        return id == null ? null : id.toString();
    }

    /** Kept in the address alone; {@link #load} reads it. */
    public void setAddress(String ignored) {
        // the id is read, and checked, in load
    }

    public ObjectionDetail getDetail() {
        return detail;
    }
}
