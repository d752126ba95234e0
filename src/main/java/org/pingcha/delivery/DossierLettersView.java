package org.pingcha.delivery;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.letter.LetterQueries;
import org.pingcha.web.PageAddress;

/** On the page of a referral: the letters that went with its packages; none for the respondent's firm. */
@Named
@ViewScoped
public class DossierLettersView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    LetterQueries letters;
    @Inject
    CurrentActor actor;

    private List<IssuedLetterRow> rows = List.of();

    /** For the page's view action, after the page has found that the reader may see the referral. */
    public void load() {
        rows = actor.get().is(Role.FIRM) ? List.of() : letters.forSubject(DossierLetters.ROOM, PageAddress.uuid("id"));
    }

    public List<IssuedLetterRow> getRows() {
        return rows;
    }
}
