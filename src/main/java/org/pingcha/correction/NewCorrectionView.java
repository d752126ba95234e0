package org.pingcha.correction;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pingcha.rules.Rule;
import org.pingcha.web.Choice;

/** Orders a correction of what stands at the address's {@code from}: {@code review:<uuid>}. */
@Named
@ViewScoped
public class NewCorrectionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    CorrectionReading reading;
    @EJB
    CorrectionService service;
    @EJB
    CorrectionQueries queries;

    private final CorrectionInput input = new CorrectionInput();
    private Finding finding;
    private List<CorrectionLink> earlier;
    private List<Choice> inspectors;
    private Rule limit;
    private String from;

    public void load() {
        finding = reading.finding(Origin.parse(from));
        earlier = reading.earlier(finding);
        inspectors = queries.inspectors();
        limit = reading.limit();
        finding.faults().forEach(fault -> input.getTopics().add(fault.topic()));
        input.setDays(limit.amount().intValueExact());
    }

    /** Orders it and opens it. */
    public String order() {
        UUID made = service.order(new CorrectionOrder(finding.origin(), Set.copyOf(input.getTopics()), input.getWords(), input.getDays(), input.personUuid()));
        return "/correction/correction?faces-redirect=true&id=" + made + "&did=" + CorrectionAct.ORDER;
    }

    public CorrectionInput getInput() {
        return input;
    }

    public Finding getFinding() {
        return finding;
    }

    public List<CorrectionLink> getEarlier() {
        return earlier;
    }

    public List<Choice> getInspectors() {
        return inspectors;
    }

    public Rule getLimit() {
        return limit;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
