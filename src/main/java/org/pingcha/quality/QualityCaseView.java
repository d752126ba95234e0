package org.pingcha.quality;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pingcha.instrument.SheetView.DeductionView;
import org.pingcha.scoring.Composite;
import org.pingcha.scoring.EvidenceChannel;
import org.pingcha.scoring.GradeScale;
import org.pingcha.shared.Problem;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** A case's score, opened into its parts. */
@Named
@ViewScoped
public class QualityCaseView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient CaseScoreQueries queries;
    @Inject
    transient Preferences preferences;
    @Inject
    transient Texts texts;

    private String id;
    private CaseScore score;
    private ScoreLine line;

    public void load() {
        try {
            score = queries.open(UUID.fromString(id == null ? "" : id), preferences.locale());
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
        line = ScoreLine.of(score.composite(), score.scheme().scoringScheme().scale());
    }

    /** How the score comes about, in one sentence that can be checked by hand. */
    public String getSum() {
        Composite composite = score.composite();
        List<String> terms = composite.parts().stream().filter(part -> part.score() != null)
            .map(part -> plain(part.weight()) + " × " + part.score().toPlainString()).toList();
        String weights = plain(composite.parts().stream().filter(part -> part.score() != null).map(Composite.Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
        String sum = terms.isEmpty() ? "—" : "(" + String.join(" + ", terms) + ") ÷ " + weights;
        return composite.complaintPoints().signum() == 0 ? sum : sum + " − " + plain(composite.complaintPoints());
    }

    /** The channels of which there is nothing. */
    public String getMissing() {
        return String.join(texts.get("quality.comma"), score.composite().parts().stream().filter(part -> part.score() == null)
            .map(part -> texts.name(part.channel())).toList());
    }

    public boolean isReviewed(EvidenceChannel channel) {
        return channel == EvidenceChannel.FILE_REVIEW;
    }

    /** The page of a deduction on the sheet, with the document open at it where there is one. */
    public String page(UUID review, DeductionView cut) {
        return "/review/sheet?id=" + review + (cut.document() == null ? "" : "&doc=" + cut.document() + (cut.pageNo() == null ? "" : "&page=" + cut.pageNo()) + "#viewer");
    }

    public String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    public Locale getLocale() {
        return preferences.locale();
    }

    public GradeScale getScale() {
        return score.scheme().scoringScheme().scale();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public CaseScore getScore() {
        return score;
    }

    public ScoreLine getLine() {
        return line;
    }
}
