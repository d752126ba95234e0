package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.instrument.SheetQueries;
import org.pingcha.instrument.SheetView;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.instrument.SheetView.Missing;
import org.pingcha.shared.Problem;
import org.pingcha.web.Preferences;

/** The review form: what is on show. {@link FormMarks} changes it. */
@Named
@ViewScoped
public class FormView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient ReviewReading reading;
    @EJB
    transient ReviewService service;
    @EJB
    transient ReviewQueries queries;
    @Inject
    ReviewCase about;
    @Inject
    ItemQuestions questions;
    @Inject
    transient SheetQueries sheets;
    @Inject
    transient CurrentActor actor;
    @Inject
    transient Preferences preferences;

    private String id;
    private ReviewDetail review;
    private SheetView sheet;
    private VetoLines vetoes;
    private Set<DifficultyReason> reasons;

    /** Opens the form; a file that was only assigned is begun. What is submitted is read on its sheet. */
    public String load() {
        UUID uuid = ReviewCase.uuid(id);
        review = reading.open(uuid);
        if (!review.belongsTo(actor.get().personId())) {
            throw Problem.forbidden("review.problem.notYours");
        }
        if (review.state() == ReviewState.ASSIGNED) {
            service.start(uuid);
        }
        refreshReview();
        if (review.draftSheet() == null) {
            return "/review/sheet?faces-redirect=true&id=" + id;
        }
        about.open(review);
        refreshSheet();
        refreshVetoes();
        questions.open(uuid);
        return null;
    }

    void refreshReview() {
        review = queries.detail(ReviewCase.uuid(id));
        reasons = queries.reasons(review.uuid());
    }

    void refreshSheet() {
        sheet = sheets.sheet(review.draftSheet(), preferences.locale());
    }

    void refreshVetoes() {
        vetoes = reading.vetoes(review, about.getRules(), preferences.locale());
    }

    /** The first thing that an answered item lacks; null where nothing does. */
    public Missing getGap() {
        return sheet.items().filter(ItemView::isAnswered).flatMap(item -> item.missing().stream()).findFirst().orElse(null);
    }

    /** The score of what was answered so far; null before anything was. */
    public String getRunning() {
        return ReviewScoring.tally(sheet).running().map(BigDecimal::toPlainString).orElse(null);
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public ReviewDetail getReview() {
        return review;
    }

    public SheetView getSheet() {
        return sheet;
    }

    public VetoLines getVetoes() {
        return vetoes;
    }

    public Set<DifficultyReason> getReasons() {
        return reasons;
    }
}
