package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.pingcha.attachment.DocumentQueries;
import org.pingcha.attachment.DocumentRow;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.identity.CurrentActor;
import org.pingcha.instrument.SheetQueries;
import org.pingcha.instrument.SheetView;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.instrument.SheetView.Missing;
import org.pingcha.register.CaseHeader;
import org.pingcha.request.RequestQueries;
import org.pingcha.request.RequestRow;
import org.pingcha.rules.CaseCheck;
import org.pingcha.rules.RuleBook;
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
    @EJB
    transient RequestQueries requests;
    @EJB
    transient DocumentQueries documentQueries;
    @Inject
    transient SheetQueries sheets;
    @Inject
    transient CurrentActor actor;
    @Inject
    transient Preferences preferences;

    private String id;
    private ReviewDetail review;
    private CaseHeader header;
    private RuleBook rules;
    private List<CaseCheck> checks;
    private SheetView sheet;
    private VetoLines vetoes;
    private Set<DifficultyReason> reasons;
    private List<RequestRow> questions;
    private List<DocumentRow> documents;

    /** Opens the form; a file that was only assigned is begun. What is submitted is read on its sheet. */
    public String load() {
        UUID uuid = uuid(id);
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
        header = reading.header(review);
        rules = reading.rules(review);
        checks = reading.checks(header, rules);
        documents = documentQueries.of(DocumentSubject.ofCase(review.caseUuid()));
        refreshSheet();
        refreshVetoes();
        refreshQuestions();
        return null;
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(text, ""));
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }

    void refreshReview() {
        review = queries.detail(uuid(id));
        reasons = queries.reasons(review.uuid());
    }

    void refreshSheet() {
        sheet = sheets.sheet(review.draftSheet(), preferences.locale());
    }

    void refreshVetoes() {
        vetoes = reading.vetoes(review, rules, preferences.locale());
    }

    void refreshQuestions() {
        questions = requests.forSubject("review", review.uuid());
    }

    /** What was asked about an item. */
    public List<RequestRow> questions(ItemView item) {
        return questions.stream().filter(question -> item.code().equals(question.anchor())).toList();
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

    public CaseHeader getHeader() {
        return header;
    }

    public RuleBook getRules() {
        return rules;
    }

    public List<CaseCheck> getChecks() {
        return checks;
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

    public List<DocumentRow> getDocuments() {
        return documents;
    }
}
