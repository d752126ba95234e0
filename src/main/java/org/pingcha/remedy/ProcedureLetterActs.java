package org.pingcha.remedy;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.letter.LetterKind;
import org.pingcha.letter.LetterQueries;

/** The letters of the procedure on show: those issued, and those that can be. */
@Named
@ViewScoped
public class ProcedureLetterActs implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ProcedureWritingService writing;
    @EJB
    LetterQueries letters;
    @Inject
    ProcedureActs page;

    private List<IssuedLetterRow> rows;

    public void issue(LetterKind kind) {
        writing.issue(page.getFacts().uuid(), page.getFacts().version(), kind);
        page.done(ProcedureAct.WRITE);
    }

    /** Those that make sense as the procedure stands, for whom may write them. */
    public List<LetterKind> getFitting() {
        ProcedureFacts facts = page.getFacts();
        return page.can(ProcedureAct.WRITE.name()) ? new ArrayList<>(ProcedureDrafts.fitting(facts.status(), facts.kind(), page.isFirm())) : List.of();
    }

    /** Those that were issued, oldest first. */
    public List<IssuedLetterRow> getRows() {
        if (rows == null) {
            rows = letters.forSubject(ProcedureTrail.ROOM, page.getFacts().uuid());
        }
        return rows;
    }
}
