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
    @Inject
    ComplaintInquiry inquiry;

    private List<IssuedLetterRow> rows;

    /**
     * A letter that can be written.
     *
     * @param about the complainant that it goes to or tells of; null for none
     * @param name  the complainant's, masked, where there are several; else null
     */
    public record Choice(LetterKind kind, UUID about, String name) implements Serializable {
    }

    public void issue(LetterKind kind, UUID about) {
        writing.issue(page.getId(), page.getDetail().version(), kind, about);
        page.done(ComplaintAct.WRITE);
    }

    /** Those that make sense as the complaint stands, one for each complainant who gets it. */
    public List<Choice> getChoices() {
        List<Choice> choices = new ArrayList<>();
        if (!page.can(ComplaintAct.WRITE.name())) {
            return choices;
        }
        ComplaintDetail detail = page.getDetail();
        boolean extended = inquiry.getExtensions().stream().anyMatch(row -> row.state() == Extension.State.GRANTED);
        for (LetterKind kind : ComplaintDrafts.fitting(detail.status(), detail.tip(), extended)) {
            if (detail.tip() || kind == LetterKind.INVESTIGATION) {
                choices.add(new Choice(kind, null, null));
            } else {
                page.getComplainants().stream().filter(row -> ComplaintDrafts.isFor(kind, row.complaint() != null, row.withdrewOn() != null))
                    .forEach(row -> choices.add(new Choice(kind, row.uuid(), page.getComplainants().size() > 1 ? row.name() : null)));
            }
        }
        return choices;
    }

    /** Whether service can be proved by the office's own form now. */
    public boolean isProves() {
        return page.can(ComplaintAct.WRITE.name());
    }

    public void prove(UUID telling) {
        issue(LetterKind.SERVICE_PROOF, telling);
    }

    /** Those that were issued, oldest first. */
    public List<IssuedLetterRow> getRows() {
        if (rows == null) {
            rows = letters.forSubject(ComplaintCourse.ROOM, page.getId());
        }
        return rows;
    }
}
