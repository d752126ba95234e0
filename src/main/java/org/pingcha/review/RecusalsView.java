package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Texts;

/** An inspector's recusals. */
@Named
@ViewScoped
public class RecusalsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient RecusalService recusals;
    @Inject
    transient Texts texts;

    private List<RecusalRow> rows;
    private String from = "CASE";
    private String name;
    private String ground;

    public void load() {
        rows = recusals.own();
    }

    public void declare() {
        recusals.declare(RecusalService.From.valueOf(from), name, ground);
        name = null;
        ground = null;
        FacesContext.getCurrentInstance().addMessage(null,
            new FacesMessage(FacesMessage.SEVERITY_INFO, texts.get("review.recusals.done"), null));
        load();
    }

    public String day(Instant at) {
        return ChinaTime.dayOf(at).toString();
    }

    public List<RecusalRow> getRows() {
        return rows;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String value) {
        from = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String value) {
        ground = value;
    }
}
