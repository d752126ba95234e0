package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.pingcha.identity.CurrentActor;
import org.pingcha.instrument.SheetQueries;
import org.pingcha.instrument.SheetView;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.web.Preferences;

/** A review to read: the result, every item with its deductions, whose pages open beside it, and what happened. */
@Named("sheetView")
@ViewScoped
public class ReviewSheetView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int HEAVIEST = 3;

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
    ReviewCourse course;
    @Inject
    transient SheetQueries sheets;
    @Inject
    transient CurrentActor actor;
    @Inject
    transient Preferences preferences;

    private String id;
    private String reason;
    private boolean own;
    private ReviewDetail review;
    private SheetView sheet;
    private VetoLines vetoes;
    private Set<DifficultyReason> reasons;

    public void load() {
        review = reading.open(ReviewCase.uuid(id));
        own = review.belongsTo(actor.get().personId());
        about.open(review);
        vetoes = reading.vetoes(review, about.getRules(), preferences.locale());
        reasons = queries.reasons(review.uuid());
        course.open(review.uuid());
        questions.open(review.uuid());
        Long shown = review.sheet() == null ? review.draftSheet() : review.sheet();
        if (shown != null) {
            sheet = sheets.sheet(shown, preferences.locale());
        }
    }

    /** Opens a further version and goes to the form. */
    public String correct() {
        service.correct(review.uuid(), review.version(), reason);
        return "/review/form?faces-redirect=true&id=" + review.uuid();
    }

    /** What cost the file the most. */
    public List<ItemView> getHeaviest() {
        return sheet.heaviest(HEAVIEST);
    }

    public boolean isSubmitted() {
        return review.sheet() != null;
    }

    public boolean isOpen() {
        return own && review.state().isOpen();
    }

    public boolean isCorrectable() {
        return own && review.state() == ReviewState.SUBMITTED;
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
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
