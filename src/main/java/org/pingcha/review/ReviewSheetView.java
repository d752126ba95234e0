package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.pingcha.attachment.DocumentQueries;
import org.pingcha.attachment.DocumentRow;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.identity.CurrentActor;
import org.pingcha.instrument.SheetQueries;
import org.pingcha.instrument.SheetView;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.register.CaseHeader;
import org.pingcha.request.RequestQueries;
import org.pingcha.request.RequestRow;
import org.pingcha.rules.CaseCheck;
import org.pingcha.rules.RuleBook;
import org.pingcha.scoring.Grade;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** A review to read: the result, every item with its deductions, whose pages open beside it, and what happened. */
@Named("sheetView")
@ViewScoped
public class ReviewSheetView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final int HEAVIEST = 3;

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
    @Inject
    transient Texts texts;

    private String id;
    private String reason;
    private boolean own;
    private ReviewDetail review;
    private CaseHeader header;
    private List<CaseCheck> checks;
    private SheetView sheet;
    private VetoLines vetoes;
    private Set<DifficultyReason> reasons;
    private List<EventRow> events;
    private List<RequestRow> questions;
    private List<DocumentRow> documents;

    public void load() {
        review = reading.open(FormView.uuid(id));
        own = review.belongsTo(actor.get().personId());
        header = reading.header(review);
        RuleBook rules = reading.rules(review);
        checks = reading.checks(header, rules);
        vetoes = reading.vetoes(review, rules, preferences.locale());
        reasons = queries.reasons(review.uuid());
        events = queries.events(review.uuid());
        questions = requests.forSubject("review", review.uuid());
        Long shown = review.sheet() == null ? review.draftSheet() : review.sheet();
        if (shown != null) {
            sheet = sheets.sheet(shown, preferences.locale());
            documents = documentQueries.of(DocumentSubject.ofCase(review.caseUuid()));
        }
    }

    /** Opens a further version and goes to the form. */
    public String correct() {
        service.correct(review.uuid(), review.version(), reason);
        return "/review/form?faces-redirect=true&id=" + review.uuid();
    }

    public List<RequestRow> questions(String item) {
        return questions.stream().filter(question -> item.equals(question.anchor())).toList();
    }

    /** What the event tells, grades in the reader's words. */
    public String note(EventRow event) {
        String text = event.note() == null ? "" : event.note();
        for (Grade grade : Grade.values()) {
            text = text.replace(grade.name(), texts.name(grade));
        }
        return text;
    }

    public String time(Instant at) {
        return MINUTE.format(at.atZone(ChinaTime.ZONE));
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

    public long getPending() {
        return vetoes.pending();
    }

    public String getSubmittedAt() {
        return review.submittedAt() == null ? "" : time(review.submittedAt());
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

    public CaseHeader getHeader() {
        return header;
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

    public List<EventRow> getEvents() {
        return events;
    }

    public List<DocumentRow> getDocuments() {
        return documents;
    }
}
