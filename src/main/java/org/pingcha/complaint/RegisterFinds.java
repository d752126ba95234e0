package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pingcha.rules.Matter;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.ChinaTime;
import org.primefaces.PrimeFaces;

/** What the register and the other complaints have for what is typed so far. */
@Named
@ViewScoped
public class RegisterFinds implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    RegisterLookup lookup;
    @EJB
    DuplicateQueries similar;
    @EJB
    RuleQueries rules;
    @Inject
    Clock clock;

    private List<Found> respondents = List.of();
    private List<Found> cases = List.of();
    private List<Duplicate> duplicates = List.of();
    private List<Matter> matters = List.of();

    /** Looks up anew; what was chosen and then typed over is chosen no longer, and matters of other rules are dropped. They are drawn anew with those rules alone. */
    void look(RegisterInput input) {
        input.dropStale();
        if (input.getAgainst() != null) {
            respondents = List.of();
        } else if (input.getAbout() != null && ComplainantInput.filled(input.getRespondent()) == null) {
            respondents = lookup.respondentsOf(input.getAbout().name());
        } else {
            respondents = lookup.respondents(RespondentKind.valueOf(input.getKind()), input.getRespondent());
        }
        cases = input.getAbout() != null ? List.of() : lookup.cases(input.getCaseNo());
        duplicates = similar.of(input);
        LocalDate day = RegisterFaults.dayOf(input.getReceivedOn());
        List<Matter> offered = matters;
        matters = rules.complaintRules(day == null ? ChinaTime.today(clock) : day).matters();
        if (!matters.equals(offered)) {
            PrimeFaces.current().ajax().update("matters-box");
        }
        input.getMatters().removeIf(code -> matters.stream().noneMatch(matter -> matter.code().equals(code)));
    }

    public List<Found> getRespondents() {
        return respondents;
    }

    public List<Found> getCases() {
        return cases;
    }

    public List<Duplicate> getDuplicates() {
        return duplicates;
    }

    /** Those of the rule set in force on the day of receipt. */
    public List<Matter> getMatters() {
        return matters;
    }
}
