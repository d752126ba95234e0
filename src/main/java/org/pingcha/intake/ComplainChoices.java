package org.pingcha.intake;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.pingcha.complaint.Consent;
import org.pingcha.complaint.RespondentKind;
import org.pingcha.complaint.Standing;
import org.pingcha.rules.Matter;

/** What there is to choose from on the page of complaints. */
@Named
@ViewScoped
public class ComplainChoices implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> STEPS = List.of("1", "2", "3", "4", "5");

    @EJB
    IntakeService intake;

    private List<BureauChoice> bureaus;
    private List<Matter> matters;

    public void load() {
        bureaus = intake.bureaus();
        matters = intake.matters();
    }

    /** The numbers of the steps. */
    public List<String> getSteps() {
        return STEPS;
    }

    /** The steps that the last one shows again. */
    public List<String> getLooked() {
        return STEPS.subList(0, STEPS.size() - 1);
    }

    public List<BureauChoice> getBureaus() {
        return bureaus;
    }

    public List<Matter> getMatters() {
        return matters;
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public RespondentKind[] getKinds() {
        return RespondentKind.values();
    }

    public Consent[] getConsents() {
        return Consent.values();
    }
}
