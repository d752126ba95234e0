package org.pingcha.appraisal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.rules.Rule;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;

/** What follows from an appraisal, as proposals. */
@Named
@ViewScoped
public class AppraisalProposalsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient AppraisalQueries queries;
    @EJB
    transient ProposalService service;
    @EJB
    transient RuleQueries rules;
    @Inject
    transient CurrentActor actor;

    private AppraisalDetail detail;
    private List<MeasureRow> measures;
    private List<SubsidyRow> subsidies;
    private List<Rule> amounts;
    private String reason;

    public void load() {
        UUID id = PageAddress.uuid("id");
        if (id == null) {
            throw Problem.notFound();
        }
        detail = queries.detail(id);
        measures = service.measures(detail);
        subsidies = service.subsidies(detail);
        amounts = rules.appraisalRules(detail.year()).rules();
    }

    public String decide(UUID measure, boolean accept) {
        service.decide(measure, accept, reason);
        return "/appraisal/proposals?faces-redirect=true&id=" + detail.uuid();
    }

    public boolean isDecider() {
        return actor.get().is(Role.MANAGER) && detail.status().isSigned();
    }

    public BigDecimal getBase() {
        return subsidies.stream().map(SubsidyRow::base).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal getPerformance() {
        return subsidies.stream().map(SubsidyRow::performance).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal getAll() {
        return getBase().add(getPerformance());
    }

    public AppraisalDetail getDetail() {
        return detail;
    }

    public List<MeasureRow> getMeasures() {
        return measures;
    }

    public List<SubsidyRow> getSubsidies() {
        return subsidies;
    }

    public List<Rule> getAmounts() {
        return amounts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
