package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.letter.LetterKind;
import org.pingcha.letter.LetterQueries;

/** The letters of the complaint on show: those issued, and those that can be. */
@Named
@ViewScoped
public class LetterActs implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    WritingService writing;
    @EJB
    LetterQueries letters;
    @Inject
    ComplaintView page;

    private List<IssuedLetterRow> rows;
    private String complainant;

    public void issue(String kind) {
        writing.issue(page.getId(), page.getDetail().version(), LetterKind.valueOf(kind), who());
        page.done(ComplaintAct.WRITE);
    }

    private UUID who() {
        return complainant == null || complainant.isBlank() ? page.getComplainants().stream().findFirst().map(ComplainantRow::uuid).orElse(null)
            : UUID.fromString(complainant);
    }

    /** Those that make sense as the complaint stands. */
    public List<LetterKind> getFitting() {
        return page.can(ComplaintAct.WRITE.name()) ? new ArrayList<>(ComplaintDrafts.fitting(page.getDetail().status(), page.getDetail().tip())) : List.of();
    }

    /** Those that were issued, oldest first. */
    public List<IssuedLetterRow> getRows() {
        if (rows == null) {
            rows = letters.forSubject(ComplaintCourse.ROOM, page.getId());
        }
        return rows;
    }

    /** Whom a preview names: the complainant that stands first. */
    public UUID getFirst() {
        return page.getComplainants().stream().findFirst().map(ComplainantRow::uuid).orElse(null);
    }

    public String getComplainant() {
        return complainant;
    }

    public void setComplainant(String value) {
        complainant = value;
    }
}
