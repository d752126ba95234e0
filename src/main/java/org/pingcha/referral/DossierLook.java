package org.pingcha.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingcha.rules.Article;
import org.pingcha.rules.Misconduct;
import org.pingcha.rules.PenaltyType;
import org.pingcha.rules.RespondentSort;
import org.pingcha.rules.Sanctions;
import org.pingcha.web.Texts;

/** What can be chosen for the dossier on show, by the rules that its referral began under. */
@Named
@RequestScoped
public class DossierLook {
    @Inject
    DossierView page;

    @Inject
    Texts texts;

    /** A bureau and what it may decide, in words. */
    public String bureauWords(BureauChoice choice) {
        return choice.decides().isEmpty() ? texts.of("referral.bureau.proposes", choice.name(), choice.level())
            : texts.of("referral.bureau.decides", choice.name(), choice.level(), choice.decides());
    }

    private Sanctions sanctions() {
        return page.getDetail().book().sanctions();
    }

    public List<Misconduct> getTypes() {
        return sanctions().misconduct();
    }

    public List<Article> getArticles() {
        return sanctions().articles();
    }

    public RespondentSort[] getSorts() {
        return RespondentSort.values();
    }

    public PenaltyType[] getPenalties() {
        return PenaltyType.values();
    }

    public DisclosureConsent[] getConsents() {
        return DisclosureConsent.values();
    }
}
