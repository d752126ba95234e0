package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.pingcha.attachment.DocumentQueries;
import org.pingcha.attachment.DocumentRow;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.register.CaseHeader;
import org.pingcha.rules.CaseCheck;
import org.pingcha.rules.RuleBook;
import org.pingcha.shared.Problem;

/** The case of the review on show: what it is, what the rules find in it, and its file. */
@Named
@ViewScoped
public class ReviewCase implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient ReviewReading reading;
    @EJB
    transient DocumentQueries queries;

    private CaseHeader header;
    private RuleBook rules;
    private List<CaseCheck> checks;
    private List<DocumentRow> documents;

    void open(ReviewDetail review) {
        header = reading.header(review);
        rules = reading.rules(review);
        checks = reading.checks(header, rules);
        documents = queries.of(DocumentSubject.ofCase(review.caseUuid()));
    }

    /** The review that an address names; nothing is found where it names none. */
    static UUID uuid(String text) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(text, ""));
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }

    public CaseHeader getHeader() {
        return header;
    }

    /** Those that the review began under. */
    public RuleBook getRules() {
        return rules;
    }

    public List<CaseCheck> getChecks() {
        return checks;
    }

    public List<DocumentRow> getDocuments() {
        return documents;
    }
}
