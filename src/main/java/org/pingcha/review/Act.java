package org.pingcha.review;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingcha.instrument.DeductionInput;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.register.CaseHeader;
import org.pingcha.request.Addressee;
import org.pingcha.request.Question;
import org.pingcha.request.RequestKind;
import org.pingcha.request.RequestSubject;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/**
 * One act on the review form as the page sent it.
 *
 * @param verb what to do
 * @param item the item's (or veto's) code, null for the whole form
 * @param seen the revision that the person saw
 * @param row  a deduction's or finding's id
 * @param text a reason, note, value, question or ground
 * @param page the page as cited
 */
record Act(String verb, String item, int seen, UUID row, String text, String points, String page, UUID document, Integer pageNo,
           String extra) implements Serializable {
    private static final int MOST_LABEL = 300;

    static Act asked() {
        Map<String, String> sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        try {
            String seen = sent.get("seen");
            String pageNo = filled(sent, "pageNo");
            return new Act(sent.getOrDefault("verb", ""), filled(sent, "item"), seen == null || seen.isEmpty() ? 0 : Integer.parseInt(seen),
                uuid(filled(sent, "row")), filled(sent, "text"), filled(sent, "points"), filled(sent, "page"),
                uuid(filled(sent, "doc")), pageNo == null ? null : Integer.valueOf(pageNo), filled(sent, "extra"));
        } catch (IllegalArgumentException e) {
            throw new Problem("web.problem.invalid");
        }
    }

    private static String filled(Map<String, String> sent, String name) {
        String value = sent.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static UUID uuid(String text) {
        return text == null ? null : UUID.fromString(text);
    }

    /** The same act by somebody who has seen what is stored now. */
    Act seeing(int revision) {
        return new Act(verb, item, revision, row, text, points, page, document, pageNo, extra);
    }

    void run(MarkingService marking, UUID review) {
        switch (verb) {
            case "full" -> marking.full(review, item, seen);
            case "deduct" -> marking.deduct(review, item, seen);
            case "na", "why" -> marking.notApplicable(review, item, seen, text);
            case "add" -> marking.addRow(review, item, seen, DeductionInput.EMPTY);
            case "row" -> marking.changeRow(review, item, row, seen, deduction());
            case "drop" -> marking.removeRow(review, item, row, seen);
            case "clear" -> marking.clear(review, item, seen);
            case "note" -> marking.note(review, item, seen, text);
            case "answer" -> {
                if (text == null) {
                    marking.clear(review, item, seen);
                } else {
                    marking.answer(review, item, seen, text);
                }
            }
            default -> throw new Problem("web.problem.invalid");
        }
    }

    private DeductionInput deduction() {
        return new DeductionInput(number(), text, page, document, pageNo);
    }

    /** Full-width digits and a comma for the point are how people type here. */
    private BigDecimal number() {
        if (points == null) {
            return null;
        }
        String plain = Normalizer.normalize(points, Normalizer.Form.NFKC).replace('。', '.').replace(',', '.').strip();
        if (!plain.matches("\\d{1,4}(\\.\\d{1,2})?")) {
            throw new Problem("review.problem.points", points);
        }
        return new BigDecimal(plain);
    }

    Difficulty level() {
        if (extra == null) {
            throw new Problem("review.problem.difficulty");
        }
        return Difficulty.valueOf(extra);
    }

    Set<DifficultyReason> reasons() {
        Set<DifficultyReason> chosen = EnumSet.noneOf(DifficultyReason.class);
        if (points != null) {
            for (String name : points.split(",")) {
                chosen.add(DifficultyReason.valueOf(name));
            }
        }
        return chosen;
    }

    Question question(ReviewDetail review, CaseHeader header, ItemView about) {
        boolean firm = "FIRM".equals(extra) && header.ref().firmId() != null && !review.blind();
        Addressee whom = firm ? Addressee.firm(header.ref().firmId(), header.firmName())
            : Addressee.agency(header.ref().officeId(), header.officeName());
        String label = review.caseNo() + " " + about.code() + " " + about.text().text();
        String asked = label.length() <= MOST_LABEL ? label : label.substring(0, MOST_LABEL - 1) + "…";
        return new Question(RequestKind.FILE_QUESTION, new RequestSubject("review", review.uuid(), item, asked, review.caseUuid()),
            whom, text, points == null ? null : number().intValueExact());
    }

    /** What the person meant to store, for a conflict's message. */
    String inWords(Texts texts) {
        return switch (verb) {
            case "full" -> texts.get("review.form.full");
            case "deduct", "add" -> texts.get("review.form.deduct");
            case "na", "why" -> texts.get("review.form.na") + (text == null ? "" : "：" + text);
            case "row" -> texts.of("review.form.mineRow", points == null ? "—" : points, text == null ? "—" : text, page == null ? "—" : page);
            default -> text == null ? "—" : text;
        };
    }
}
