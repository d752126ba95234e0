package org.pingcha.purchase;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Choice;

/** The contracts in sight beside what was delivered, and the form for one more. */
@Named
@ViewScoped
public class ContractsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/purchase/contracts?faces-redirect=true";

    @EJB
    transient ContractQueries queries;
    @EJB
    transient ContractService service;
    @Inject
    transient CurrentActor actor;
    @Inject
    transient Clock clock;

    private List<ContractRow> rows;
    private List<Choice> firms;
    private LocalDate today;
    private final ContractInput input = new ContractInput();
    private String endDay;
    private String why;

    public void load() {
        rows = queries.list();
        firms = isManager() ? queries.firms() : List.of();
        today = ChinaTime.today(clock);
    }

    public String record() {
        service.record(input.entry());
        return PAGE;
    }

    public String end(UUID contract) {
        service.end(contract, ContractInput.day(endDay), why);
        return PAGE;
    }

    public boolean isManager() {
        return actor.get().is(Role.MANAGER);
    }

    public LocalDate getToday() {
        return today;
    }

    public List<ContractRow> getRows() {
        return rows;
    }

    public List<Choice> getFirms() {
        return firms;
    }

    public ContractInput getInput() {
        return input;
    }

    public String getEndDay() {
        return endDay;
    }

    public void setEndDay(String value) {
        endDay = value;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String value) {
        why = value;
    }
}
