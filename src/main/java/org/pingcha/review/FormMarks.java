package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.request.RequestService;
import org.pingcha.scoring.Assessment;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/** What is done on the review form: one act, sent by the page as it happens, saved and answered at once. */
@Named
@ViewScoped
public class FormMarks implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient MarkingService marking;
    @EJB
    transient ReviewService reviews;
    @EJB
    transient VetoService vetoes;
    @EJB
    transient RequestService requests;
    @Inject
    FormView form;
    @Inject
    ReviewCase about;
    @Inject
    ItemQuestions questions;
    @Inject
    transient Texts texts;

    private List<Gap> missing = List.of();
    private String refusal;
    private Assessment preview;
    private Act conflict;
    private String errorItem;
    private String errorText;

    /** Something that keeps the form from being submitted, with the way there. */
    public record Gap(String href, String text) implements Serializable {
    }

    /** Called by the page with one act. */
    public void save() {
        Act act = Act.asked();
        FormUpdate page = new FormUpdate(form);
        try {
            errorItem = null;
            if (!act.verb().equals("submit")) {
                missing = List.of();
                refusal = null;
                preview = null;
            }
            run(act, page);
            page.done(act);
        } catch (Problem problem) {
            errorText = texts.of(problem.key(), problem.args());
            errorItem = act.item();
            conflict = problem.kind() == Problem.Kind.CONFLICT && act.item() != null ? act : null;
            if (act.item() == null) {
                refusal = errorText;
            } else {
                form.refreshSheet();
            }
            page.refused(act, errorText);
        }
    }

    private void run(Act act, FormUpdate page) {
        UUID review = form.getReview().uuid();
        switch (act.verb()) {
            case "full", "deduct", "na", "why", "add", "row", "drop", "clear", "note", "answer" -> {
                act.run(marking, review);
                form.refreshSheet();
            }
            case "mine" -> {
                Act again = conflict.seeing(item(conflict.item()).revision());
                conflict = null;
                run(again, page);
            }
            case "theirs" -> conflict = null;
            case "ask" -> ask(act);
            case "rate" -> {
                reviews.rate(review, form.getReview().version(), act.level(), act.reasons(), act.text());
                form.refreshReview();
            }
            case "propose" -> {
                vetoes.propose(review, act.item(), act.text(), act.page());
                form.refreshVetoes();
            }
            case "withdraw" -> {
                vetoes.withdraw(act.row(), act.seen());
                form.refreshVetoes();
            }
            case "check" -> check(review);
            case "submit" -> {
                reviews.submit(review, form.getReview().version());
                page.leaveFor("/review/sheet?id=" + review);
            }
            case "back" -> preview = null;
            default -> throw new Problem("web.problem.invalid");
        }
    }

    private void check(UUID review) {
        form.refreshReview();
        form.refreshSheet();
        List<Gap> gaps = new ArrayList<>();
        form.getSheet().items().flatMap(item -> item.missing().stream()).forEach(gap -> gaps.add(new Gap("#i-" + gap.itemCode(),
            gap.row() < 2 ? texts.of("review.form.gap", gap.itemCode(), texts.get(gap.key()))
                : texts.of("review.form.gapRow", gap.itemCode(), gap.row(), texts.get(gap.key())))));
        if (form.getReview().difficulty() == null) {
            gaps.add(new Gap("#i-difficulty", texts.get("review.problem.difficulty")));
        }
        missing = gaps;
        if (gaps.isEmpty()) {
            preview = reviews.preview(review);
        }
    }

    private void ask(Act act) {
        requests.ask(act.question(form.getReview(), about.getHeader(), item(act.item())));
        questions.open(form.getReview().uuid());
    }

    private ItemView item(String code) {
        return form.getSheet().items().filter(item -> item.code().equals(code)).findFirst().orElseThrow(Problem::notFound);
    }

    /** Whether the last act on this item was refused. */
    public boolean wrong(ItemView item) {
        return item.code().equals(errorItem);
    }

    /** Whether what was typed may be put in place of what somebody else stored meanwhile. */
    public boolean isMine() {
        return conflict != null;
    }

    /** What the person had typed when somebody else was quicker. */
    public String getMineText() {
        return conflict == null ? "" : conflict.inWords(texts);
    }

    public String getErrorText() {
        return errorText;
    }

    public List<Gap> getMissing() {
        return missing;
    }

    public String getRefusal() {
        return refusal;
    }

    public Assessment getPreview() {
        return preview;
    }
}
