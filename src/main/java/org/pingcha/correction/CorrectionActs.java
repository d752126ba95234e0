package org.pingcha.correction;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.pingcha.web.Choice;
import org.pingcha.web.PageAddress;

/** What this person does with the correction on show. */
@Named
@ViewScoped
public class CorrectionActs implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    CorrectionService service;
    @EJB
    CorrectionQueries queries;
    @Inject
    CorrectionView page;

    private final CorrectionInput input = new CorrectionInput();
    private List<Choice> inspectors;

    public void name() {
        service.name(page.getId(), version(), input.personUuid());
        done(CorrectionAct.NAME);
    }

    public void giveBack() {
        service.giveBack(page.getId(), version(), input.getWords(), input.getDays());
        done(CorrectionAct.RETURN);
    }

    public void verify() {
        service.verify(page.getId(), version(), input.getWords());
        done(CorrectionAct.VERIFY);
    }

    public void check() {
        CheckResult result = CheckResult.valueOf(input.getResult());
        service.check(page.getId(), version(), UUID.fromString(input.getCheck()), new CheckEntry(result, input.getPages(), input.getWords()));
        done(result == CheckResult.EFFECTIVE ? CorrectionAct.CHECK : CorrectionAct.REPEAT);
    }

    public void withdraw() {
        service.withdraw(page.getId(), version(), input.getWords());
        done(CorrectionAct.WITHDRAW);
    }

    /** After an act the page is read anew by its own address, so that a reload repeats nothing. */
    private void done(CorrectionAct act) {
        PageAddress.go("/correction/correction?id=" + page.getId() + "&did=" + act);
    }

    private long version() {
        return page.getDetail().facts().version();
    }

    public CheckResult[] getResults() {
        return CheckResult.values();
    }

    /** Who can be named to verify it. */
    public List<Choice> getInspectors() {
        if (inspectors == null) {
            inspectors = queries.inspectors();
        }
        return inspectors;
    }

    public CorrectionInput getInput() {
        return input;
    }
}
